private import Crypto

/// One SHA-256 digest of all files that a site was made from: the same files give the same digest.
package struct SourcesDigest: Hashable, Sendable {
  /// 64 hexadecimal digits.
  package let text: String

  /// - Parameter files: Paths and bytes, in an order that does not change.
  package init(of files: [(path: String, bytes: [UInt8])]) {
    var hash = SHA256()
    for file in files {
      // Lengths keep `ab` + `c` apart from `a` + `bc`.
      hash.update(data: Array("\(file.path.utf8.count) \(file.bytes.count)\n\(file.path)".utf8))
      hash.update(data: file.bytes)
    }
    text = hash.finalize().map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
