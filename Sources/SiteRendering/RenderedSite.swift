import Diagnostics

/// A whole site as bytes, in the order of its paths; nothing has been written yet.
package struct RenderedSite: Sendable {
  package let files: [RenderedFile]

  /// For tests, and for whoever has made sure that no two paths collide.
  package init(sorting files: [RenderedFile]) {
    self.files = files.sorted { $0.path < $1.path }
  }
}

/// One file of the site.
package struct RenderedFile: Hashable, Sendable {
  /// Its path from the site's root.
  package let path: String
  package let bytes: [UInt8]

  package init(_ path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
