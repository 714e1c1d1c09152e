import Testing

@testable import SitePreview

struct MediaTypeTests {
  @Test(arguments: [
    ("help/index.html", "text/html; charset=utf-8"), ("assets/site.css", "text/css; charset=utf-8"),
    ("assets/site.js", "text/javascript; charset=utf-8"), ("data/plan.json", "application/json"),
    ("data/actions.csv", "text/csv; charset=utf-8"), ("a.SVG", "image/svg+xml"),
    ("photo.jpeg", "image/jpeg"), ("a.b/README", "text/plain; charset=utf-8"),
    ("letter.woff2", "font/woff2"), ("plan.pdf", "application/pdf"),
    ("what.is-this", "application/octet-stream"), ("", "text/plain; charset=utf-8"),
  ])
  func `the ending of a name tells the type`(path: String, type: String) {
    #expect(MediaType.of(path) == type)
  }
}
