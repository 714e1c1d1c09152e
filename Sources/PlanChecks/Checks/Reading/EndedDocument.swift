import Diagnostics
import PlanModel

/// Finds strategies that the plan says it goes with, though by their names they have ended.
struct EndedDocument: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let year = plan.settings.year.value.start
    return plan.settings.alignment.compactMap { aligned in
      guard let last = Self.lastYear(in: aligned.document.value), last < year else { return nil }
      return .ended(aligned, last)
    }
  }

  /// The second of two years: 2023 in "2020 to 2023", "2020-2023", "2020\u{2013}23" and "2020/23".
  private static func lastYear(in name: String) -> Int? {
    let words = name.split { !$0.isNumber && !$0.isLetter }
    var found: Int?
    for place in words.indices.dropFirst() {
      let isJoined = ["to", "until"].contains(words[place - 1].lowercased())
      let before = isJoined ? place - 2 : place - 1
      guard words.indices.contains(before), let first = year(words[before]),
        let last = year(words[place]) ?? short(words[place], after: first), last > first
      else { continue }
      found = last
    }
    return found
  }

  private static func year(_ word: Substring) -> Int? {
    guard word.utf8.count == 4, let number = Int(word), (1990...2099).contains(number) else {
      return nil
    }
    return number
  }

  private static func short(_ word: Substring, after first: Int) -> Int? {
    guard word.utf8.count == 2, let number = Int(word) else { return nil }
    return first / 100 * 100 + number
  }
}

extension Diagnostic {
  fileprivate static func ended(_ aligned: AlignedDocument, _ last: Int) -> Diagnostic {
    Diagnostic(
      .supersededDocument,
      .shouldFix,
      "By its name, \u{201C}\(aligned.document.value)\u{201D} ended in \(last).",
      at: aligned.document.source,
      help: "Name the document that holds now, or correct its years."
    )
  }
}
