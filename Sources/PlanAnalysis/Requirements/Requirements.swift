internal import Diagnostics
package import Frameworks
package import PlanModel

/// How the plan answers each requirement of `plan-requirements`, found from what it really holds.
///
/// Where a requirement is about records, they answer it; where it is about a subject, such as the
/// digital offer, a page does that has the subject in its title, its summary or a heading (the
/// column `topics`) and says something about it, or that names the requirement under
/// `requirements`. It never judges how good an answer is.
package struct Requirements: Sendable {
  package let answers: [RequirementAnswer]

  package init(of plan: Plan, _ frameworks: FrameworkLibrary) {
    let items = frameworks["plan-requirements"].items
    let pages = SubjectPages(of: plan, requirements: items)
    let facts = RequirementFacts(of: plan)
    answers = items.map { item in
      let pagesOfItem = pages[item.id].map { AnswerPlace.record(.page, $0) }
      let parts = facts.parts(of: item.id)
      let needsPage = parts.isEmpty || item.columns["needs-page"] == "yes"
      var missing = parts.filter(\.places.isEmpty).map(\.remedy)
      // A page that names the requirement is the author's word that it is answered there.
      if pages.isNamed(item.id) { missing = [] }
      if needsPage, pagesOfItem.isEmpty {
        missing.append(
          "Write a page about it, or add “requirements: [\(item.id)]” to the page that answers it."
        )
      }
      return RequirementAnswer(
        id: item.id,
        places: (pagesOfItem + parts.flatMap(\.places)).withoutRepeats,
        missing: missing
      )
    }
  }
}

/// The pages in words that are about the subject of a requirement.
private struct SubjectPages {
  private var pages: [String: [String]] = [:]
  private var named: Set<String> = []

  init(of plan: Plan, requirements: [FrameworkItem]) {
    let texts = plan.records.pages.filter { Self.saysSomething($0.body.text) }
      .map { (id: $0.id.value, titles: Self.titles(of: $0)) }
    for item in requirements {
      let topics = (item.columns["topics"] ?? "").split(separator: ";")
      pages[item.id] = texts.filter { page in
        topics.contains { topic in page.titles.contains { $0.hasPhrase(topic) } }
      }
      .map(\.id)
    }
    for page in plan.records.pages {
      for requirement in page.requirements {
        named.insert(requirement.value)
        pages[requirement.value] =
          ([page.id.value] + (pages[requirement.value] ?? [])).withoutRepeats
      }
    }
  }

  subscript(requirement: String) -> [String] { pages[requirement] ?? [] }

  func isNamed(_ requirement: String) -> Bool { named.contains(requirement) }

  /// Twenty words at least.
  private static func saysSomething(_ text: String) -> Bool {
    text.split(maxSplits: 20) { $0 == " " || $0.isNewline }.count > 20
  }

  /// What says what a page is about, in small letters: its title and summary, and the headings of a
  /// page of the plan; those of guides are about what readers should do.
  private static func titles(of page: Page) -> [String] {
    guard [.plan, .help].contains(page.section.value) else { return [] }
    let headings =
      page.section.value == .plan
      ? page.body.text.split(separator: "\n").filter { $0.hasPrefix("#") }.map(String.init) : []
    return ([page.title.value, page.summary.value] + headings).map { $0.lowercased() }
  }
}

extension String {
  /// Whether a phrase begins at the beginning of one of its words: "schools" has "school".
  func hasPhrase(_ phrase: some StringProtocol) -> Bool {
    let letters = Array(utf8)
    let wanted = Array(phrase.utf8)
    guard !wanted.isEmpty, letters.count >= wanted.count else { return false }
    for start in 0...(letters.count - wanted.count)
    where letters[start] == wanted[0] && (start == 0 || !letters[start - 1].isLetter) {
      if letters[start..<(start + wanted.count)].elementsEqual(wanted) { return true }
    }
    return false
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x61...0x7A).contains(self) || self >= 0x80 }
}

extension Array where Element: Hashable {
  /// Each element once, where it is first.
  var withoutRepeats: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
