/// A file of the content folder, read whole.
package struct ContentFile: Hashable, Sendable {
  /// Where it stands below the content folder, with `/` between the parts.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
