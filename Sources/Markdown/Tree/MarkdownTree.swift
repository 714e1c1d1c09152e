private import CCmark
private import Glibc

/// Owner of the tree that cmark makes of some words: it is freed when this goes.
///
/// This file and its two neighbours are the only ones that call C. They hand out nodes and bytes;
/// a ``Node`` must not outlive the tree it came from.
@safe
struct MarkdownTree: ~Copyable {
  private let root: OpaquePointer?

  /// Which cmark was linked, such as `0.30.2`.
  static var version: String { unsafe String(cString: cmark_version_string()) }

  init(parsing text: [UInt8]) {
    // Without source positions, cmark does not count the lines inside code spans and tags.
    let options = CMARK_OPT_SMART | CMARK_OPT_SOURCEPOS
    let parsed = unsafe text.withUnsafeBufferPointer { utf8 in
      unsafe utf8.withMemoryRebound(to: CChar.self) { bytes in
        unsafe cmark_parse_document(bytes.baseAddress, bytes.count, options)
      }
    }
    unsafe root = parsed
  }

  deinit {
    unsafe cmark_node_free(root)
  }

  /// Every node of the tree in reading order.
  func walk() -> NodeWalk { unsafe NodeWalk(from: root) }
}
