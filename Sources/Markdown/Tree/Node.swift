private import CCmark
private import Glibc

/// A node of a ``MarkdownTree``, which must not outlive it.
@safe
struct Node: Equatable {
  let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) {
    unsafe self.pointer = pointer
  }

  static func == (left: Node, right: Node) -> Bool { unsafe left.pointer == right.pointer }

  /// What a node is; `other` for anything that parsing alone does not make.
  enum Kind {
    case document
    case blockQuote
    case list
    case item
    case codeBlock
    case htmlBlock
    case paragraph
    case heading
    case thematicBreak
    case text
    case softBreak
    case lineBreak
    case code
    case rawHTML
    case emphasis
    case strong
    case link
    case image
    case other
  }

  var kind: Kind {
    switch unsafe cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_HTML_INLINE: .rawHTML
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_DOCUMENT: .document
    default: .other
    }
  }

  var parent: Node? { unsafe cmark_node_parent(pointer).map { unsafe Node($0) } }

  var next: Node? { unsafe cmark_node_next(pointer).map { unsafe Node($0) } }

  var firstChild: Node? { unsafe cmark_node_first_child(pointer).map { unsafe Node($0) } }

  /// 1 to 6 for a heading.
  var headingLevel: Int { Int(unsafe cmark_node_get_heading_level(pointer)) }

  /// The number a numbered list begins with; nil for a list with bullets.
  var listStart: Int? {
    unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
      ? Int(cmark_node_get_list_start(pointer)) : nil
  }

  /// Whether this is a paragraph of a list whose items stand close together.
  var isInTightList: Bool {
    // The list is two levels up; cmark answers 0 for whatever is not a list.
    unsafe cmark_node_get_list_tight(cmark_node_parent(cmark_node_parent(pointer))) != 0
  }

  /// Counted from 1.
  var startLine: Int { Int(unsafe cmark_node_get_start_line(pointer)) }
  var endLine: Int { Int(unsafe cmark_node_get_end_line(pointer)) }
  /// Counted from 1 in bytes; of an inline, only ``InlineCursor`` knows what it means.
  var startColumn: Int { Int(unsafe cmark_node_get_start_column(pointer)) }
  var endColumn: Int { Int(unsafe cmark_node_get_end_column(pointer)) }
}

/// What a node says.
extension Node {
  /// One of the strings that a node can hold.
  enum Property {
    /// The words of a text, a code span, a code block or raw HTML.
    case literal
    /// Where a link leads or an image is, its escapes and entities decoded.
    case destination
    /// What is shown while the pointer rests on a link or an image.
    case title
    /// What stands behind the opening fence of a code block.
    case fenceInfo
  }

  /// Lends the bytes of a property, none where the node has no such property.
  func withBytes<Result>(of property: Property, _ body: (Span<UInt8>) -> Result) -> Result {
    guard let characters = unsafe characters(of: property) else { return body(Span()) }
    let count = unsafe strlen(characters)
    return unsafe characters.withMemoryRebound(to: UInt8.self, capacity: count) { bytes in
      unsafe body(Span(_unsafeStart: bytes, count: count))
    }
  }

  /// A property as text, empty where the node has no such property.
  func text(of property: Property) -> String {
    guard let characters = unsafe characters(of: property) else { return "" }
    return unsafe String(cString: characters)
  }

  private func characters(of property: Property) -> UnsafePointer<CChar>? {
    switch property {
    case .literal: unsafe cmark_node_get_literal(pointer)
    case .destination: unsafe cmark_node_get_url(pointer)
    case .title: unsafe cmark_node_get_title(pointer)
    case .fenceInfo: unsafe cmark_node_get_fence_info(pointer)
    }
  }
}
