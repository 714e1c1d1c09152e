import Diagnostics
import Markdown
import PlanModel

/// Finds words that say a number that disclosure control hides.
///
/// It is certain where a sentence links to the metric or names it by its title, and says the number
/// with what it counts or with its period. It is likely where the sentence stands in the metric's
/// own text, or shares words with its title.
struct HiddenNumberInWords: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let numbers = HiddenNumber.all(in: plan)
    guard !numbers.isEmpty else { return [] }
    let finder = HiddenNumberFinder(numbers)
    let prose = plan.words.flatMap { words in
      words.prose.indices.flatMap { place -> [Diagnostic] in
        let text = words.proseWords[place]
        guard finder.mayFind(in: text, within: 0..<text.count), !words.prose[place].isBodyCell
        else { return [] }
        let block = words.prose[place]
        return block.sentences.filter { finder.mayFind(in: text, within: text.places(in: $0)) }
          .flatMap { range in
            let links = block.links.filter { $0.range.overlaps(range) }.map(\.destination)
            return finder.find(in: block[range], links: links, from: words.from.key).map {
              let place =
                $0.range.lowerBound + range.lowerBound..<$0.range.upperBound + range.lowerBound
              return Diagnostic.said($0, at: block.source(of: place))
            }
          }
      }
    }
    let lines = plan.writings.flatMap { line -> [Diagnostic] in
      guard let place = line.lineSource, line.from.kind != .metricValue,
        finder.mayFind(in: line.words, within: 0..<line.words.count),
        !(line.from.kind == .metric && line.field.hasSuffix("title"))
      else { return [] }
      return finder.find(in: line.text[...], links: [], from: line.from.key).map {
        Diagnostic.said($0, at: place)
      }
    }
    let cells = plan.words.flatMap { self.cells(in: $0, finder) }
    return prose + cells + lines + notes(beside: numbers)
  }

  /// The cells of tables, each read with what stands above it and at the start of its row.
  private func cells(in words: ExaminedWords, _ finder: HiddenNumberFinder) -> [Diagnostic] {
    guard words.prose.contains(where: \.isBodyCell) else { return [] }
    var table = TableReading()
    return words.prose.flatMap { block -> [Diagnostic] in
      guard let (column, text, links) = table.read(block) else { return [] }
      guard column > 0, block.text.utf8.count < 80 else { return [] }
      let sentence = text + block.text
      return finder.find(in: sentence[...], links: links, from: words.from.key, isCell: true)
        .filter { $0.range.lowerBound >= text.utf8.count }
        .map { found in
          let start = found.range.lowerBound - text.utf8.count
          return Diagnostic.said(found, at: block.source(of: start..<start + found.range.count))
        }
    }
  }

  /// The notes of hidden rows, which are published in the same row of a table.
  private func notes(beside numbers: [HiddenNumber]) -> [Diagnostic] {
    var told: Set<SourceRange> = []
    return numbers.compactMap { number in
      guard let note = number.note,
        SentenceWords(note.value[...]).words.contains(where: { number.tokens.contains($0.text) }),
        told.insert(note.source).inserted
      else { return nil }
      return .said(
        HiddenNumberFinder.Finding(number: number, range: 0..<0, isCertain: true),
        at: note.source
      )
    }
  }
}

extension ProseBlock {
  fileprivate var isBodyCell: Bool {
    if case .cell(let row, let column) = kind { row > 0 && column > 0 } else { false }
  }
}

/// What stands above the cells of a table and at the start of their row, while a text is read.
private struct TableReading {
  private var before = ""
  private var beforeLinks: [String] = []
  private var heads: [Int: String] = [:]
  private var row = ""
  private var links: [String] = []

  /// The column of a cell below the first row, with the words that go before it and their links;
  /// nil for any other block.
  mutating func read(_ block: ProseBlock) -> (column: Int, words: String, links: [String])? {
    let here = block.links.map(\.destination)
    guard case .cell(let row, let column) = block.kind else {
      before = block.text
      beforeLinks = here
      return nil
    }
    if row == 0 {
      if column == 0 { (heads, links) = ([:], beforeLinks) }
      heads[column] = block.text
      links += here
      return nil
    }
    if column == 0 { self.row = block.text }
    let words = [String(before.suffix(160)), self.row, heads[column] ?? ""].filter { !$0.isEmpty }
    return (column, words.joined(separator: "; ") + "; ", links + here)
  }
}

extension Diagnostic {
  fileprivate static func said(
    _ finding: HiddenNumberFinder.Finding,
    at place: SourceRange
  ) -> Diagnostic {
    let number = finding.number
    let verb = finding.isCertain ? "say" : "seem to say"
    return Diagnostic(
      .hiddenNumberInWords,
      finding.isCertain ? .mustFix : .shouldFix,
      "These words \(verb) a number of \u{201C}\(number.about.title)\u{201D} that is hidden to protect people.",
      at: place,
      notes: [Note("This is hidden wherever it is shown.", at: number.source)],
      help: number.about.record.kind == .metric
        ? "Take the number out, or write \u{201C}{metric \(number.about.record.id) latest}\u{201D}, which shows only what may be shown."
        : "Take the number out, or say it roughly, such as \u{201C}a few\u{201D}."
    )
  }
}
