import Testing

@testable import SitePreview

struct RequestPathTests {
  @Test(arguments: [
    ("/", ""), ("/index.html", "index.html"), ("/help/", "help/"),
    ("/help/youth-hub.html", "help/youth-hub.html"), ("/a%20b.html", "a b.html"),
    ("/caf%C3%A9", "caf\u{E9}"), ("/%252e%252e/a", "%2e%2e/a"), ("//etc/passwd", "/etc/passwd"),
    ("/...", "..."), ("/a..b", "a..b"),
  ])
  func `a path is decoded once`(path: String, text: String) {
    #expect(RequestPath(path)?.text == text)
  }

  @Test(arguments: [
    "", "index.html", "*", "http://127.0.0.1/index.html", "/..", "/../etc/passwd", "/a/../b", "/.",
    "/%2e%2e/a", "/%2E%2e%2Fa", "/a/%2e", "/..%2f..%2fetc/passwd", "/%00", "/a%00.html", "/a\\b",
    "/..%5c..%5cwindows", "/a%0d%0aSet-Cookie:x", "/%7f", "/%", "/%2", "/%zz", "/%ff",
    "/%c0%ae%c0%ae/",
  ])
  func `what no browser asks for stands for nothing`(path: String) {
    #expect(RequestPath(path) == nil)
  }
}
