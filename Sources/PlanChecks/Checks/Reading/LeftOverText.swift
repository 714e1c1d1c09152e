import Diagnostics
import PlanModel

/// Finds what editors leave behind: reminders, blanks to fill in, messages of word processors.
struct LeftOverText: PlanCheck {
  private static let reminders = Set(WordList.reminders.map { TextWords.key($0) })
  private static let phrases = Phrases([
    "lorem ipsum", "reference source not found", "bookmark not defined",
    "click or tap here to enter text", "click here to enter text", "tap here to enter text",
    "type your text here", "enter text here", "type text here", "insert text here", "text here",
    "click or tap to enter a date", "click to enter a date", "choose an item", "nb check",
    "please check", "to check with", "check with", "insert name", "insert date", "insert figure",
    "insert number", "insert table", "insert chart", "insert link", "insert logo", "insert here",
    "add figure", "add figures", "add number", "add date", "add link here", "needs updating",
    "to be updated", "update this", "xx xx", "dd mm yyyy", "comment from", "formatted font",
    "deleted text", "tracked changes", "yet to be written", "placeholder text",
  ])
  /// What stands first between square brackets that were to be replaced.
  private static let blanks = Set(
    [
      "insert", "add", "name", "date", "number", "figure", "figures", "amount", "enter", "type",
      "check", "update", "updated", "placeholder", "area", "council", "organisation", "service",
      "link", "email", "e-mail", "phone", "telephone", "your", "who", "note", "nb", "comment",
      "text", "todo", "tbc", "tba", "tbd", "xx", "xxx", "x", "role", "month", "year", "percent",
      "percentage", "source", "ref", "reference", "delete", "confirm", "complete", "title", "place",
      "details", "first", "local", "icb", "ccg", "trust", "awaiting", "draft", "see", "can",
    ].map { TextWords.key($0) }
  )

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.writings.filter { $0.key != "change" }.flatMap { writing in
      places(in: writing.text).map { range in
        Diagnostic.leftOver(written(range, in: writing.text), at: writing.source(of: range))
      }
    }
  }

  private func written(_ range: Range<Int>, in text: String) -> String {
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    return String(text[start..<text.utf8.index(start, offsetBy: range.count)])
  }

  /// The bytes of each left-over, none of them twice.
  private func places(in text: String) -> [Range<Int>] {
    let signs = Self.signs(in: Array(text.utf8))
    let words = TextWords(text)
    var found = signs.ranges
    for place in 0..<words.count {
      let range = words.ranges[place]
      if signs.brackets.contains(range.lowerBound - 1), Self.blanks.contains(words.keys[place]) {
        found.append(range.lowerBound - 1..<Self.end(ofBracketAt: range.lowerBound, in: text))
      } else if Self.reminders.contains(words.keys[place]), isReminder(place, in: words) {
        found.append(range)
      }
    }
    found += Self.phrases.places(in: words).filter { isLeftOver($0, in: words) }
      .map { words.stretch(of: $0) }
    var end = -1
    return found.sorted { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) }
      .filter { range in
        defer { end = max(end, range.upperBound) }
        return range.lowerBound >= end
      }
  }

  private func isReminder(_ place: Int, in words: TextWords) -> Bool {
    let word = words[place]
    let isCapital = word == word.uppercased()
    // “xx” in small letters is a blank before a sign: £xx, xx%, xx/xx.
    return isCapital || word.allSatisfy { $0 == "x" }
  }

  /// Advice such as “check with your GP” is no reminder; one with a colon or a name in capitals is.
  private func isLeftOver(_ places: Range<Int>, in words: TextWords) -> Bool {
    let phrase = words[places].lowercased()
    guard ["check with", "please check", "comment from", "to check with"].contains(phrase) else {
      return true
    }
    return places.lowerBound == 0 && words.sign(before: 0) == UInt8(ascii: "(")
  }

  /// The end of a bracket, or of the text where it is never closed.
  private static func end(ofBracketAt start: Int, in text: String) -> Int {
    var end = start
    for byte in text.utf8.dropFirst(start) {
      end += 1
      if byte == UInt8(ascii: "]") || byte == UInt8(ascii: ">") { break }
    }
    return end
  }

  /// What shows without words: `??`, `«Name»`, and where square brackets open.
  private static func signs(in bytes: [UInt8]) -> (ranges: [Range<Int>], brackets: Set<Int>) {
    var ranges: [Range<Int>] = []
    var brackets: Set<Int> = []
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "["), UInt8(ascii: "<"): brackets.insert(index)
      case UInt8(ascii: "?") where bytes[index...].starts(with: "??".utf8):
        if index == 0 || bytes[index - 1] != UInt8(ascii: "?") {
          ranges.append(index..<index + bytes[index...].prefix { $0 == UInt8(ascii: "?") }.count)
        }
      case 0xC2 where bytes[index...].starts(with: "\u{AB}".utf8):
        let close = bytes[index...].prefix(60).indices.first {
          bytes[$0...].starts(with: "\u{BB}".utf8)
        }
        if let close { ranges.append(index..<close + 2) }
      default: break
      }
    }
    return (ranges, brackets)
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
