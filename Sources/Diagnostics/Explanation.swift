/// What a code stands for: what is found, why that matters, and the same thing wrong and right.
package struct Explanation: Hashable, Sendable {
  /// What is found, in one to three plain sentences.
  package let what: String
  /// Why that matters, in one to three plain sentences.
  package let whyItMatters: String
  /// A snippet with the fault.
  package let before: Example
  /// The same without it.
  package let after: Example

  package init(what: String, whyItMatters: String, before: Example, after: Example) {
    self.what = what
    self.whyItMatters = whyItMatters
    self.before = before
    self.after = after
  }

  /// The first sentence of what is found.
  package var summary: String {
    let words = what.split(separator: " ")
    let last = words.firstIndex { $0.last == "." || $0.last == "?" } ?? words.endIndex
    return words[...min(last, words.endIndex - 1)].joined(separator: " ")
  }

  /// The whole of it as Markdown, without a heading.
  package var markdown: String {
    [what, whyItMatters, "Before:", before.markdown, "After:", after.markdown]
      .joined(separator: "\n\n")
  }

  /// Words of an explanation for who cannot see Markdown: code stands in quotation marks.
  package static func plain(_ words: String) -> String {
    let parts = words.split(separator: "`", omittingEmptySubsequences: false)
    return parts.enumerated().map { place, part in
      place % 2 == 1 ? "\u{201C}\(part)\u{201D}" : String(part)
    }.joined()
  }

  /// A piece of a source file.
  package struct Example: Hashable, Sendable {
    /// What it is written in: `yaml`, `csv` or `markdown`.
    package let language: String
    /// Its lines, without a line break at the end.
    package let text: String

    package init(language: String, text: String) {
      self.language = language
      self.text = text
    }

    /// A block of code; its fence is longer than any in it.
    fileprivate var markdown: String {
      let fence = text.contains("```") ? "````" : "```"
      return "\(fence)\(language)\n\(text)\n\(fence)"
    }
  }
}
