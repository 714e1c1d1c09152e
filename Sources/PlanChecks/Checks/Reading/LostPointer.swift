import Diagnostics
import Markdown
import PlanModel

/// Finds words that point to a part of a printed document: "see Appendix B", "Figure 3 shows",
/// "on page 23", "overleaf".
///
/// They are left when a document is cut into web pages. A sentence with a link, a citation or the
/// name of another document points there. A heading of the plan with the same label is the part.
struct LostPointer: PlanAdvice {
  private static let labels = WordKeys([
    "appendix", "annex", "annexe", "figure", "fig", "table", "chart", "diagram", "graph",
  ])
  private static let pages = WordKeys(["page", "p", "pp", "pages"])
  private static let pointing = WordKeys(["see", "on", "at"])
  private static let overleaf = TextWords.key("overleaf")
  /// Words of sentences about what others wrote.
  private static let documents = WordKeys([
    "report", "guidance", "survey", "strategy", "document", "paper", "review", "study", "form",
    "leaflet", "book", "booklet", "act", "specification", "handbook", "letter", "website", "spread",
    "strategy's", "return", "returns", "statistics", "release", "spreadsheet",
  ])

  /// Where something stood on another page, or stands on some screens only.
  private static let layout = Phrases([
    "menu on the left", "menu on the right", "left hand menu", "right hand menu",
    "left hand side of this page", "right hand side of this page", "links on the left",
    "links on the right", "box on the right", "box on the left", "tabs above", "tab above",
    "button on the right", "page overleaf", "slide below", "this slide",
  ])
  private static let drawings = Phrases(
    ["graph", "chart", "table", "diagram", "figure", "map", "image", "infographic", "picture"]
      .flatMap { drawing in
        ["below", "above", "opposite", "overleaf", "on the next page"].map { "\(drawing) \($0)" }
      }
  )

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let headings = Set(
      plan.writings.filter(\.isTitle).flatMap { writing -> [String] in
        let words = writing.words
        return (0..<max(0, words.count - 1)).filter { Self.labels.contains(words.keys[$0]) }
          .map { Self.label(at: $0, in: words) }
      }
    )
    let drawn = Set(
      plan.words.filter { words in
        !words.directives.isEmpty
          || words.prose.contains { if case .cell = $0.kind { true } else { false } }
          || words.links.contains { $0.isImage }
      }
      .map(\.from.key)
    )
    return plan.writings.filter { Self.isRead($0) }.flatMap { writing -> [Diagnostic] in
      let words = writing.words
      let isDrawn = drawn.contains(writing.from.key)
      return writing.sentences.flatMap { sentence -> [Diagnostic] in
        let places = words.places(in: sentence)
        // A drawing that is not there is missed beside a link too.
        if !isDrawn, let found = Self.drawings.places(in: words, within: places).first {
          return [.lostPointer(words[found], at: writing.source(of: words.stretch(of: found)))]
        }
        guard !writing.links.contains(where: { sentence.overlaps($0.range) }),
          !writing.values.contains(where: { sentence.overlaps($0.range) }),
          !places.contains(where: { Self.documents.contains(words.keys[$0]) })
        else { return [] }
        let layout = Self.layout.places(in: words, within: places)
        return (pointers(in: words, places, besides: headings) + layout.prefix(1)).map { found in
          .lostPointer(words[found], at: writing.source(of: words.stretch(of: found)))
        }
      }
    }
  }

  private func pointers(
    in words: TextWords,
    _ places: Range<Int>,
    besides headings: Set<String>
  ) -> [Range<Int>] {
    places.compactMap { place in
      if words.keys[place] == Self.overleaf { return place..<place + 1 }
      guard place + 1 < places.upperBound else { return nil }
      if Self.labels.contains(words.keys[place]), words.beginsWithCapital(place),
        Self.isNumber(words[place + 1]), words.sign(after: place) == UInt8(ascii: " "),
        !headings.contains(Self.label(at: place, in: words))
      {
        return place..<place + 2
      }
      if Self.pages.contains(words.keys[place]), place > places.lowerBound,
        Self.pointing.contains(words.keys[place - 1]), Int(words[place + 1]) != nil
      {
        return place - 1..<place + 2
      }
      return nil
    }
  }

  /// "3", "3a", "B".
  private static func isNumber(_ word: String) -> Bool {
    guard let first = word.utf8.first, word.utf8.count <= 3 else { return false }
    return (0x30...0x39).contains(first) || word.utf8.count == 1 && (0x41...0x5A).contains(first)
  }

  private static func label(at place: Int, in words: TextWords) -> String {
    words[place..<place + 2].lowercased()
  }

  private static func isRead(_ writing: Writing) -> Bool {
    guard !writing.isQuoted else { return false }
    switch writing.from.kind {
    case .page, .priority, .enabler, .body, .caseStudy, .learning, .engagement:
      return writing.block != nil || ["summary", "outcome", "reason"].contains(writing.key)
    case .service, .pathway, .metric: return writing.block != nil
    case .action: return ["progress", "reason"].contains(writing.key)
    case .settings: return ["vision", "principles"].contains(writing.field)
    default: return false
    }
  }
}

extension Diagnostic {
  fileprivate static func lostPointer(_ words: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .lostPointer,
      .shouldFix,
      "\u{201C}\(words)\u{201D} points to a printed page, and is nowhere on this site.",
      at: place,
      help: "Link to what is meant, such as [the risks](page:risks), or take the words out."
    )
  }
}
