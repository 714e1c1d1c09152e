private import CCmark

/// A node that is come upon, first before its children and again after them.
struct NodeVisit {
  let node: Node
  /// Always true for nodes that cannot have children: they are come upon once.
  let isEntering: Bool
}

/// A way through a tree in reading order, without recursion: no depth of nesting can overflow it.
@safe
struct NodeWalk: ~Copyable {
  private let iterator: OpaquePointer?

  init(from root: OpaquePointer?) {
    unsafe iterator = cmark_iter_new(root)
  }

  deinit {
    if unsafe iterator != nil { unsafe cmark_iter_free(iterator) }
  }

  mutating func next() -> NodeVisit? {
    guard let iterator = unsafe iterator else { return nil }
    let event = unsafe cmark_iter_next(iterator)
    guard event != CMARK_EVENT_DONE, let node = unsafe cmark_iter_get_node(iterator) else {
      return nil
    }
    return unsafe NodeVisit(node: Node(node), isEntering: event == CMARK_EVENT_ENTER)
  }

  /// Goes on after a block that was just entered: neither what is in it nor its end is come upon.
  mutating func skipChildren(of node: Node) {
    guard let iterator = unsafe iterator else { return }
    unsafe cmark_iter_reset(iterator, node.pointer, CMARK_EVENT_EXIT)
  }
}
