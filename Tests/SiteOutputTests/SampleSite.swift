import Diagnostics
import Foundation
import SiteRendering
import TestSupport

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
  func publish(_ files: [String: String]) throws -> SiteChanges? {
    try writer().write(sampleSite(files), release: .sample).value
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
