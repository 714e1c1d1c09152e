import Diagnostics
import Foundation
import SiteRendering
import TestSupport
import Testing

@testable import SiteOutput

/// A site given as text, path by path.
func sampleSite(_ files: [String: String]) -> RenderedSite {
  RenderedSite(sorting: files.map { RenderedFile($0.key, bytes: Array($0.value.utf8)) })
}

extension ReleaseFacts {
  static let sample = ReleaseFacts(
    toolVersion: "1.0",
    today: "2026-11-21",
    sourcesDigest: "abc"
  )
}

extension TemporaryFolder {
  var output: String { url.appending(path: "public").path }

  func writer() -> SiteWriter {
    SiteWriter(
      to: output,
      madeFrom: [url.appending(path: "content").path, url.appending(path: "themes").path],
      home: url.appending(path: "home").path
    )
  }

  /// Publishes a site and says which of its files changed.
  @discardableResult
  func publish(_ files: [String: String]) throws -> SiteChanges {
    let site = try #require(VerifiedSite.verify(sampleSite(files)).value)
    return try writer().write(site, release: .sample, clock: { .min }).changes
  }

  /// What the system knows of a file or folder below this one.
  func status(of path: String) throws -> FileStatus {
    try #require(try OpenFolder(at: url.path).status(of: path))
  }

  /// Writes into a file where it stands, as `>>` does, and not beside it.
  func overwrite(_ path: String, with text: String) throws {
    let file = try FileHandle(forWritingTo: url.appending(path: path))
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
  }

  /// Every file below the folder, hidden ones included, with what it holds.
  func listing() throws -> [String: String] {
    var files: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: url.path) {
      let file = url.appending(path: path)
      if try file.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true { continue }
      files[path] = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }
    return files
  }

  /// The same without the record of the release, and without the release before.
  func publishedFiles() throws -> [String: String] {
    try listing().filter {
      $0.key != "public/release.json" && !$0.key.hasPrefix(".public.previous/")
    }
  }
}
