import Diagnostics
import Foundation
import PlanModel
import SiteBuild
import TestSupport
import Testing

/// A copy of the smallest plan with some files laid over it, and a place to publish it.
struct Fixture: ~Copyable {
  static let tests = URL(filePath: #filePath).deletingLastPathComponent()
  static let project = tests.deletingLastPathComponent().deletingLastPathComponent()

  private let folder: TemporaryFolder

  init(over overlay: URL?) throws {
    let folder = try TemporaryFolder()
    try Self.lay(overlay, overTheSmallestPlanIn: folder)
    self.folder = folder
  }

  private static func lay(
    _ overlay: URL?,
    overTheSmallestPlanIn folder: borrowing TemporaryFolder
  ) throws {
    try FileManager.default.copyItem(
      at: tests.appending(path: "Base"),
      to: folder.url.appending(path: "content")
    )
    guard let overlay else { return }
    for path in try files(below: overlay) where path != "expected.txt" {
      let target = folder.url.appending(path: "content/\(path)")
      if path.hasSuffix(".missing") {
        try FileManager.default.removeItem(at: target.deletingPathExtension())
      } else {
        try folder.write(Data(contentsOf: overlay.appending(path: path)), to: "content/\(path)")
      }
    }
  }

  var output: URL { folder.url.appending(path: "public") }

  func build(
    isStrict: Bool = false,
    theme: URL = project.appending(path: "themes/default")
  ) throws -> SiteBuild {
    let today = try #require(CalendarDate("2026-11-21"))
    return SiteBuild(
      BuildSettings(
        content: folder.url.appending(path: "content").path,
        theme: theme.path,
        output: output.path,
        today: today,
        isStrict: isStrict
      )
    )
  }

  /// The paths of the files below a folder, sorted, hidden ones included.
  static func files(below folder: URL) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { !isFolder(folder.appending(path: $0)) }
      .sorted()
  }

  private static func isFolder(_ url: URL) -> Bool {
    (try? url.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory ?? false
  }

  /// The names of the folders in a folder, sorted.
  static func cases(in folder: String) -> [String] {
    let url = tests.appending(path: folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }
}
