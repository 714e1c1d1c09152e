package import Diagnostics

/// Explanations as a terminal shows them.
package struct ExplanationText: Sendable {
  private static let width = 100

  package init() {}

  /// One code: what is found, why that matters, and an example wrong and right.
  package func text(of code: DiagnosticCode, _ explanation: Explanation) -> String {
    let lines =
      [code.rawValue, ""] + wrapped(explanation.what)
      + ["", "  Why it matters"] + wrapped(explanation.whyItMatters)
      + ["", "  Before"] + example(explanation.before)
      + ["", "  After"] + example(explanation.after)
    return lines.map { $0 + "\n" }.joined()
  }

  /// Every code with the first sentence of what it stands for, area by area.
  package func list(of all: [ExplanationArea]) -> String {
    let areas = all.filter { !$0.entries.isEmpty }
    let widest = areas.flatMap(\.entries).map(\.code.rawValue.count).max() ?? 0
    let blocks = areas.map { area in
      ([area.title] + area.entries.flatMap { line($0, column: widest + 4) })
        .joined(separator: "\n")
    }
    return blocks.joined(separator: "\n\n") + "\n\nMore about one of them: ltp explain CODE\n"
  }

  private func line(_ entry: ExplanationArea.Entry, column: Int) -> [String] {
    let sentence = plain(entry.explanation.summary)
    let lines = TerminalText.wrap(sentence, indent: column, width: Self.width)
    let code = "  \(entry.code.rawValue)"
    guard let first = lines.first else { return [code] }
    return [code + first.dropFirst(code.count)] + lines.dropFirst()
  }

  private func wrapped(_ words: String) -> [String] {
    TerminalText.wrap(plain(words), indent: 2, width: Self.width)
  }

  private func example(_ example: Explanation.Example) -> [String] {
    example.text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.isEmpty ? "" : "      " + TerminalText(line).text
    }
  }

  private func plain(_ words: String) -> String { Explanation.plain(words) }
}
