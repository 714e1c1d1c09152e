import Diagnostics
import PlanModel

/// Finds references to sources that were typed by hand: "(Smith et al., 2019)", "[12]", "Ref 3".
///
/// Nobody can follow them, and the list of sources does not have them.
struct HandTypedCitation: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.writings.filter { $0.block != nil && !$0.isQuoted }.flatMap { writing -> [Diagnostic] in
      let bytes = Array(writing.text.utf8)
      guard
        bytes.contains(where: { $0 == open || $0 == square || $0 == 0xC2 || $0 == 0xE2 })
          || Self.references.isAny(in: writing.words)
      else { return [] }
      let words = writing.words
      return (authors(in: words, bytes) + numbers(in: bytes) + references(in: words))
        .sorted { $0.lowerBound < $1.lowerBound }
        .map { range in
          .handTyped(
            String(decoding: bytes[range], as: UTF8.self),
            at: writing.source(of: range)
          )
        }
    }
  }

  private let open = UInt8(ascii: "(")
  private let square = UInt8(ascii: "[")

  /// "(Smith, 2019)", "(DfE and DoH, 2017)": names, a comma and a year between brackets.
  private func authors(in words: TextWords, _ bytes: [UInt8]) -> [Range<Int>] {
    (0..<words.count).compactMap { place in
      guard let year = words.number(at: place), (1980...2100).contains(year), place > 0,
        words.sign(after: place) == UInt8(ascii: ")"),
        words.sign(after: place - 1) == UInt8(ascii: ",")
          || words.sign(after: place - 1) == UInt8(ascii: ".")
      else { return nil }
      var first = place - 1
      while first >= 0, place - first <= 8 {
        guard isName(first, in: words) else { return nil }
        if words.sign(before: first) == open {
          return words.ranges[first].lowerBound - 1..<words.ranges[place].upperBound + 1
        }
        first -= 1
      }
      return nil
    }
  }

  private func isName(_ place: Int, in words: TextWords) -> Bool {
    let word = words[place]
    if Self.months.contains(word) { return false }
    return words.beginsWithCapital(place) || ["et", "al", "and", "of", "for", "the"].contains(word)
  }

  private static let months = Set(CalendarDate.monthNames)

  /// "[12]", "[1, 2]", "[3-5]" and small raised figures behind a word.
  private func numbers(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == square, let end = endOfNumbers(from: index + 1, in: bytes) {
        found.append(index..<end)
        index = end
      } else if let length = raisedLength(at: index, in: bytes), index > 0, bytes[index - 1] > 0x20
      {
        var end = index + length
        while let more = raisedLength(at: end, in: bytes) { end += more }
        if !isUnit(before: index, in: bytes) { found.append(index..<end) }
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  private func endOfNumbers(from start: Int, in bytes: [UInt8]) -> Int? {
    var end = start
    while end < bytes.count, end - start < 12,
      (0x30...0x39).contains(bytes[end]) || end > start && " ,-".utf8.contains(bytes[end])
    {
      end += 1
    }
    guard end > start, end < bytes.count, bytes[end] == UInt8(ascii: "]") else {
      return nil
    }
    // "[2019]" is a year that somebody put in.
    let isYear = end - start == 4 && bytes[start..<end].allSatisfy { (0x30...0x39).contains($0) }
    guard !isYear else { return nil }
    return end + 1
  }

  /// Raised 1, 2 and 3 are two bytes, the others three.
  private func raisedLength(at index: Int, in bytes: [UInt8]) -> Int? {
    guard index + 1 < bytes.count else { return nil }
    if bytes[index] == 0xC2, [0xB9, 0xB2, 0xB3].contains(bytes[index + 1]) { return 2 }
    let isRaised =
      bytes[index] == 0xE2 && bytes[index + 1] == 0x81 && index + 2 < bytes.count
      && (0xB0...0xB9).contains(bytes[index + 2])
    return isRaised ? 3 : nil
  }

  /// "km²".
  private func isUnit(before index: Int, in bytes: [UInt8]) -> Bool {
    index > 0 && bytes[index - 1] == UInt8(ascii: "m")
  }

  private static let references = WordKeys(["ref", "refs"])

  /// "Ref 3" and its like.
  private func references(in words: TextWords) -> [Range<Int>] {
    (0..<max(0, words.count - 1)).compactMap { place in
      guard Self.references.contains(words.keys[place]),
        let number = words.number(at: place + 1), number < 500,
        words.ranges[place + 1].lowerBound - words.ranges[place].upperBound <= 2
      else { return nil }
      return words.stretch(of: place..<place + 2)
    }
  }
}

extension Diagnostic {
  fileprivate static func handTyped(_ text: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .handTypedCitation,
      .shouldFix,
      "\u{201C}\(text)\u{201D} looks like a source, but nobody can follow it.",
      at: place,
      help: "Add the source to sources.yml, and write [@its-id] here."
    )
  }
}
