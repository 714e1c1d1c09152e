package import Diagnostics
private import Markdown
private import PlanAnalysis
internal import PlanModel

/// How old a reader must be for the pages that young people are meant to read first: their own
/// pages and the short plan, which is what every priority tells them.
///
/// A plan comes in; one age for all its texts together goes out, by the index of `ReadingAge`, with
/// the sentence that asks for most.
package struct YoungPeopleReading: Sendable {
  /// A sentence with the age that it asks for.
  package struct Sentence: Sendable {
    package let text: String
    package let age: Int
    package let source: SourceRange

    package init(text: String, age: Int, source: SourceRange) {
      self.text = text
      self.age = age
      self.source = source
    }
  }

  package let age: Int
  package let hardest: Sentence?

  package init(age: Int, hardest: Sentence?) {
    self.age = age
    self.hardest = hardest
  }

  /// Of fewer words the age of one sentence says nothing.
  private static let fewestWords = 6

  /// Nil when there are too few words to tell.
  init?(in plan: ExaminedPlan) {
    let pages = Set(
      plan.records.pages.filter { $0.section.value == .youngPeople }.map(\.id.value)
    )
    let texts = plan.words.filter { words in
      switch (words.from.kind, words.field) {
      case (.priority, "young-people"): true
      case (.page, ""): pages.contains(words.from.id)
      default: false
      }
    }
    let sentences = texts.flatMap(\.runningText).flatMap { block, text in
      block.sentences.map { (block: block, range: $0, length: text.length(of: $0)) }
    }
    guard let age = ReadingAge(of: sentences.map(\.length)) else { return nil }
    self.age = age.rounded
    hardest = sentences.filter { $0.length.words >= Self.fewestWords }
      .max { $0.length.age < $1.length.age }
      .map { sentence in
        Sentence(
          text: String(sentence.block[sentence.range]),
          age: Int(sentence.length.age.rounded()),
          source: sentence.block.source(of: sentence.range)
        )
      }
  }
}
