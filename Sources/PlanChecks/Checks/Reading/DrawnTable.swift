import Diagnostics
import Markdown
import PlanModel

/// Finds paragraphs whose words were put in columns with spaces, which readers see run together.
struct DrawnTable: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.writings.compactMap { writing in
      guard let block = writing.block, block.kind == .paragraph else { return nil }
      let gaps = gaps(in: Array(writing.text.utf8))
      guard gaps.count > 2, let first = gaps.first, let last = gaps.last else { return nil }
      return .drawnTable(at: writing.source(of: first..<last + 1))
    }
  }

  /// Where three spaces or more stand between words.
  private func gaps(in bytes: [UInt8]) -> [Int] {
    var found: [Int] = []
    var count = 0
    for (index, byte) in bytes.enumerated() {
      let isSpace = byte == UInt8(ascii: " ") || byte == 0x09
      if isSpace {
        count += byte == 0x09 ? 3 : 1
      } else {
        if count > 2 { found.append(index - 1) }
        count = 0
      }
    }
    return found
  }
}

extension Diagnostic {
  fileprivate static func drawnTable(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .drawnTable,
      .shouldFix,
      "This looks like a table made with spaces, but its words run together.",
      at: place,
      help: "Write | between the columns and a line of dashes below the headings."
    )
  }
}
