import Foundation
import Testing

/// `ltp preview` as people start and end it.
struct PreviewCommandTests {
  private func preview(
    _ folder: borrowing PlanFolder,
    port: String = "0",
    after isDone: (String) throws -> Bool
  ) async throws -> LTPProgram.Outcome {
    try await LTPProgram().interrupt(
      ["preview", "--port", port, "--today", "2026-11-21"],
      in: folder.url,
      after: isDone
    )
  }

  /// The same whatever the port was.
  private func plain(_ outcome: LTPProgram.Outcome) -> String {
    outcome.reportWithoutTime.replacing(#/127\.0\.0\.1:\d+/#, with: "127.0.0.1:…")
  }

  @Test func `it says where to look, and that the pages are up to date, until Ctrl-C`() async throws
  {
    let folder = try PlanFolder()
    let outcome = try await preview(folder) { $0.contains("up to date") }
    #expect(outcome.exitCode == 130)
    #expect(
      plain(outcome) == """
        Open http://127.0.0.1:…/ to see the plan. It follows your changes. Ctrl-C ends it.
        The pages are up to date. 0 to fix now, 0 to fix soon, 0 notes. Read for 21 November 2026, in … seconds.

        """
    )
    #expect(!FileManager.default.fileExists(atPath: folder.published.path))
  }

  @Test func `it tells what must be fixed, and shows the last good pages`() async throws {
    let folder = try PlanFolder()
    let source = folder.url.appending(path: "content/services/youth-hub.md")
    var isBroken = false
    let outcome = try await preview(folder) { report in
      if report.contains("up to date"), !isBroken {
        try Data("---\nname: Youth hub\n".utf8).write(to: source, options: .atomic)
        isBroken = true
      }
      return report.contains("last good pages")
    }
    #expect(outcome.exitCode == 130)
    let after = plain(outcome).components(separatedBy: "MUST FIX  ").dropFirst()
    #expect(
      after == [
        """
        front-matter/unclosed   services/youth-hub.md, 1:1
          The settings are opened here, and no line of three dashes closes them.

               1 | ---
                   ^^^
          We looked down to the end of the file, line 2. After line 2, write:
          ---

          See services/youth-hub.md, 2:1: The closing line probably belongs after this one.

               2 | name: Youth hub
                   ^^^^^^^^^^^^^^^

        1 must fix, 0 should fix, 0 notes.

        The last good pages are shown until this is fixed.

        """
      ]
    )
  }

  @Test func `a port that is in use ends it with a sentence`() async throws {
    let folder = try PlanFolder()
    var second: LTPProgram.Outcome?
    var port = ""
    _ = try await preview(folder) { report in
      guard let found = report.firstMatch(of: #/127\.0\.0\.1:(\d+)/#) else { return false }
      port = String(found.1)
      second = try folder.run(["preview", "--port", port])
      return true
    }
    let other = (UInt16(port) ?? 0) &+ 1
    #expect(second?.exitCode == 3)
    #expect(
      second?.report == """
        Error: Something else uses port \(port), perhaps another preview. \
        End it, or choose another port: ltp preview --port \(other)

        """
    )
  }

  @Test(arguments: ["-1", "65536", "eighty"])
  func `what is no port is a wrong command line`(port: String) throws {
    #expect(try PlanFolder().run("preview", "--port=\(port)").exitCode == 2)
  }
}
