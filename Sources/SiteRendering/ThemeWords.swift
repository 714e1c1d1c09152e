import Diagnostics
import SitePages

/// Checks the words of a theme against what Swift code needs of them.
struct ThemeWords: Sendable {
  let words: Words
  private let sentences: [String: Located<String>]

  init(_ settings: ThemeSettings) {
    sentences = settings.values
    words = Words(settings.values.mapValues(\.value))
  }

  /// Words that are missing in the file of the first theme, and places in words that nobody fills.
  func diagnostics(expectedIn file: String) -> [Diagnostic] {
    Words.required.flatMap { word -> [Diagnostic] in
      guard let sentence = sentences[word.key] else { return [.missingWord(word, in: file)] }
      return places(in: sentence.value).filter { !word.places.contains($0) }
        .map { .unknownPlace($0, in: word, at: sentence.source) }
    }
  }

  private func places(in sentence: String) -> [String] {
    sentence.split(separator: "{").dropFirst()
      .compactMap { part in part.firstIndex(of: "}").map { String(part[..<$0]) } }
  }
}

extension Diagnostic {
  fileprivate static func missingWord(_ word: RequiredWord, in file: String) -> Diagnostic {
    let places = word.places.map { "{\($0)}" }.joined(separator: ", ")
    return Diagnostic(
      .themeWord,
      .mustFix,
      "The theme has no sentence for '\(word.key)'.",
      at: .start(of: file),
      help: "Add a line '\(word.key): …'"
        + (places.isEmpty ? "." : "; \(places) in it is filled when a page is made.")
    )
  }

  fileprivate static func unknownPlace(
    _ place: String,
    in word: RequiredWord,
    at source: SourceRange
  ) -> Diagnostic {
    let known = word.places.map { "{\($0)}" }.joined(separator: ", ")
    return Diagnostic(
      .themeWord,
      .mustFix,
      "Nothing fills {\(place)} in the sentence '\(word.key)'.",
      at: source,
      help: known.isEmpty ? "This sentence has no places." : "Its places: \(known)."
    )
  }
}
