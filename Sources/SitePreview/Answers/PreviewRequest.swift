/// A request as it came, with nothing decoded.
struct PreviewRequest: Sendable {
  let method: String
  /// What the browser believes it talks to, such as `localhost:8000`.
  let host: String?
  /// The path with its percent signs.
  let path: String
  let query: String

  /// What it is answered with when nothing of it may be looked at; nil when all is well.
  var refusal: PreviewAnswer? {
    guard isForThisComputer else { return .refused(.forbidden, Self.notForThisComputer) }
    guard ["GET", "HEAD"].contains(method) else {
      return .refused(.methodNotAllowed, "A preview can only be read.", ["Allow": "GET, HEAD"])
    }
    return nil
  }

  /// Whether a page of the preview sent it, or a person.
  ///
  /// A page of another site can make its own name lead to 127.0.0.1, and would read the preview
  /// then; but the browser still says that name.
  private var isForThisComputer: Bool {
    guard let host else { return false }
    let parts = host.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let isPort = parts.count == 1 || parts[1].utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isPort && ["127.0.0.1", "localhost"].contains(parts[0].lowercased())
  }

  private static let notForThisComputer =
    "A preview is only shown as http://127.0.0.1 or http://localhost, with its port."
}
