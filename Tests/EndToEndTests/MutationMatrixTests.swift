import Foundation
import TestSupport
import Testing

/// Whatever happens to the sources: a build over an earlier one gives what a first build gives.
struct MutationMatrixTests {
  /// What a build left and told.
  private struct Outcome: Equatable {
    let exitCode: Int32
    let output: String
    let report: String
    /// Every file, by its path; nil when nothing was published.
    let files: [String: Data]?
  }

  /// Every kind of file meets two mutations over all seeds, and with `MATRIX=all` all four: a
  /// mutation stands in the same place of a sequence in either case, but after other changes.
  @Test(.timeLimit(.minutes(20)), arguments: 0..<Mutation.allCases.count)
  func `warm output equals cold output, and tells the same`(seed: Int) throws {
    let folder = try TemporaryFolder()
    var project = try MutatedProject(in: folder.url, seed: UInt64(seed))
    let first = try build(in: folder.url)
    try #require(first.exitCode == 0, "\(first.report)")
    var last = first.files
    var published = 0
    let kinds = try MutatedProject.kinds(of: folder.url)
    #expect(kinds.count >= 30)
    let isWhole = ProcessInfo.processInfo.environment["MATRIX"] == "all"
    for (number, kind) in kinds.enumerated() where isWhole || (number + seed / 2) % 2 == 0 {
      let mutations = Mutation.allCases
      let mutation = mutations[(number + seed) % mutations.count]
      guard let what = try project.apply(mutation, to: kind) else { continue }
      let warm = try build(in: folder.url)
      let cold = try coldBuild(of: folder.url)
      expect(warm, equals: cold, after: what, last: last)
      if warm.exitCode == 0 {
        published += 1
        last = warm.files
        // Nothing has changed: the same is told by a build that does nothing.
        #expect(try build(in: folder.url) == warm, "nothing after \(what)")
      }
      let isUndone = project.flip()
      if warm.exitCode != 0 || isUndone { try project.undo() }
    }
    #expect(
      published >= kinds.count / 6,
      "most mutations should leave a plan that can be published"
    )
  }

  private func expect(
    _ warm: Outcome,
    equals cold: Outcome,
    after what: String,
    last: [String: Data]?
  ) {
    #expect(warm.exitCode == cold.exitCode, "\(what)")
    #expect(warm.output == cold.output, "\(what)")
    #expect(warm.report == cold.report, "\(what)")
    let expected = cold.exitCode == 0 ? cold.files : last
    guard warm.files != expected else { return }
    let paths = Set((warm.files ?? [:]).keys).union((expected ?? [:]).keys).sorted()
    for path in paths where warm.files?[path] != expected?[path] {
      Issue.record("\(path) differs after: \(what)")
    }
  }

  private func coldBuild(of folder: URL) throws -> Outcome {
    let fresh = try TemporaryFolder()
    for name in ["content", "themes"] {
      try FileManager.default.copyItem(
        at: folder.appending(path: name),
        to: fresh.url.appending(path: name)
      )
    }
    return try build(in: fresh.url)
  }

  private func build(in folder: URL) throws -> Outcome {
    let run = try LTPProgram().run(
      ["build", "--today", "2026-11-21", "--format", "annotated"],
      in: folder
    )
    let published = folder.appending(path: "public")
    var files: [String: Data]?
    if FileManager.default.fileExists(atPath: published.path) {
      files = [:]
      for path in try Fixture.files(below: published) {
        files?[path] = try Data(contentsOf: published.appending(path: path))
      }
    }
    // What differs from the release before is news of this run alone.
    let report = run.reportWithoutTime
      .replacing(#/ to public: .*\n/#, with: " to public.\n")
    return Outcome(exitCode: run.exitCode, output: run.output, report: report, files: files)
  }
}
