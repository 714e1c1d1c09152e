import Markdown
import PlanAnalysis
import PlanModel

/// A directive and where it stands: what every kind of it is made from.
struct DirectiveRequest {
  let directive: MarkdownDirective
  /// The words in it.
  let body: HTML
  /// What its ids begin with; nothing else on the page has it.
  let id: String
  let placement: Placement

  /// What an option says; nil where it is not given or says nothing.
  subscript(option: String) -> String? {
    directive[option].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The values of each option whose name is one of the criteria.
  func wanted<Criterion>(_ type: Criterion.Type) -> [Criterion: [String]]
  where Criterion: CaseIterable & Hashable & RawRepresentable<String> {
    var wanted: [Criterion: [String]] = [:]
    for criterion in Criterion.allCases {
      wanted[criterion] = self[criterion.rawValue].map(TableSelection.parts)
    }
    return wanted
  }

  /// The first so many, where a limit is given.
  func limited<Element>(_ all: [Element]) -> [Element] {
    Array(all.prefix(self["limit"].flatMap { Int($0) } ?? all.count))
  }

  /// Where figures are from: a link where the option is the id of a source, else its words.
  func source(_ published: PublishedPlan) -> TitledLink? {
    self["source"].map { written in
      published.plan.index.entry(.source, written) == nil
        ? TitledLink(title: written, href: nil)
        : published.link(.source, written, from: placement)
    }
  }
}
