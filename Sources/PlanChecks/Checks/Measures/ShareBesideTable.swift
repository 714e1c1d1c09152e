import Diagnostics
import Markdown
import PlanModel

/// Finds shares in the words of a page that no row of the table below them has: "one child in ten
/// lives in a low-income home" above a column "In low-income homes" with other percentages.
struct ShareBesideTable: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let tables = Dictionary(
      grouping: plan.words.filter { $0.directives.contains(where: \.isTable) }
    ) {
      $0.from.key
    }
    guard !tables.isEmpty else { return [] }
    let columns = tables.mapValues { words in words.flatMap { Self.columns(of: $0, in: plan) } }
    return plan.writings.filter { $0.block != nil && !$0.isQuoted }.flatMap { writing in
      (columns[writing.from.key] ?? []).isEmpty
        ? [] : Self.faults(in: writing, columns[writing.from.key] ?? [])
    }
  }

  /// A column of percentages.
  private struct Column {
    let name: String
    let words: Set<String>
    let values: [Double]
    let source: SourceRange?
  }

  /// Those that the page itself calls percentages.
  private static func columns(of words: ExaminedWords, in plan: ExaminedPlan) -> [Column] {
    words.directives.filter(\.isTable).flatMap { directive -> [Column] in
      guard let path = directive["file"], let table = plan.files.tables[path] else { return [] }
      let percents = Set(
        (directive["formats"] ?? "").split(separator: ",").compactMap { part in
          let sides = part.split(separator: "=").map { $0.trimmingSpaces }
          return sides.count == 2 && sides[1] == "percent" ? sides[0] : nil
        }
      )
      return table.columns.indices.compactMap { place in
        let name = table.columns[place].name
        guard percents.contains(name) || percents.contains(table.columns[place].key) else {
          return nil
        }
        let cells = table.rows.compactMap { $0.indices.contains(place) ? $0[place] : nil }
        let telling = Self.stems(ProseToken.list(name))
        return telling.count < 2
          ? nil
          : Column(
            name: name,
            words: telling,
            values: cells.compactMap { Double($0.text) },
            source: cells.first?.source
          )
      }
    }
  }

  private static func faults(in writing: Writing, _ columns: [Column]) -> [Diagnostic] {
    writing.sentences.compactMap { range in
      let tokens = ProseToken.list(writing[range], from: range.lowerBound)
      let words = stems(tokens)
      let meant = columns.filter { $0.words.isSubset(of: words) && !$0.values.isEmpty }
      guard meant.count == 1, let column = meant.first,
        let wrong = SharePhrase.all(in: tokens).first(where: { claim in
          !column.values.contains { claim.holds($0 / 100) }
        })
      else { return nil }
      let stretch =
        tokens[wrong.tokens.lowerBound].range
        .lowerBound..<tokens[wrong.tokens.upperBound - 1].range.upperBound
      return .inNoRow(
        writing.written(stretch),
        column.name,
        column.source,
        at: writing.source(of: stretch)
      )
    }
  }

  private static func stems(_ tokens: [ProseToken]) -> Set<String> {
    Set(
      tokens.map(\.word).filter { $0.utf8.count > 2 && !small.contains($0) }.map { word in
        word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
      }
    )
  }

  private static let small: Set = ["the", "and", "with", "without", "who", "are", "for", "from"]
}

extension MarkdownDirective {
  fileprivate var isTable: Bool { name == .table && self["file"] != nil }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

extension Diagnostic {
  fileprivate static func inNoRow(
    _ words: String,
    _ column: String,
    _ table: SourceRange?,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .differingNumber,
      .shouldFix,
      "No row of the table has \u{201C}\(words)\u{201D} under \u{201C}\(column)\u{201D}.",
      at: place,
      notes: table.map { [Note("The column is here.", at: $0)] } ?? [],
      help: "Correct the words or the table."
    )
  }
}
