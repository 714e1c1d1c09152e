/// What a request is answered with.
struct PreviewAnswer: Hashable, Sendable {
  /// How it went, as HTTP has it.
  enum Status: Int, Sendable {
    case ok = 200
    case found = 302
    case badRequest = 400
    case forbidden = 403
    case notFound = 404
    case methodNotAllowed = 405
    case unavailable = 503

    var phrase: String {
      switch self {
      case .ok: "OK"
      case .found: "Found"
      case .badRequest: "Bad Request"
      case .forbidden: "Forbidden"
      case .notFound: "Not Found"
      case .methodNotAllowed: "Method Not Allowed"
      case .unavailable: "Service Unavailable"
      }
    }
  }

  let status: Status
  let headers: [String: String]
  let body: [UInt8]
  /// Whether the body itself is sent, and not only told of.
  private(set) var isBodySent = true

  /// The type is the media type of the body.
  init(_ status: Status, type: String, body: [UInt8], _ headers: [String: String] = [:]) {
    self.status = status
    self.body = body
    let always = [
      "Cache-Control": "no-store",
      "Content-Length": "\(body.count)",
      "Content-Type": type,
      // No page of another site may take a part of it in.
      "Cross-Origin-Resource-Policy": "same-origin",
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
    ]
    self.headers = always.merging(headers) { _, given in given }
  }

  /// A plain sentence, for whoever asked in a way that no page of the preview does.
  static func refused(
    _ status: Status,
    _ sentence: String,
    _ headers: [String: String] = [:]
  ) -> PreviewAnswer {
    PreviewAnswer(status, type: MediaType.plain, body: Array("\(sentence)\n".utf8), headers)
  }

  /// The same without its body, which `HEAD` asks for.
  var withoutBody: PreviewAnswer {
    var answer = self
    answer.isBodySent = false
    return answer
  }
}
