/// One SHA-256 digest of all files that a site was made from: the same files give the same digest.
package struct SourcesDigest: Hashable, Sendable {
  /// 64 hexadecimal digits.
  package let text: String

  /// - Parameter files: Paths and digests, in an order that does not change.
  package init(of files: [(path: String, digest: FileDigest)]) {
    var list: [UInt8] = []
    for file in files {
      // Digests are all of one length, and the path's length keeps it apart from what follows.
      list.append(contentsOf: "\(file.path.utf8.count) \(file.path)".utf8)
      list.append(contentsOf: file.digest.bytes)
    }
    text = FileDigest(of: list).text
  }
}
