/// A picture that words show, such as `images/hub.jpg`.
package struct ContentImage: Sendable {
  package let path: String
  package let bytes: [UInt8]
  /// Its size as it is shown, in pixels.
  package let width: Int
  package let height: Int

  package init(path: String, bytes: [UInt8], width: Int, height: Int) {
    self.path = path
    self.bytes = bytes
    self.width = width
    self.height = height
  }
}
