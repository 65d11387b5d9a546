#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <deque>
#include <vector>

#include "core/price_service.h"

class QNetworkReply;

namespace tidemill::ui {

/// Reads addresses of a price service one after the other and turns what comes into answers. The only place of the
/// program that opens a connection; nothing is sent but what stands in the requests. Redirects are not followed,
/// answers beyond 20 MB not read, cookies neither taken nor sent.
class PriceFetcher : public QObject {
  Q_OBJECT

 public:
  struct Job {
    PriceQuestion question;
    PriceRequest request;
  };
  /// What came of one question.
  struct Outcome {
    std::vector<PriceAnswer> answers;
    std::optional<Error> error;  ///< then its answers are not whole
  };

  explicit PriceFetcher(QObject* parent = nullptr);
  ~PriceFetcher() override;

  /// Why this address is not asked: no address, neither https nor on this computer; empty when it may be.
  static QString objection(const QString& address);

  /// Between two requests, and how long one may take. Services that are free allow about thirty a minute.
  void set_pace(int milliseconds_between, int longest_milliseconds);
  /// Asks. Jobs of one question follow each other; after an error its others are left out.
  void start(std::vector<Job> jobs, PriceShape shape);
  /// Stops; nothing more is emitted.
  void cancel();
  bool is_running() const { return running_; }

 signals:
  /// So many of the requests are done.
  void progressed(int done, int total);
  /// The service asks to wait; it is asked again after so many seconds.
  void waiting(int seconds);
  /// Everything that belongs to this question is there.
  void answered(const QString& id, const tidemill::ui::PriceFetcher::Outcome& outcome);
  void finished();

 private:
  void next();
  void ask_again(int seconds);
  void arrived(QNetworkReply* reply);
  void settle();

  QNetworkAccessManager network_;
  QTimer pause_;
  QPointer<QNetworkReply> reply_;
  std::deque<Job> jobs_;
  Outcome outcome_;
  PriceShape shape_ = PriceShape::coingecko;
  int between_ = 2200;
  int longest_ = 30'000;
  int total_ = 0;
  int patience_ = 0;  // so often this one may still be asked again
  bool running_ = false;
};

}  // namespace tidemill::ui
