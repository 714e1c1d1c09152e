import Testing

@testable import SitePreview

struct PreviewRequestTests {
  private func refusal(_ method: String = "GET", host: String?) -> PreviewAnswer.Status? {
    PreviewRequest(method: method, host: host, path: "/", query: "").refusal?.status
  }

  @Test(arguments: ["127.0.0.1", "127.0.0.1:8000", "localhost", "localhost:9", "LOCALHOST:8000"])
  func `this computer is asked by its own names`(host: String) {
    #expect(refusal(host: host) == nil)
  }

  @Test(arguments: [
    nil, "", "evil.example", "evil.example:8000", "127.0.0.1.evil.example",
    "localhost.evil.example",
    "localhost:8000.evil.example", "127.0.0.2", "0.0.0.0", "[::1]", "localhost@evil.example",
  ])
  func `a name that another site made lead here is refused`(host: String?) {
    #expect(refusal(host: host) == .forbidden)
  }

  @Test func `a preview is only read`() {
    #expect(refusal("HEAD", host: "localhost") == nil)
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "get", ""] {
      #expect(refusal(method, host: "localhost") == .methodNotAllowed)
    }
  }
}
