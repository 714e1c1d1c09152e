private import Crypto

/// The SHA-256 digest of a file's bytes.
package struct FileDigest: Hashable, Sendable {
  /// 32 bytes.
  let bytes: [UInt8]

  package init(of bytes: [UInt8]) {
    self.bytes = Array(SHA256.hash(data: bytes))
  }

  /// A digest that was kept; nil when there are not 32 bytes.
  init?(kept bytes: [UInt8]) {
    guard bytes.count == Self.length else { return nil }
    self.bytes = bytes
  }

  static let length = 32

  /// 64 hexadecimal digits.
  var text: String {
    var digits: [UInt8] = []
    appendHexadecimal(to: &digits)
    return String(decoding: digits, as: UTF8.self)
  }

  func appendHexadecimal(to text: inout [UInt8]) {
    for byte in bytes {
      text.append(hexDigits[Int(byte >> 4)])
      text.append(hexDigits[Int(byte & 15)])
    }
  }
}

private let hexDigits = Array("0123456789abcdef".utf8)
