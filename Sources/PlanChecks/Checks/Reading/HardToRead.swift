import Diagnostics
import Markdown
import PlanAnalysis
import PlanModel

/// Finds texts for young people that ask for an older reader.
///
/// They should be read with ease at 9 to 11. A little above is a note, for names of services are
/// long and cannot be helped; clearly above should be mended.
struct HardToRead: PlanAdvice {
  private static let target = 11
  private static let clearlyAbove = 13

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.words.filter { $0.isForYoungPeople(in: plan) }.compactMap(diagnostic)
  }

  private func diagnostic(of words: ExaminedWords) -> Diagnostic? {
    let sentences = words.runningText.flatMap { block, text in
      block.sentences.map { (block: block, range: $0, length: text.length(of: $0)) }
    }
    guard let age = ReadingAge(of: sentences.map(\.length)), age.rounded > Self.target else {
      return nil
    }
    let worst = sentences.filter { $0.length.words >= 6 && $0.length.age > Double(Self.target) }
      .sorted { $0.length.age > $1.length.age }
      .prefix(3)
    return .hardToRead(
      words,
      age: age.rounded,
      age.rounded >= Self.clearlyAbove ? .shouldFix : .note,
      worst: worst.map { $0.block.source(of: $0.range) }
    )
  }
}

extension ProseBlock {
  /// Whether it is made of sentences, not of headings and figures.
  var isRunningText: Bool { kind == .paragraph || kind == .listItem }
}

extension TextWords {
  /// The length of a sentence that takes some of the bytes.
  func length(of sentence: Range<Int>) -> ReadingAge.Sentence {
    let places = places(in: sentence)
    let characters = places.reduce(0) { $0 + letterCount(of: $1) }
    return ReadingAge.Sentence(characters: characters, words: places.count)
  }
}

extension ExaminedWords {
  /// The blocks that are made of sentences, each with its words.
  var runningText: [(block: ProseBlock, words: TextWords)] {
    zip(prose, proseWords).compactMap { $0.isRunningText ? (block: $0, words: $1) : nil }
  }

  /// Whether a young person is meant to read the text first of all.
  func isForYoungPeople(in plan: ExaminedPlan) -> Bool {
    switch (from.kind, field) {
    case (.priority, "young-people"), (.service, "how-to-get-help"),
      (.service, "what-happens-next"):
      true
    case (.page, ""):
      plan.records.pages.first { $0.id.value == from.id }?.section.value == .youngPeople
    default: false
    }
  }

  /// What the text is for, to follow “the”.
  var whatItIs: String {
    switch field {
    case "young-people": "text for young people"
    case "how-to-get-help": "text on how to get help"
    case "what-happens-next": "text on what happens next"
    default: "text"
    }
  }
}

extension Diagnostic {
  fileprivate static func hardToRead(
    _ words: ExaminedWords,
    age: Int,
    _ severity: Severity,
    worst: [SourceRange]
  ) -> Diagnostic {
    Diagnostic(
      .hardToRead,
      severity,
      "The \(words.whatItIs) of \(words.from.inWords) needs a reading age of about \(age).",
      at: SourceRange(
        path: words.words.source.path,
        start: words.words.range(ofLine: 1).start,
        end: words.words.range(ofLine: 1).end
      ),
      notes: worst.enumerated().map { place, source in
        Note(place == 0 ? "This sentence is the hardest." : "This one is hard too.", at: source)
      },
      help:
        "Young people of 9 to 11 should be able to read it. Use shorter sentences and shorter words. The age is that of the Automated Readability Index."
    )
  }
}
