package import Foundation

/// A folder for one test, removed when the test is done.
package struct TemporaryFolder: ~Copyable {
  package let url: URL

  /// A new folder holding the given files: path to text.
  package init(_ files: [String: String] = [:]) throws {
    url = FileManager.default.temporaryDirectory.appending(path: "ltp-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (path, text) in files {
      try write(Data(text.utf8), to: path)
    }
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// Writes one file, making the folders above it.
  package func write(_ data: Data, to path: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try data.write(to: file)
  }
}
