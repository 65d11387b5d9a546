#include "ui/price_fetcher.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkReply>
#include <QUrl>
#include <algorithm>

#include "ui/qt_format.h"

namespace tidemill::ui {

namespace {

constexpr qint64 kLargest = 20'000'000;  // bytes of an answer
constexpr int kPatience = 3;
constexpr int kUsualWait = 60, kLongestWait = 180;  // seconds
constexpr int kTooMany = 429;

bool is_this_computer(const QString& host) {
  return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

QNetworkRequest request_for(const PriceRequest& wanted, int longest) {
  QNetworkRequest request(QUrl(to_qt(wanted.url), QUrl::StrictMode));
  for (const HttpHeader& header : wanted.headers)
    request.setRawHeader(QByteArray(header.name.c_str()), QByteArray(header.value.c_str()));
  request.setHeader(QNetworkRequest::UserAgentHeader, "Tidemill/" + QCoreApplication::applicationVersion());
  request.setRawHeader("Accept", "application/json");
  request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
  request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
  request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
  request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
  request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
  request.setTransferTimeout(longest);
  return request;
}

/// What went wrong before any answer came: no network, no such host, a broken certificate, too long.
Error transport_error(const QNetworkReply& reply, const std::string& host) {
  switch (reply.error()) {
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
      return {ErrorCode::io, host, "did not answer in time", "try again later", {}};
    case QNetworkReply::HostNotFoundError:
      return {ErrorCode::io, host, "was not found", "check the address and the network", {}};
    case QNetworkReply::ConnectionRefusedError:
      return {ErrorCode::io, host, "can't be reached", "check the address and the network", {}};
    case QNetworkReply::SslHandshakeFailedError:
      return {ErrorCode::io, host, "can't prove who it is: its certificate is not valid", "don't use this address", {}};
    default:
      return {ErrorCode::io, host, "broke off the answer", "try again later", {}};
  }
}

}  // namespace

PriceFetcher::PriceFetcher(QObject* parent) : QObject(parent) {
  pause_.setSingleShot(true);
  connect(&pause_, &QTimer::timeout, this, &PriceFetcher::next);
}

PriceFetcher::~PriceFetcher() {
  cancel();
}

QString PriceFetcher::objection(const QString& address) {
  const QUrl url(address, QUrl::StrictMode);
  if (!url.isValid() || url.host().isEmpty()) return tr("This is no address. It begins with https://.");
  if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
    return tr("Only the beginning of the address: what is asked for is put behind it.");
  if (url.scheme() == QLatin1String("https")) return {};
  if (url.scheme() == QLatin1String("http") && is_this_computer(url.host())) return {};
  return tr("Only https:// is used, so that nobody on the way reads along or changes prices.");
}

void PriceFetcher::set_pace(int milliseconds_between, int longest_milliseconds) {
  between_ = milliseconds_between;
  longest_ = longest_milliseconds;
}

void PriceFetcher::start(std::vector<Job> jobs, PriceShape shape) {
  cancel();
  jobs_.assign(std::make_move_iterator(jobs.begin()), std::make_move_iterator(jobs.end()));
  shape_ = shape;
  total_ = static_cast<int>(jobs_.size());
  outcome_ = {};
  patience_ = kPatience;
  running_ = true;
  next();
}

void PriceFetcher::cancel() {
  running_ = false;
  pause_.stop();
  jobs_.clear();
  if (!reply_) return;
  reply_->disconnect(this);
  reply_->abort();
  reply_->deleteLater();
  reply_.clear();
}

void PriceFetcher::next() {
  if (jobs_.empty()) {
    running_ = false;
    return emit finished();
  }
  const QNetworkRequest request = request_for(jobs_.front().request, longest_);
  QNetworkReply* reply = network_.get(request);
  reply_ = reply;
  connect(reply, &QNetworkReply::downloadProgress, this, [reply](qint64 received, qint64) {
    if (received > kLargest) reply->abort();
  });
  connect(reply, &QNetworkReply::finished, this, [this, reply] { arrived(reply); });
}

void PriceFetcher::arrived(QNetworkReply* reply) {
  reply->deleteLater();
  reply_.clear();
  const Job& job = jobs_.front();
  const std::string host = to_std(reply->url().host());
  const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
  // An HTTP error has a body that says more; a connection that broke has none that is whole.
  const bool broken = reply->error() != QNetworkReply::NoError && (status == 0 || status == 200);
  const QByteArray body = broken ? QByteArray() : reply->readAll();
  const std::string_view text(body.constData(), static_cast<std::size_t>(body.size()));
  std::optional<Error> error = broken ? transport_error(*reply, host) : price_answer_error(status, text, host);
  if (error && error->code == ErrorCode::locked && patience_ > 0) {
    --patience_;
    bool told = false;
    const int seconds = reply->rawHeader("Retry-After").toInt(&told);
    return ask_again(told ? std::clamp(seconds, 0, kLongestWait) : kUsualWait);
  }
  if (!error) {
    const auto answer = read_price_answer(job.question, shape_, job.request.about, text);
    if (answer)
      outcome_.answers.push_back(*answer);
    else
      error = answer.error();
  }
  outcome_.error = error;
  settle();
}

void PriceFetcher::ask_again(int seconds) {
  emit waiting(seconds);
  pause_.start(seconds * 1000);
}

/// Done with one request, and with its question when no other of it follows or it failed.
void PriceFetcher::settle() {
  const std::string id = jobs_.front().question.id;
  jobs_.pop_front();
  patience_ = kPatience;
  const auto same = [&] { return !jobs_.empty() && jobs_.front().question.id == id; };
  if (outcome_.error)
    while (same()) jobs_.pop_front();
  emit progressed(total_ - static_cast<int>(jobs_.size()), total_);
  if (!running_) return;
  if (!same()) {
    const Outcome whole = std::exchange(outcome_, {});
    emit answered(to_qt(id), whole);
  }
  if (!running_) return;
  pause_.start(jobs_.empty() ? 0 : between_);
}

}  // namespace tidemill::ui
