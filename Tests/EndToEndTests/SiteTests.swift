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
    let result = try await build.run()
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
    let one = try #require(try await first.build().run().site)
    let other = try #require(try await second.build().run().site)
    #expect(one.files == other.files)
  }

  @Test func `publishing again removes what is gone`() async throws {
    let fixture = try Fixture(over: nil)
    let build = try fixture.build()
    let result = try await build.run()
    _ = try #require(try build.publish(result))
    let before = try Fixture.files(below: fixture.output)
    _ = try build.publish(result)
    #expect(try Fixture.files(below: fixture.output) == before)
  }
}
