@testable import SitePreview

extension PreviewSite {
  /// A site of files that are there already, by their paths; the same files are the same site.
  init(_ files: [String: String]) {
    self.init(digest: "\(files.sorted { $0.key < $1.key })") { files[$0].map { Array($0.utf8) } }
  }
}
