import Diagnostics
import Foundation
import SiteBuild
import SiteRendering
import TestSupport
import Testing

struct SiteTests {
  @Test(arguments: Fixture.cases(in: "Sites"))
  func `a site is published as recorded`(_ name: String) async throws {
    let folder = Fixture.tests.appending(path: "Sites/\(name)")
    let fixture = try Fixture(over: folder.appending(path: "content"))
    let build = try fixture.build()
    let result = try build.run()
    #expect(result.diagnostics.map(\.message) == [])
    _ = try #require(try build.publish(result))

    let published = try Fixture.files(below: fixture.output).filter { $0 != "release.json" }
    try expectGolden(
      published.map { $0 + "\n" }.joined(),
      at: folder.appending(path: "files.txt")
    )
    for path in try Fixture.files(below: folder.appending(path: "expected")) {
      let bytes = try Data(contentsOf: fixture.output.appending(path: path))
      let recorded = folder.appending(path: "expected/\(path)")
      try expectGolden(essence(of: bytes, at: path), at: recorded)
    }
  }

  /// A folder that cannot be read has no cases, and then no test of them fails.
  @Test func `there are cases to compare with`() {
    #expect(Fixture.cases(in: "Sites").count >= 6)
  }

  @Test func `every template has a page that is compared`() async throws {
    let theme = try MarkedTheme()
    var unseen = theme.templates
    for name in Fixture.cases(in: "Sites") {
      let folder = Fixture.tests.appending(path: "Sites/\(name)")
      let fixture = try Fixture(over: folder.appending(path: "content"))
      let site = try #require(try fixture.build(theme: theme.url).run().site)
      let recorded = Set(try Fixture.files(below: folder.appending(path: "expected")))
      for file in site.files where recorded.contains(file.path) {
        unseen.subtract(theme.templates(in: String(decoding: file.bytes, as: UTF8.self)))
      }
    }
    #expect(unseen == [])
  }

  /// What is worth comparing: the frame of a page is the same everywhere but on the home page.
  private func essence(of bytes: Data, at path: String) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard path.hasSuffix(".html"), path != "index.html",
      let start = text.range(of: "<main"), let end = text.range(of: "</main>")
    else { return text }
    return String(text[start.lowerBound..<end.upperBound]) + "\n"
  }

  @Test func `the same plan gives the same bytes in another folder`() async throws {
    let first = try Fixture(over: nil)
    let second = try Fixture(over: nil)
    let one = try #require(try first.build().run().site)
    let other = try #require(try second.build().run().site)
    #expect(one.files == other.files)
  }

  @Test func `publishing again removes what is gone`() async throws {
    let fixture = try Fixture(over: nil)
    let build = try fixture.build()
    let result = try build.run()
    _ = try #require(try build.publish(result))
    let before = try Fixture.files(below: fixture.output)
    _ = try build.publish(result)
    #expect(try Fixture.files(below: fixture.output) == before)
  }
}

/// The default theme with the name of the template before the title of every page.
private struct MarkedTheme: ~Copyable {
  let templates: Set<String>
  private let folder: TemporaryFolder

  init() throws {
    let folder = try TemporaryFolder()
    let theme = folder.url.appending(path: "theme")
    try FileManager.default.copyItem(
      at: Fixture.project.appending(path: "themes/default"),
      to: theme
    )
    var templates: Set<String> = []
    for file in try Fixture.files(below: theme.appending(path: "pages")) {
      let name = String(file.prefix { $0 != "." })
      let page = theme.appending(path: "pages/\(file)")
      let text = String(decoding: try Data(contentsOf: page), as: UTF8.self)
      let title = try #require(text.range(of: "<h1"), "\(file) has no title")
      let marked = text.replacingCharacters(in: title, with: "\(Self.mark(name))<h1")
      try Data(marked.utf8).write(to: page)
      templates.insert(name)
    }
    self.templates = templates
    self.folder = folder
  }

  var url: URL { folder.url.appending(path: "theme") }

  /// The templates that a page was made with.
  func templates(in page: String) -> Set<String> {
    templates.filter { page.contains(Self.mark($0)) }
  }

  private static func mark(_ template: String) -> String { "<hr class=\"made-with-\(template)\">" }
}
