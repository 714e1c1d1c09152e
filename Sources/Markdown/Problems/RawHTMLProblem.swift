import Diagnostics

/// Reports raw HTML, each tag where it opens.
struct RawHTMLProblem {
  /// The problems of some raw HTML in reading order; a closing tag goes with its opening one.
  static func problems(in found: [MarkdownSurvey.RawHTML]) -> [Diagnostic] {
    var open: [String: Int] = [:]
    return found.compactMap { html in
      let tag = HTMLTag(html.text)
      if tag.isClosing, let count = open[tag.name], count > 0 {
        open[tag.name] = count - 1
        return nil
      }
      if !tag.isClosing, !html.isBlock { open[tag.name, default: 0] += 1 }
      return .rawHTML(tag, at: html.source)
    }
  }
}

/// The first tag of some raw HTML; the name is empty for comments and declarations.
private struct HTMLTag {
  let name: String
  let isClosing: Bool
  /// The tag as messages show it, without its attributes.
  let shown: String

  init(_ html: String) {
    let inner = html.utf8.drop { $0 == UInt8(ascii: " ") }.dropFirst()
    isClosing = inner.first == UInt8(ascii: "/")
    let letters = inner.dropFirst(isClosing ? 1 : 0).prefix { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
    name = Substring(letters).lowercased()
    if name.isEmpty {
      shown = inner.starts(with: "!--".utf8) ? "<!-- -->" : "<\(Substring(inner.prefix(1)))"
    } else {
      shown = "<\(isClosing ? "/" : "")\(Substring(letters.prefix(40)))>"
    }
  }

  /// What to write instead of it.
  var help: String {
    switch name {
    case "b", "strong": "For bold words, write **words**."
    case "i", "em": "For words in italics, write *words*."
    case "code", "kbd", "samp", "tt": "For code, write `words`."
    case "br": "End the line with \\ to break it, or leave a line empty to begin a paragraph."
    case "p", "div", "section", "center": "Leave a line empty to begin a paragraph."
    case "hr": "For a line across the page, write --- on a line of its own."
    case "h1", "h2", "h3", "h4", "h5", "h6": "For a heading, begin a line with ## and a space."
    case "a": "For a link, write [words](address)."
    case "img", "picture", "figure": "For an image, write ![what it shows](address)."
    case "ul", "ol", "li": "For a list, begin each line with - or 1. and a space."
    case "blockquote": "For a quotation, begin each line with > and a space."
    case "pre": "For lines shown as they are, put ``` on a line above and below them."
    case "table", "tr", "td", "th", "thead", "tbody": "For a table, put | between its cells."
    case "" where shown == "<!-- -->":
      "Delete it: what readers should not see does not belong in the words."
    default: "Write it as Markdown, or \\< to show the sign itself."
    }
  }
}

extension Diagnostic {
  fileprivate static func rawHTML(_ tag: HTMLTag, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .rawHTML,
      .mustFix,
      "HTML is not published, and \(tag.shown) stands here.",
      at: place,
      help: tag.help
    )
  }
}
