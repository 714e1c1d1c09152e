/// One file of a theme, as bytes.
package struct ThemeFile: Hashable, Sendable {
  /// Its path in the theme's folder, as `pages/service.mustache`.
  package let path: String
  /// The file as messages name it, as `themes/default/pages/service.mustache`.
  package let source: String
  package let bytes: [UInt8]

  package init(_ path: String, from folder: String, bytes: [UInt8]) {
    self.path = path
    self.source = "\(folder)/\(path)"
    self.bytes = bytes
  }
}
