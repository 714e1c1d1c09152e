import Diagnostics
import PlanModel

/// Reads the words and options of a value and keeps what is wrong with them.
struct ValueReader {
  let request: ValueRequest
  private(set) var faults: [ValueFault] = []
  private var readWords = 0
  private var knownOptions: [String] = []

  init(_ request: ValueRequest) {
    self.request = request
  }

  /// Whether nothing was wrong so far.
  var isSound: Bool { faults.isEmpty }

  /// Keeps a fault of the value as a whole.
  mutating func report(_ kind: ValueFault.Kind) {
    faults.append(ValueFault(kind, at: request.source))
  }

  // MARK: Words

  /// The id of a record of a kind; nil too where the record has faults of its own.
  mutating func record(_ kind: RecordKind, in index: RecordIndex) -> String? {
    let known = index.ids(of: kind)
    guard let id = nextWord() else {
      report(.recordMissing(kind, known: known))
      return nil
    }
    guard index.entry(kind, id) == nil, index.knowsAll(kind) else { return id }
    let fault = ValueFault.Kind.unknownRecord(kind, written: id, known: known)
    faults.append(
      ValueFault(fault, at: request.source, suggestion: suggestion(for: id, among: known))
    )
    return nil
  }

  /// What to show, of a closed list.
  mutating func figure<Figure: CaseIterable & RawRepresentable<String>>(
    _ type: Figure.Type
  ) -> Figure? {
    let known = Figure.allCases.map(\.rawValue)
    guard let word = nextWord() else {
      report(.figureMissing(request.subject, known: known))
      return nil
    }
    if let figure = Figure(rawValue: word) { return figure }
    let fault = ValueFault.Kind.unknownFigure(request.subject, written: word, known: known)
    faults.append(
      ValueFault(fault, at: request.source, suggestion: suggestion(for: word, among: known))
    )
    return nil
  }

  private mutating func nextWord() -> String? {
    guard readWords < request.words.count else { return nil }
    readWords += 1
    return request.words[readWords - 1]
  }

  /// The value with the word that was read last in its right form.
  private func suggestion(for word: String, among known: [String]) -> String? {
    NearestNames(known).best(for: word).map { right in
      var words = request.words
      words[readWords - 1] = right
      return request.written(words: words)
    }
  }

  // MARK: Options

  /// The value of an option, one of a list.
  mutating func option(_ name: String, among known: [String]) -> String? {
    read(name, known: known) { known.contains($0) ? $0 : nil }
  }

  mutating func option<Choice: CaseIterable & RawRepresentable<String>>(
    _ name: String,
    _ type: Choice.Type
  ) -> Choice? {
    read(name, known: Choice.allCases.map(\.rawValue)) { Choice(rawValue: $0) }
  }

  mutating func year(_ name: String, known: [PlanYear]) -> PlanYear? {
    read(name, known: Set(known).sorted().map(\.text)) { PlanYear($0) }
  }

  /// The value of an option that is a whole number; the examples are told where it is none.
  mutating func number(_ name: String, in range: ClosedRange<Int>, examples: [Int]) -> Int? {
    read(name, known: examples.map(String.init)) { text in
      guard text.utf8.count <= 4, text.utf8.allSatisfy({ (48...57).contains($0) }) else {
        return nil
      }
      return Int(text).flatMap { range.contains($0) ? $0 : nil }
    }
  }

  /// An age; the ages of the plan are told where it is none.
  mutating func age(_ name: String) -> Int? { number(name, in: 0...25, examples: Array(0...25)) }

  private mutating func read<Value>(
    _ name: String,
    known: [String],
    _ parse: (String) -> Value?
  ) -> Value? {
    knownOptions.append(name)
    guard let option = request.options.first(where: { $0.name == name }) else { return nil }
    if let value = parse(option.value) { return value }
    let near = NearestNames(known).best(for: option.value)
    faults.append(
      ValueFault(
        .badOption(name, written: option.value, known: known),
        at: option.source,
        suggestion: near.map { "\(name)=\($0)" }
      )
    )
    return nil
  }

  // MARK: The end

  /// Keeps what was written and never asked for: to be called when all was read.
  mutating func finish() {
    for word in request.words.dropFirst(readWords) where isSound { report(.extraWord(word)) }
    var seen: Set<String> = []
    for option in request.options {
      if !knownOptions.contains(option.name) {
        let near = NearestNames(knownOptions).best(for: option.name)
        faults.append(
          ValueFault(
            .unknownOption(request.subject, written: option.name, known: knownOptions),
            at: option.source,
            suggestion: near.map { "\($0)=\(option.value)" }
          )
        )
      } else if !seen.insert(option.name).inserted {
        faults.append(ValueFault(.repeatedOption(option.name), at: option.source))
      }
    }
    dropGapsBesideSlips()
  }

  /// What is not in the plan is told only once the question is right.
  private mutating func dropGapsBesideSlips() {
    let slips = faults.filter { if case .noData = $0.kind { false } else { true } }
    if !slips.isEmpty { faults = slips }
  }
}
