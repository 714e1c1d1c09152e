private import Diagnostics
private import PlanModel

/// The words explained, from A to Z.
package struct GlossaryPart: TemplateModel {
  private let placement: Placement
  private let letters: [GlossaryLetter]

  package init(_ published: PublishedPlan, in placement: Placement) {
    self.placement = placement
    let terms = published.records.glossary
      .map { (term: $0, key: $0.term.value.lowercased()) }
      .sorted { ($0.key, $0.term.id.value) < ($1.key, $1.term.id.value) }
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz").map(String.init)
    letters = (alphabet + ["other"]).map { letter in
      let own = terms.filter { term in
        let first = term.key.first.map(String.init) ?? ""
        return letter == "other" ? !alphabet.contains(first) : first == letter
      }
      return GlossaryLetter(
        id: letter,
        terms: own.map { GlossaryTermPart($0.term, published, placement) }
      )
    }
  }

  package static let templateFields = TemplateFields<GlossaryPart>(
    TemplateFields.Field.headings { $0.placement } + [
      .flag("shows-alphabet") { !$0.placement.isDocument },
      .many("alphabet") { $0.letters.filter { $0.isLetter } },
      .many("letters") { $0.letters.filter(\.hasTerms) },
    ]
  )
}

/// The words that begin with one letter.
package struct GlossaryLetter: TemplateModel {
  fileprivate let id: String
  fileprivate let terms: [GlossaryTermPart]

  fileprivate var isLetter: Bool { id.count == 1 }
  fileprivate var hasTerms: Bool { !terms.isEmpty }

  package static let templateFields = TemplateFields<GlossaryLetter>([
    .text("letter-anchor") { "words-\($0.id)" },
    .text("letter") { $0.isLetter ? $0.id.uppercased() : "#" },
    .flag("has-terms") { $0.hasTerms },
    .many("terms") { $0.terms },
  ])
}

/// A word, what it means here, and what not to call it.
package struct GlossaryTermPart: TemplateModel {
  private let term: GlossaryTerm
  private let see: [SeeAlso]

  fileprivate init(_ term: GlossaryTerm, _ published: PublishedPlan, _ placement: Placement) {
    self.term = term
    see = term.see.enumerated().map { place, id in
      SeeAlso(
        link: published.link(.glossary, id.value, from: placement),
        isLast: place == term.see.count - 1
      )
    }
  }

  package static let templateFields = TemplateFields<GlossaryTermPart>([
    .text("anchor") { SiteMap.anchor(.glossary, $0.term.id.value) },
    .text("term") { $0.term.term.value },
    .maybe("short-form") { $0.term.shortForm?.value },
    .text("definition") { $0.term.definition.value },
    .many("see") { $0.see },
    .flag("has-see") { !$0.see.isEmpty },
    .text("avoid") { $0.term.avoid.map(\.value).joined(separator: ", ") },
  ])
}

/// A word to look up as well.
package struct SeeAlso: TemplateModel {
  fileprivate let link: TitledLink
  fileprivate let isLast: Bool

  package static let templateFields = TemplateFields<SeeAlso>([
    .text("title") { $0.link.title },
    .maybe("href") { $0.link.href },
    .flag("is-last") { $0.isLast },
  ])
}
