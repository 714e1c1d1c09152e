private import FlyingFox
private import FlyingSocks
private import Foundation
private import Glibc

/// Answers requests that come from this computer over HTTP.
///
/// The one place that knows the library that speaks HTTP: requests go in, answers come out.
struct PreviewServer: Sendable {
  private let server: HTTPServer
  private let port: UInt16

  /// The port 0 takes any that is free.
  init(port: UInt16, of session: PreviewSession) {
    self.port = port
    var address = sockaddr_in.inet(port: port)
    // Only 127.0.0.1: nobody else on the network may look at a plan that is not published.
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    server = HTTPServer(
      address: address,
      timeout: 60,
      logger: .disabled,
      handler: ClosureHTTPHandler { request in
        HTTPResponse(await session.answer(PreviewRequest(request)))
      }
    )
  }

  /// Serves until the task is cancelled.
  func run() async throws {
    do {
      try await server.run()
    } catch is CancellationError {
      return
    } catch SocketError.failed(_, let code, let message) {
      throw switch code {
      case EADDRINUSE: PreviewError.portInUse(port)
      case EACCES, EPERM: PreviewError.portNotAllowed(port)
      default: PreviewError.cannotListen(reason: message)
      }
    }
  }

  /// The port it listens on, once it does.
  func listeningPort() async throws -> UInt16 {
    try await server.waitUntilListening(timeout: 60)
    guard case .ip4(_, let port) = await server.listeningAddress else {
      throw PreviewError.cannotListen(reason: "it has no address")
    }
    return port
  }
}

extension PreviewRequest {
  fileprivate init(_ request: HTTPRequest) {
    self.init(
      method: request.method.rawValue,
      host: request.headers[.host],
      path: request.target.path(),
      query: request.target.query()
    )
  }
}

extension HTTPResponse {
  fileprivate init(_ answer: PreviewAnswer) {
    var headers = HTTPHeaders()
    for (name, value) in answer.headers { headers[HTTPHeader(name)] = value }
    self.init(
      statusCode: HTTPStatusCode(answer.status.rawValue, phrase: answer.status.phrase),
      headers: headers,
      body: HTTPBodySequence(
        data: Data(answer.isBodySent ? answer.body : []),
        suggestedBufferSize: 1 << 16
      )
    )
  }
}
