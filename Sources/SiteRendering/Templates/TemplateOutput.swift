import Markdown
import SitePages

/// What a template writes.
///
/// On a page the first mark of a term stays and the others are taken off, in the order in which the
/// template shows things. A part is shown on a page later, so all its marks stay.
struct TemplateOutput {
  /// What the output is for.
  enum Purpose {
    case page
    case part
  }

  private(set) var bytes: [UInt8] = []
  private let purpose: Purpose
  private var terms: [MarkedHTML.Mark] = []
  private var seen: Set<String> = []

  init(of purpose: Purpose) {
    self.purpose = purpose
  }

  /// What was written, as a part of something else.
  var html: HTML { HTML(String(decoding: bytes, as: UTF8.self), terms: terms) }

  /// Begins anew in the same room.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    terms.removeAll(keepingCapacity: true)
    seen.removeAll(keepingCapacity: true)
  }

  mutating func append(_ literal: ArraySlice<UInt8>) {
    bytes.append(contentsOf: literal)
  }

  /// Adds words so that they stay words.
  mutating func append(escaping words: String) {
    bytes.append(escaping: words)
  }

  mutating func append(_ html: HTML) {
    switch purpose {
    case .part:
      terms += html.terms.map { $0.moved(by: bytes.count) }
      bytes.append(contentsOf: html.markup.utf8)
    case .page where html.terms.isEmpty:
      bytes.append(contentsOf: html.markup.utf8)
    case .page:
      append(html, withoutTagsIn: html.terms.filter { !seen.insert($0.term).inserted })
    }
  }

  private mutating func append(_ html: HTML, withoutTagsIn repeated: [MarkedHTML.Mark]) {
    let markup = html.markup.utf8
    var start = markup.startIndex
    var offset = 0
    for tag in repeated.flatMap({ [$0.opening, $0.closing] }) {
      let end = markup.index(start, offsetBy: tag.lowerBound - offset)
      bytes.append(contentsOf: markup[start..<end])
      start = markup.index(end, offsetBy: tag.count)
      offset = tag.upperBound
    }
    bytes.append(contentsOf: markup[start...])
  }
}
