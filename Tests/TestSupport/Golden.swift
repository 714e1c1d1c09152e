package import Testing

private import Foundation

/// Compares text with the golden file beside the test, or records it when `UPDATE_GOLDEN=1`.
///
/// A recording run fails too, so that nobody mistakes it for a passing one. A missing golden file
/// is a plain failure.
package func expectGolden(
  _ actual: String,
  _ name: String,
  testFile: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let golden = URL(filePath: testFile).deletingLastPathComponent()
    .appending(path: "Golden").appending(path: name)
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
    try FileManager.default.createDirectory(
      at: golden.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(actual.utf8).write(to: golden)
    Issue.record("Recorded \(name): read it, then run the tests again.", sourceLocation: sourceLocation)
    return
  }
  guard let expected = try? String(contentsOf: golden, encoding: .utf8) else {
    Issue.record("No golden file \(name); `make golden` records it.", sourceLocation: sourceLocation)
    return
  }
  #expect(actual == expected, "\(name) differs", sourceLocation: sourceLocation)
}
