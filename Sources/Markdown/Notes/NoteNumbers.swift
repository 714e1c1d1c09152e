/// The numbers of the notes of a document, counted by first use.
///
/// Notes that only other notes refer to come after those that the text refers to.
struct NoteNumbers {
  /// A place that refers to a note.
  struct Reference {
    /// The number of the note.
    let number: Int
    /// Which use of the note it is, counted from 1.
    let use: Int
  }

  /// The notes in the order of their numbers, as places in the list of definitions.
  private(set) var order: [Int] = []
  /// The number of each note, by its place in the list of definitions.
  private(set) var numbers: [Int: Int] = [:]
  /// The reference of each span that is one.
  private(set) var references: [Int: Reference] = [:]
  /// How often each note is referred to, by its number.
  private(set) var useCounts: [Int: Int] = [:]
  /// The first definition of each label.
  private let definitions: [String: Int]

  init(of uses: SpanUses, _ prepared: PreparedWords) {
    definitions = Dictionary(
      prepared.notes.enumerated().map { ($1.key, $0) }
    ) { first, _ in first }
    let found = uses.all.compactMap { use -> (use: SpanUses.Use, definition: Int)? in
      guard !use.isInLink, case .note(let label) = prepared.spans[use.span].kind,
        let definition = definitions[label.lowercased()]
      else { return nil }
      return (use, definition)
    }
    let byNote = Dictionary(grouping: found) { $0.use.note }
    var next = 0
    var pending = byNote[nil] ?? []
    while true {
      for reference in pending { add(reference.use.span, to: reference.definition) }
      guard next < order.count else { break }
      pending = byNote[order[next]] ?? []
      next += 1
    }
  }

  /// The first definition of a label.
  func definition(of label: String) -> Int? { definitions[label.lowercased()] }

  private mutating func add(_ span: Int, to definition: Int) {
    let number: Int
    if let known = numbers[definition] {
      number = known
    } else {
      order.append(definition)
      number = order.count
      numbers[definition] = number
    }
    useCounts[number, default: 0] += 1
    references[span] = Reference(number: number, use: useCounts[number, default: 1])
  }
}
