import Diagnostics
import Markdown
import PlanModel

/// Finds headings with nothing below them, and headings that stand twice in one part of a text.
struct EmptySection: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.words.flatMap { words -> [Diagnostic] in
      let text = Array(words.words.text.utf8)
      let offset = words.words.source.start
      var above: [(level: Int, text: String)] = []
      var seen: [String: SourceRange] = [:]
      return words.headings.enumerated().flatMap { number, heading -> [Diagnostic] in
        above.removeAll { $0.level >= heading.level }
        let path = (above.map(\.text) + [heading.text.lowercased()]).joined(separator: "\n")
        above.append((heading.level, heading.text.lowercased()))
        var found: [Diagnostic] = []
        if let first = seen[path] {
          found.append(.repeatedHeading(heading.text, at: heading.source, first: first))
        } else {
          seen[path] = heading.source
        }
        let next = number + 1 < words.headings.count ? words.headings[number + 1] : nil
        if let next, next.level > heading.level { return found }
        let start = heading.source.end - offset
        let end = (next?.source.start).map { $0 - offset } ?? text.count
        guard start >= 0, start <= end, end <= text.count,
          text[start..<end].allSatisfy({ $0 <= 0x20 || $0 == UInt8(ascii: "#") })
        else { return found }
        return found + [.emptySection(heading.text, at: heading.source)]
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func emptySection(_ heading: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .emptySection,
      .shouldFix,
      "Nothing stands below the heading \u{201C}\(heading)\u{201D}.",
      at: place,
      help: "Write what belongs there, or take the heading out."
    )
  }

  fileprivate static func repeatedHeading(
    _ heading: String,
    at place: SourceRange,
    first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .emptySection,
      .shouldFix,
      "The heading \u{201C}\(heading)\u{201D} stands twice.",
      at: place,
      notes: [Note("It stands here first.", at: first)],
      help: "Put the two parts together, or give each a heading of its own."
    )
  }
}
