package import Foundation
package import Testing

/// Compares text with a file of the folder `Golden` beside the test.
package func expectGolden(
  _ actual: String,
  _ name: String,
  testFile: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  try expectGolden(
    actual,
    at: goldenFolder(of: testFile).appending(path: name),
    sourceLocation: sourceLocation
  )
}

/// Compares text with a golden file, or records it when `UPDATE_GOLDEN=1`.
///
/// A recording run fails too, so that nobody mistakes it for a passing one. A missing golden file
/// is a plain failure.
package func expectGolden(
  _ actual: String,
  at golden: URL,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let name = golden.lastPathComponent
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
    try FileManager.default.createDirectory(
      at: golden.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(actual.utf8).write(to: golden)
    Issue.record(
      "Recorded \(name): read it, then run the tests again.",
      sourceLocation: sourceLocation
    )
    return
  }
  guard FileManager.default.fileExists(atPath: golden.path()) else {
    Issue.record(
      "No golden file \(name); `make golden` records it.",
      sourceLocation: sourceLocation
    )
    return
  }
  let expected = String(decoding: try Data(contentsOf: golden), as: UTF8.self)
  #expect(actual == expected, "\(name) differs", sourceLocation: sourceLocation)
}

/// Fails when the folder `Golden` beside the test holds a file that no test compares with.
package func expectNoStaleGolden(
  _ names: [String],
  testFile: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let found = try FileManager.default.contentsOfDirectory(
    atPath: goldenFolder(of: testFile).path()
  )
  let stale = found.filter { !names.contains($0) }.sorted()
  #expect(stale == [], "No test compares with these", sourceLocation: sourceLocation)
}

private func goldenFolder(of testFile: String) -> URL {
  URL(filePath: testFile).deletingLastPathComponent().appending(path: "Golden")
}
