import Diagnostics
import SitePages

/// Checks the words of a theme against what Swift code and the theme's templates need of them.
///
/// A sentence that was surely meant is told once, at its key, and read as meant.
struct ThemeWords: Sendable {
  let words: Words
  private let sentences: [String: Located<String>]
  /// The keys of lines that could not be read.
  private let unread: Set<String>
  /// The keys that were mistyped, with what each should be.
  private let mistyped: [(key: Located<String>, meant: String, asked: SourceRange?)]
  /// The words of templates that there is no sentence for.
  private let unknown: [(tag: TemplateTag, place: SourceRange)]

  init(_ settings: ThemeSettings, usedIn templates: ThemeTemplates) {
    let used = templates.words
    let required = Set(Words.required.map(\.key))
    let needed = required.union(used.map(\.key)).subtracting(settings.unread)
    unread = settings.unread
    let missing = NearestNames(needed.filter { settings.values[$0] == nil }.sorted())
    var all = settings.values
    mistyped = settings.keys.filter { !needed.contains($0.key) }
      .sorted { $0.value < $1.value }
      .compactMap { key, place in
        missing.clearBest(for: key).map { meant in
          (Located(key, at: place), meant, used.first { $0.key == meant }?.place)
        }
      }
    for slip in mistyped { all[slip.meant] = settings.values[slip.key.value] }
    sentences = all
    unknown = used.filter { all[$0.key] == nil && needed.contains($0.key) }
      .filter { !required.contains($0.key) }
      .map { ($0.tag, $0.place) }
    words = Words(all.mapValues(\.value))
  }

  /// Words that are missing in the file of the first theme or are called by a name that nothing
  /// uses, and places in words that nobody fills.
  func diagnostics(expectedIn file: String) -> [Diagnostic] {
    let ofCode = Words.required.flatMap { word -> [Diagnostic] in
      guard let sentence = sentences[word.key] else {
        return unread.contains(word.key) ? [] : [.missingWord(word, in: file)]
      }
      return places(in: sentence.value).filter { !word.places.contains($0) }
        .map { .unknownPlace($0, in: word, at: sentence.source) }
    }
    return ofCode + mistyped.map { .mistypedWord($0.key, meant: $0.meant, asked: $0.asked) }
      + unknown.map { .unknownWord($0.tag, at: $0.place, words.keys) }
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

  fileprivate static func mistypedWord(
    _ key: Located<String>,
    meant: String,
    asked: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      .themeWord,
      .mustFix,
      "Nothing uses the sentence '\(key.value)', and there is none for '\(meant)'.",
      at: key.source,
      notes: asked.map { [Note("It is asked for here.", at: $0)] } ?? [],
      help: "The name before the colon must be the one that the theme uses.",
      suggestion: meant
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
