import CCmark

@testable import Markdown

/// What cmark itself writes in its safe mode, for comparison.
///
/// Links and images that we do not publish are first replaced by their words in cmark's tree.
struct PlainCmark {
  let html: String
  /// How many links and images were replaced.
  let replaced: Int

  init(_ markdown: String) {
    let length = markdown.utf8.count
    let root = unsafe cmark_parse_document(markdown, length, CMARK_OPT_SMART)
    var refused: [OpaquePointer] = unsafe []
    let walk = unsafe cmark_iter_new(root)
    while unsafe cmark_iter_next(walk) != CMARK_EVENT_DONE {
      guard unsafe cmark_iter_get_event_type(walk) == CMARK_EVENT_EXIT,
        let node = unsafe cmark_iter_get_node(walk), let url = unsafe cmark_node_get_url(node),
        !LinkAddress(unsafe String(cString: url)).canBePublished
      else { continue }
      unsafe refused.append(node)
    }
    unsafe cmark_iter_free(walk)
    for index in unsafe refused.indices { unsafe Self.replaceByWords(refused[index]) }
    replaced = unsafe refused.count

    let written = unsafe cmark_render_html(root, CMARK_OPT_SMART)
    html = unsafe written.map { unsafe String(cString: $0) } ?? ""
    if let written = unsafe written, let memory = unsafe cmark_get_default_mem_allocator() {
      unsafe memory.pointee.free(written)
    }
    unsafe cmark_node_free(root)
  }

  private static func replaceByWords(_ node: OpaquePointer) {
    if unsafe cmark_node_get_type(node) == CMARK_NODE_IMAGE {
      let words = unsafe cmark_node_new(CMARK_NODE_TEXT)
      unsafe cmark_node_set_literal(words, alternativeText(of: node))
      unsafe cmark_node_insert_before(node, words)
    } else {
      while let child = unsafe cmark_node_first_child(node) {
        unsafe cmark_node_insert_before(node, child)
      }
    }
    unsafe cmark_node_unlink(node)
    unsafe cmark_node_free(node)
  }

  private static func alternativeText(of image: OpaquePointer) -> String {
    var text = ""
    let walk = unsafe cmark_iter_new(image)
    while unsafe cmark_iter_next(walk) != CMARK_EVENT_DONE {
      let node = unsafe cmark_iter_get_node(walk)
      switch unsafe cmark_node_get_type(node) {
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text += " "
      default:
        guard let literal = unsafe cmark_node_get_literal(node) else { continue }
        text += unsafe String(cString: literal)
      }
    }
    unsafe cmark_iter_free(walk)
    return text
  }
}

extension PlainCmark {
  /// cmark writes a title that was left empty, but tells nobody of it.
  var htmlWithoutEmptyTitles: String { html.replacing(" title=\"\"", with: "") }
}

/// Our HTML without what we add to cmark's: the ids of headings.
func renderedPlainly(_ text: String) -> String {
  let heading = #/(<h[1-6]) id="[^"]*">/#.matchingSemantics(.unicodeScalar)
  return rendered(text).replacing(heading) { "\($0.1)>" }
}
