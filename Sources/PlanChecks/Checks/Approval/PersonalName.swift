import Diagnostics
import PlanModel

/// Finds names of people where a role belongs.
///
/// Roles stay when people leave, and nobody asked the person. Told is what begins with a title
/// such as “Dr”, an initial or a common first name, each followed by a name.
struct PersonalName: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.lines.filter { $0.field.hasSuffix("role") && RoleWords($0.line.value).holdName }
      .map { .personalName($0.line) }
  }
}

/// The words of a role, looked through for the name of a person.
struct RoleWords {
  private let words: [Substring]

  init(_ text: String) {
    words = text.split { !$0.isLetter && !"'\u{2019}-.".contains($0) }
  }

  /// Whether two of the words look like the name of a person.
  var holdName: Bool {
    for (place, word) in words.enumerated() {
      guard place + 1 < words.count else { return false }
      let next = words[place + 1]
      guard isName(next) else { continue }
      if place > 0, ["St", "St.", "Saint"].contains(words[place - 1]) { continue }
      let isStart =
        Self.titles.contains(word.filter { $0 != "." })
        || Self.firstNames.contains(word.lowercased())
        || (place == 0 && words.count == 2 && isInitial(word))
      if isStart { return true }
    }
    return false
  }

  private func isInitial(_ word: Substring) -> Bool {
    let letters = word.filter { $0 != "." }
    return letters.count == 1 && letters.allSatisfy(\.isUppercase)
  }

  /// Whether a word could be a surname: it has a capital, and is no word of roles or places.
  private func isName(_ word: Substring) -> Bool {
    guard let first = word.first, first.isUppercase,
      word.dropFirst().contains(where: \.isLowercase)
    else { return isInitial(word) && words.count > 2 }
    let stem = word.lowercased().filter(\.isLetter)
    return !Self.otherWords.contains(stem) && !Self.otherWords.contains(String(stem.dropLast()))
  }

  private static let titles: Set<String> = [
    "Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Professor", "Sir", "Dame", "Cllr", "Councillor",
    "Rev", "Revd", "Lord", "Lady", "Baroness",
  ]

  private static let firstNames = WordList.firstNames

  /// Words that follow a first name in the name of a place, or a title in the name of a role.
  private static let otherWords: Set<String> = [
    "academy", "ambulance", "bridge", "building", "campus", "care", "centre", "chair", "charity",
    "chief", "children", "church", "clinic", "clinical", "college", "commissioner", "court",
    "director", "executive", "family", "foundation", "group", "hall", "head", "health", "hospice",
    "hospital", "house", "hub", "infirmary", "institute", "junior", "lead", "leader", "lodge",
    "manager", "mayor", "mayoress", "nurse", "nursery", "officer", "park", "practice", "primary",
    "principal", "programme", "project", "road", "school", "service", "special", "square", "street",
    "surgery", "team", "trust", "unit", "ward", "young", "youth", "emeritus", "chancellor",
  ]
}

extension Diagnostic {
  fileprivate static func personalName(_ role: Located<String>) -> Diagnostic {
    Diagnostic(
      .personalName,
      .shouldFix,
      "\u{201C}\(role.value)\u{201D} looks like the name of a person, where a role belongs.",
      at: role.source,
      help: "Write the role, such as \u{201C}Head of children\u{2019}s commissioning\u{201D}."
    )
  }
}
