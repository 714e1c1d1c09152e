import Foundation
import TestSupport
import Testing

/// A folder to run the program in, laid out as a project is: `content`, `themes` and, once
/// published, `public`.
struct PlanFolder: ~Copyable {
  private let folder: TemporaryFolder

  /// The smallest plan, with some files changed or added.
  init(_ changes: [String: String] = [:]) throws {
    let folder = try TemporaryFolder()
    try Self.lay(changes, overTheSmallestPlanIn: folder)
    self.folder = folder
  }

  private static func lay(
    _ changes: [String: String],
    overTheSmallestPlanIn folder: borrowing TemporaryFolder
  ) throws {
    let files = FileManager.default
    try files.copyItem(
      at: Fixture.tests.appending(path: "Base"),
      to: folder.url.appending(path: "content")
    )
    try files.copyItem(
      at: Fixture.project.appending(path: "themes"),
      to: folder.url.appending(path: "themes")
    )
    for (path, text) in changes { try folder.write(Data(text.utf8), to: "content/\(path)") }
  }

  var url: URL { folder.url }
  var published: URL { folder.url.appending(path: "public") }

  /// Runs a command on the day that all tests are read for.
  func run(_ command: String...) throws -> LTPProgram.Outcome { try run(command) }

  func run(
    _ command: [String],
    today: String? = "2026-11-21",
    environment: [String: String] = [:]
  ) throws -> LTPProgram.Outcome {
    try LTPProgram().run(
      command + (today.map { ["--today", $0] } ?? []),
      in: folder.url,
      environment: environment
    )
  }
}
