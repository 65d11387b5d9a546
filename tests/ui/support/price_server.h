#pragma once

#include <QHash>
#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>

namespace tidemill::ui {

/// A service on this computer that answers as it was told, faults included, and keeps what it was asked.
class PriceServer : public QTcpServer {
 public:
  struct Answer {
    int status = 200;
    QByteArray body = {};
    QByteArray headers = {};  ///< whole lines, each with its line end
    bool breaks_off = false;  ///< closes the connection in the middle of the body
    bool stalls = false;      ///< never answers
  };

  PriceServer() {
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
      while (QTcpSocket* socket = nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
      }
    });
  }

  QString address() const { return QStringLiteral("http://127.0.0.1:%1/api").arg(serverPort()); }
  /// What is answered to addresses that hold this text; of several answers each is given once, the last one always.
  void answer(const QString& part, const Answer& answer) { answers_[part].append(answer); }
  QStringList asked;      ///< the lines “GET …”
  QList<QByteArray> raw;  ///< whole requests

 private:
  void read(QTcpSocket* socket) {
    QByteArray& request = pending_[socket];
    request += socket->readAll();
    if (!request.contains("\r\n\r\n")) return;
    raw.append(request);
    const QString line = QString::fromLatin1(request.left(request.indexOf("\r\n")));
    pending_.remove(socket);
    asked.append(line);
    for (auto it = answers_.begin(); it != answers_.end(); ++it) {
      if (!line.contains(it.key())) continue;
      const Answer answer = it->size() > 1 ? it->takeFirst() : it->first();
      return reply(socket, answer);
    }
    reply(socket, {404, R"({"error":"coin not found"})"});
  }
  static void reply(QTcpSocket* socket, const Answer& answer) {
    if (answer.stalls) return;
    socket->write("HTTP/1.1 " + QByteArray::number(answer.status) + " x\r\nContent-Length: " +
                  QByteArray::number(answer.body.size()) + "\r\nConnection: close\r\n" + answer.headers + "\r\n" +
                  (answer.breaks_off ? answer.body.left(answer.body.size() / 2) : answer.body));
    socket->flush();
    socket->disconnectFromHost();
  }

  QHash<QString, QList<Answer>> answers_;
  QHash<QTcpSocket*, QByteArray> pending_;
};

}  // namespace tidemill::ui
