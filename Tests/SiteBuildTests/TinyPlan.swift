import Foundation
import PlanModel
import SiteBuild
import TestSupport
import Testing

/// A plan of two files in a folder of its own, with a copy of the theme that ships.
struct TinyPlan: ~Copyable {
  private let folder: TemporaryFolder

  /// Files are given by their paths below the folder, such as `content/notes.txt`.
  init(_ files: [String: String] = [:]) throws {
    let folder = try TemporaryFolder(Self.sources.merging(files) { _, given in given })
    try Self.copyShippedTheme(to: folder)
    self.folder = folder
  }

  /// Copies what is not there already.
  private static func copyShippedTheme(to folder: borrowing TemporaryFolder) throws {
    let project = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let shipped = project.appending(path: "themes/default")
    for path in try FileManager.default.subpathsOfDirectory(atPath: shipped.path) {
      let target = folder.url.appending(path: "themes/default/\(path)")
      if FileManager.default.fileExists(atPath: target.path) { continue }
      let source = shipped.appending(path: path)
      if try source.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true { continue }
      try folder.write(Data(contentsOf: source), to: "themes/default/\(path)")
    }
  }

  static let settings = """
    title: Smallville plan
    kind: refresh
    area: {name: Smallville, kind: place}
    year: 2026-27
    period: {from: 2026-04-01, to: 2029-03-31}
    version: 1.0
    state: draft
    next-refresh-due: 2027-10-01
    lead: {role: Manager, organisation: council}
    ages: {from: 0, to: 25}
    vision: Every child gets help early.
    crisis: [{name: Line, phone: 0808 157 0001, hours: Always, checked-on: 2026-11-01}]
    disclosure: mhsds

    """

  private static let sources = [
    "content/organisations.csv": "id,name,sector\ncouncil,Smallville Council,council\n",
    "content/plan.yml": settings + "site: {organisation: council}\n",
  ]

  func write(_ text: String, to path: String) throws {
    try folder.write(Data(text.utf8), to: path)
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: folder.url.appending(path: path))
  }

  var url: URL { folder.url }

  /// Runs a script of the shell in the folder.
  func run(_ script: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-ec", script]
    process.currentDirectoryURL = folder.url
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(script)")
  }

  func build(
    isStrict: Bool = false,
    theme: String = "themes/default",
    today: String = "2026-11-21",
    clock: Int64 = 4_000_000_000_000_000_000
  ) throws -> SiteBuild {
    SiteBuild(
      BuildSettings(
        content: folder.url.appending(path: "content").path,
        theme: "\(folder.url.path)/\(theme)",
        output: folder.url.appending(path: "public").path,
        today: try #require(CalendarDate(today)),
        isStrict: isStrict,
        clock: { clock }
      )
    )
  }

  /// Every published file with its bytes; nothing when there is no published folder.
  func published() throws -> [String: Data] {
    let output = folder.url.appending(path: "public")
    guard FileManager.default.fileExists(atPath: output.path) else { return [:] }
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: output.path) {
      let file = output.appending(path: path)
      if try file.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true { continue }
      files[path] = try Data(contentsOf: file)
    }
    return files
  }
}
