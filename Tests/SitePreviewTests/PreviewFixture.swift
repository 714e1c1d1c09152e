import Foundation
import PlanModel
import SiteBuild
import TestSupport
import Testing

@testable import SitePreview

/// The smallest plan and a copy of the theme, in a folder of their own.
struct PreviewFixture: ~Copyable {
  private static let tests = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()

  let folder: TemporaryFolder

  init() throws {
    let folder = try TemporaryFolder()
    try Self.copy("EndToEndTests/Base", to: folder.url.appending(path: "content"))
    try Self.copy("../themes", to: folder.url.appending(path: "themes"))
    self.folder = folder
  }

  private static func copy(_ path: String, to url: URL) throws {
    try FileManager.default.copyItem(at: tests.appending(path: path), to: url)
  }

  func url(of path: String) -> URL { folder.url.appending(path: path) }

  /// Writes a file where it stands, as the simplest programs do.
  func write(_ text: String, to path: String) throws {
    try folder.write(Data(text.utf8), to: path)
  }

  /// Writes a file beside and moves it into place, as most editors do.
  func save(_ text: String, to path: String) throws {
    try FileManager.default.createDirectory(
      at: url(of: path).deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: url(of: path), options: .atomic)
  }

  func move(_ path: String, to newPath: String) throws {
    try FileManager.default.moveItem(at: url(of: path), to: url(of: newPath))
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: url(of: path))
  }

  /// The file of the one service, with a name and words of its own.
  func service(named name: String) throws -> String {
    try text(of: "content/services/youth-hub.md").replacing(
      "name: Youth hub",
      with: "name: \(name)"
    )
  }

  func text(of path: String) throws -> String {
    String(decoding: try Data(contentsOf: url(of: path)), as: UTF8.self)
  }

  func settings() throws -> BuildSettings {
    BuildSettings(
      content: url(of: "content").path,
      theme: url(of: "themes/default").path,
      output: url(of: "public").path,
      today: try #require(CalendarDate("2026-11-21"))
    )
  }

  /// Runs a preview for as long as `use` looks at it.
  func preview(
    polls: Bool = false,
    hearing: @escaping @Sendable (PreviewNews) -> Void = { _ in },
    _ use: (PreviewBrowser) async throws -> Void
  ) async throws {
    let preview = SitePreview(try settings(), port: 0, polls: polls)
    let (ports, found) = AsyncStream.makeStream(of: UInt16.self)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        defer { found.finish() }
        try await preview.run { news in
          hearing(news)
          if case .listening(let port) = news { found.yield(port) }
        }
      }
      var iterator = ports.makeAsyncIterator()
      let port = try #require(await iterator.next())
      try await use(PreviewBrowser(port: port))
      group.cancelAll()
    }
  }
}
