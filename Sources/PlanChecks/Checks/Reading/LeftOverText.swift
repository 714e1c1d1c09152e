import Diagnostics
import PlanModel

/// Finds what editors leave behind: reminders, blanks to fill in, messages of word processors.
struct LeftOverText: PlanAdvice {
  private static let reminders = WordKeys(WordList.reminders)
  private static let phrases = Phrases([
    "lorem ipsum", "reference source not found", "bookmark not defined",
    "click or tap here to enter text", "click here to enter text", "tap here to enter text",
    "type your text here", "enter text here", "type text here", "insert text here",
    "click or tap to enter a date", "click to enter a date", "nb check", "insert name",
    "insert date", "insert figure", "insert figures", "insert number", "insert table",
    "insert chart", "insert graph", "insert link", "insert logo", "insert here", "xx xx",
    "dd mm yyyy", "placeholder text", "editor's note", "editors note", "drafting note",
    "note to editor", "note to self", "note for editor", "note for web team", "for web team",
    "delete before publication", "delete before publishing", "remove before publication",
    "remove before publishing", "figures to follow", "data to follow", "text to follow",
    "details to follow", "link to follow", "awaiting data from", "awaiting figures from",
    "no update received", "no update provided", "no update available", "no update from",
    "awaiting update", "awaiting an update", "update awaited", "update to follow",
    "update required", "lead to update", "lead to provide", "lead to confirm", "owner to confirm",
    "see email", "see attached", "as per email", "see separate sheet", "see other sheet",
    "see tab", "copy and paste", "cut and paste", "wording to be agreed", "to be updated by",
    "to be completed by lead", "delete as appropriate", "delete as applicable", "not yet drafted",
    "text needed", "image to be added", "photo to be added", "infographic to be added",
  ])
  /// What may be said in a sentence, but is a reminder between brackets: “(check with finance)”.
  private static let asides = Phrases([
    "check with", "please check", "check this", "to check", "to confirm", "to update", "to add",
    "to insert", "to provide", "to complete", "to advise", "to supply", "to be updated",
    "to be confirmed", "to be added", "to be completed", "to be checked", "to be inserted",
    "needs updating", "update this", "add figure", "add figures", "add number", "add date",
    "add link", "add name", "to follow", "not sure", "is this right", "is this correct",
  ])
  /// What stands first between square brackets that were to be replaced.
  private static let blanks = WordKeys([
    "insert", "add", "name", "date", "number", "figure", "figures", "amount", "enter", "type",
    "check", "update", "updated", "placeholder", "area", "council", "organisation", "service",
    "link", "email", "phone", "telephone", "your", "who", "note", "nb", "comment", "text", "role",
    "month", "year", "percent", "percentage", "source", "ref", "reference", "delete", "confirm",
    "complete", "title", "place", "details", "local", "icb", "ccg", "trust", "awaiting", "draft",
  ])

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.writings.filter { $0.key != "change" }.flatMap { writing in
      places(in: writing).map { range in
        Diagnostic.leftOver(written(range, in: writing.text), at: writing.source(of: range))
      }
    }
  }

  /// Whether a word stands between brackets in what an editor left behind.
  static func holds(_ word: Range<Int>, in writing: Writing) -> Bool {
    guard writing.text.utf8.contains(UInt8(ascii: "[")) else { return false }
    return LeftOverText().places(in: writing).contains { $0.overlaps(word) }
  }

  private func written(_ range: Range<Int>, in text: String) -> String {
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    return String(text[start..<text.utf8.index(start, offsetBy: range.count)])
  }

  /// The bytes of each left-over, none of them twice.
  private func places(in writing: Writing) -> [Range<Int>] {
    let signs = LeftOverSigns(writing.text)
    let words = writing.words
    var found = signs.ranges
    for place in 0..<words.count {
      let range = words.ranges[place]
      if signs.brackets.contains(range.lowerBound - 1), Self.blanks.contains(words.keys[place]) {
        found.append(signs.around(range))
      } else if Self.reminders.contains(words.keys[place]), isReminder(place, in: words) {
        found.append(range)
      }
    }
    if [.action, .milestone, .risk, .organisation, .training].contains(writing.from.kind),
      words.count > 0, Self.fillers.length(at: 0, in: words) == words.count
    {
      found.append(words.stretch(of: 0..<words.count))
    }
    found += trackedChanges(in: words, signs)
    found += Self.phrases.places(in: words).map { words.stretch(of: $0) }
    found += Self.asides.places(in: words).map { words.stretch(of: $0) }
      .filter(signs.isBracketed).map(signs.around)
    var end = -1
    return found.sorted { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) }
      .filter { range in
        defer { end = max(end, range.upperBound) }
        return range.lowerBound >= end
      }
  }

  /// What a word processor prints beside its pages: "Comment [JS1]:", "Formatted: Font: 11 pt".
  private func trackedChanges(in words: TextWords, _ signs: LeftOverSigns) -> [Range<Int>] {
    (0..<words.count).compactMap { place in
      let range = words.ranges[place]
      if Self.comments.contains(words.keys[place]), place + 1 < words.count,
        signs.brackets.contains(words.ranges[place + 1].lowerBound - 1),
        words.ranges[place + 1].lowerBound - range.upperBound <= 2
      {
        return range.lowerBound..<signs.around(words.ranges[place + 1]).upperBound
      }
      let isMark =
        Self.changes.contains(words.keys[place]) && words.sign(after: place) == UInt8(ascii: ":")
        && words.beginsWithCapital(place)
      return isMark ? range.lowerBound..<range.upperBound + 1 : nil
    }
  }

  /// What fills a cell and says nothing, where it is all that stands there.
  private static let fillers = Phrases([
    "as above", "see above", "as below", "ditto", "no update", "no change", "none to report",
    "nothing to report", "update", "awaiting", "as previous", "same as last year",
    "same as last month", "same as last quarter", "as last year", "not applicable", "pending",
    "to follow", "see notes", "see below", "no comment", "as per last update", "ongoing",
    "on going", "in progress", "to be confirmed", "to be added", "to be advised", "n a",
  ])

  private static let comments = WordKeys(["comment", "commented"])
  private static let changes = WordKeys(["formatted", "deleted", "inserted"])

  private func isReminder(_ place: Int, in words: TextWords) -> Bool {
    let word = words[place]
    let isCapital = word == word.uppercased()
    // “xx” in small letters is a blank as well: £xx, xx%, xx/xx.
    return isCapital || word.allSatisfy { $0 == "x" }
  }
}

extension Diagnostic {
  fileprivate static func leftOver(_ text: String, at place: SourceRange) -> Diagnostic {
    let shown = text.count > 40 ? text.prefix(39) + "\u{2026}" : text[...]
    return Diagnostic(
      .leftOverText,
      .shouldFix,
      "\u{201C}\(shown)\u{201D} looks left over from editing.",
      at: place,
      help: "Write what was to stand here, or take it out."
    )
  }
}
