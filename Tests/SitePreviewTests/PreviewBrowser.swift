import Dispatch
import Foundation
import Glibc
import Testing

/// Asks a preview, over a connection of its own for each request, byte for byte as given.
struct PreviewBrowser: Sendable {
  /// What came back.
  struct Reply: Sendable {
    let status: Int
    let headers: [String: String]
    let body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }

    /// What the preview put on top of the page, or nothing.
    var banner: String {
      guard let start = text.range(of: "<div class=\"ltp-preview") else { return "" }
      let rest = text[start.lowerBound...]
      return rest.range(of: "</div>").map { String(rest[..<$0.upperBound]) } ?? String(rest)
    }

    /// What stands between two pieces of the page.
    func between(_ start: String, _ end: String) throws -> String {
      let after = try #require(text.range(of: start)).upperBound
      return String(text[after..<(try #require(text[after...].range(of: end)).lowerBound)])
    }

    /// The heading of the page.
    var heading: String? { try? between("<h1>", "</h1>") }
  }

  let port: UInt16

  func get(_ path: String) async throws -> Reply { try await ask("GET", path) }

  func ask(_ method: String, _ path: String, host: String = "localhost") async throws -> Reply {
    try await send("\(method) \(path) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n")
  }

  /// What is shown next, when it is not of this version any more.
  func version(after version: String) async throws -> String {
    var next = version
    for _ in 0..<9 where next == version {
      next = try await get("/_preview/changes?after=\(version)").text
    }
    return next
  }

  /// Waits until something of the preview is as it should be, but for two minutes at most; gives
  /// the last answer.
  func wait(for path: String, until isDone: (Reply) -> Bool) async throws -> Reply {
    let start = ContinuousClock.now
    while true {
      let version = try await get("/_preview/changes").text
      let reply = try await get(path)
      if isDone(reply) || start.duration(to: .now) > .seconds(120) { return reply }
      _ = try await get("/_preview/changes?after=\(version)")
    }
  }

  func send(_ request: String) async throws -> Reply {
    let port = port
    let bytes = await withCheckedContinuation { continuation in
      // Waiting for an answer must not keep the preview from working on it.
      DispatchQueue.global().async {
        continuation.resume(returning: Self.exchange(Array(request.utf8), on: port))
      }
    }
    let parts = try #require(bytes.firstRange(of: Array("\r\n\r\n".utf8)))
    let lines = String(decoding: bytes[..<parts.lowerBound], as: UTF8.self)
      .components(separatedBy: "\r\n")
    let headers = lines.dropFirst().map { $0.components(separatedBy: ": ") }
    return Reply(
      status: try #require(lines.first.flatMap { Int($0.split(separator: " ")[1]) }),
      headers: Dictionary(headers.map { ($0[0], $0[1]) }) { first, _ in first },
      body: Array(bytes[parts.upperBound...])
    )
  }

  private static func exchange(_ request: [UInt8], on port: UInt16) -> [UInt8] {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var limit = timeval(tv_sec: 60, tv_usec: 0)
    unsafe setsockopt(
      descriptor,
      SOL_SOCKET,
      SO_RCVTIMEO,
      &limit,
      socklen_t(MemoryLayout<timeval>.size)
    )
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let connected = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe connect(descriptor, $0, size)
      }
    }
    guard connected == 0 else { return [] }
    _ = unsafe Glibc.send(descriptor, request, request.count, Int32(MSG_NOSIGNAL))
    var reply: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe recv(descriptor, &buffer, buffer.count, 0)
      guard count > 0 else { return reply }
      reply += buffer[..<count]
    }
  }
}
