import Foundation
import TestSupport
import Testing

/// What is withdrawn leaves no trace in anything that is published.
struct WithdrawnTests {
  private static let id = "quiet-corner"
  private static let words = [id, "Quiet hammock", "01632 960077"]

  /// What becomes of the service; nil when its file is deleted.
  private static let fates: [(name: String, change: @Sendable (String) -> String?)] = [
    ("deleted", { _ in nil }),
    ("closed", { $0.replacing("status: active", with: "status: closed") }),
    ("paused", { $0.replacing("status: active", with: "status: paused") }),
    ("over", { $0.replacing("status: active", with: "status: active\nuntil: 2026-11-20") }),
    ("a draft", { $0.replacing("status: active", with: "status: active\ndraft: yes") }),
  ]

  /// Changes the file of the service; nil where it is to be deleted.
  private static func change(_ folder: URL, _ change: (String) -> String?) throws {
    let file = folder.appending(path: "content/services/\(id).md")
    let hub = Fixture.tests.appending(path: "Base/services/youth-hub.md")
    let text = String(decoding: try Data(contentsOf: hub), as: UTF8.self)
      .replacing("Youth hub", with: "Quiet hammock").replacing("01632 960001", with: "01632 960077")
      .replacing("Come in or ring us.", with: "Ring the quiet corner first.")
      .replacing("A sofa, tea", with: "A corner, cushions")
    if let changed = change(text) {
      try Data(changed.utf8).write(to: file)
    } else {
      try FileManager.default.removeItem(at: file)
    }
  }

  @Test func `a withdrawn service has no page, entry, feed, line or download`() throws {
    for fate in Self.fates {
      let folder = try TemporaryFolder()
      _ = try MutatedProject(in: folder.url, seed: 0)
      try Self.change(folder.url) { $0 }
      #expect(try Self.build(in: folder.url) == 0)
      let before = Set(try Self.naming(Self.words, in: folder.url))
      let places = [
        "help/quiet-corner.html", "sitemap.xml", "data/services.csv", "data/plan.json",
        "help/a-z.html", "help/needs/anxiety.html", "oruk/services.json", "plan/document.html",
      ]
      for place in places { #expect(before.contains(place), "\(place)") }
      #expect(try Self.naming(["hammock"], in: folder.url).contains("help/search-index.js"))
      try Self.change(folder.url, fate.change)
      #expect(try Self.build(in: folder.url) == 0, "\(fate.name)")
      #expect(try Self.naming(Self.words, in: folder.url) == [], "\(fate.name)")
      #expect(!(try Self.naming(["hammock"], in: folder.url)).contains("help/search-index.js"))
      #expect(try Self.naming(["01632 960077"], in: folder.url) == [], "\(fate.name)")
    }
  }

  @Test func `a renamed service is found under its new name, and its old address leads there`()
    throws
  {
    let folder = try TemporaryFolder()
    _ = try MutatedProject(in: folder.url, seed: 0)
    try Self.change(folder.url) { $0 }
    #expect(try Self.build(in: folder.url) == 0)
    let content = folder.url.appending(path: "content/services")
    try Self.change(folder.url) {
      $0.replacing("status: active", with: "status: active\nprevious-ids: [quiet-corner]")
    }
    try FileManager.default.moveItem(
      at: content.appending(path: "quiet-corner.md"),
      to: content.appending(path: "still-corner.md")
    )
    #expect(try Self.build(in: folder.url) == 0)
    let former = try Self.naming(["quiet-corner"], in: folder.url)
    #expect(
      former.filter { !$0.hasPrefix("oruk/services/") } == [
        "data/plan.json", "help/quiet-corner.html",
      ]
    )
    let found = try Self.naming(["still-corner"], in: folder.url)
    for place in ["help/still-corner.html", "help/quiet-corner.html", "sitemap.xml"] {
      #expect(found.contains(place), "\(place)")
    }
  }

  private static func build(in folder: URL) throws -> Int32 {
    try LTPProgram().run(["build", "--today", "2026-11-21"], in: folder).exitCode
  }

  /// The published files in whose path or bytes one of some words stands.
  private static func naming(_ words: [String], in folder: URL) throws -> [String] {
    let output = folder.appending(path: "public")
    return try Fixture.files(below: output).filter { $0 != "release.json" }.filter { path in
      let text = String(decoding: try Data(contentsOf: output.appending(path: path)), as: UTF8.self)
      return words.contains { path.contains($0) || text.contains($0) }
    }
  }
}
