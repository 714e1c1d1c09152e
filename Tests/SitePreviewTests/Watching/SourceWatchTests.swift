import Foundation
import SiteBuild
import TestSupport
import Testing

@testable import SitePreview

/// Each way of watching hears of the same changes.
@Suite(.timeLimit(.minutes(5)))
struct SourceWatchTests {
  /// A folder of content and one of a theme, watched.
  private func watching(
    polls: Bool,
    _ use: (borrowing PreviewFixture, SourceWatch) async throws -> Void
  ) async throws {
    let plan = try PreviewFixture()
    let watch = SourceWatch(of: SiteBuild(try plan.settings()).sourceFolders, polls: polls)
    defer { watch.end() }
    #expect(watch.polls == polls)
    try await use(plan, watch)
  }

  /// Whether something is told before the watch ends.
  private func hears(_ watch: SourceWatch) async -> Bool {
    for await _ in watch.changes { return true }
    return false
  }

  @Test(arguments: [false, true])
  func `it hears of files that are written, replaced, renamed, added and deleted`(
    polls: Bool
  )
    async throws
  {
    try await watching(polls: polls) { plan, watch in
      try plan.write("a", to: "content/services/youth-hub.md")
      #expect(await hears(watch))
      try plan.save("b", to: "content/services/youth-hub.md")
      #expect(await hears(watch))
      try plan.move("content/services/youth-hub.md", to: "content/services/hub.md")
      #expect(await hears(watch))
      try plan.write("c", to: "content/services/other.md")
      #expect(await hears(watch))
      try plan.remove("content/services/other.md")
      #expect(await hears(watch))
      try plan.write("d", to: "themes/default/assets/site.css")
      #expect(await hears(watch))
    }
  }

  @Test(arguments: [false, true])
  func `it hears of files in folders that are new, and in those in them`(
    polls: Bool
  )
    async throws
  {
    try await watching(polls: polls) { plan, watch in
      try plan.write("a", to: "content/pathways/more/one.md")
      #expect(await hears(watch))
      try plan.write("b", to: "content/pathways/more/one.md")
      #expect(await hears(watch))
      try plan.move("content/pathways", to: "content/moved")
      #expect(await hears(watch))
      try plan.write("c", to: "content/moved/more/one.md")
      #expect(await hears(watch))
      try plan.remove("content/moved")
      #expect(await hears(watch))
    }
  }

  @Test(arguments: [false, true])
  func `it hears of a folder that goes and comes back`(polls: Bool) async throws {
    try await watching(polls: polls) { plan, watch in
      try plan.move("content", to: "elsewhere")
      #expect(await hears(watch))
      try plan.move("elsewhere", to: "content")
      #expect(await hears(watch))
      try plan.write("a", to: "content/services/youth-hub.md")
      #expect(await hears(watch))
      try plan.remove("content")
      #expect(await hears(watch))
      try plan.write("b", to: "content/services/new.md")
      #expect(await hears(watch))
      try plan.write("c", to: "content/services/new.md")
      #expect(await hears(watch))
    }
  }

  @Test(arguments: [false, true])
  func `it passes over what is never read`(polls: Bool) async throws {
    let plan = try PreviewFixture()
    let watch = SourceWatch(of: SiteBuild(try plan.settings()).sourceFolders, polls: polls)
    for name in [".youth-hub.md.swp", "youth-hub.md~", "~$actions.csv", ".git/index", "a.tmp"] {
      try plan.write("a", to: "content/services/\(name)")
    }
    try plan.write("a", to: "themes/default/.DS_Store")
    // Longer than both ways of watching take.
    try await Task.sleep(for: .milliseconds(1200))
    watch.end()
    #expect(await !hears(watch))
  }

  @Test func `changes that come together are told once`() async throws {
    let plan = try PreviewFixture()
    let watch = SourceWatch(of: SiteBuild(try plan.settings()).sourceFolders, polls: false)
    for number in 0..<50 { try plan.write("\(number)", to: "content/services/\(number).md") }
    #expect(await hears(watch))
    watch.end()
    #expect(await !hears(watch))
  }

  @Test func `something that writes all the time is told of all the same`() async throws {
    let plan = try PreviewFixture()
    let watch = SourceWatch(of: SiteBuild(try plan.settings()).sourceFolders, polls: false)
    defer { watch.end() }
    let log = plan.url(of: "content/services/log.md")
    let writing = Task {
      while !Task.isCancelled {
        try Data("a".utf8).write(to: log)
        try await Task.sleep(for: .milliseconds(2))
      }
    }
    defer { writing.cancel() }
    #expect(await hears(watch))
  }
}
