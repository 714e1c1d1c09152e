/// The first use of each term in a document, where it may be marked.
///
/// That is not in links, pictures, headings, code and quotations, nor in the headings of tables.
struct TermUses {
  /// Where a mark begins or ends in a text.
  struct Edge {
    /// The offset in the text.
    let offset: Int
    /// The term that begins; nil where one ends.
    let term: String?
  }

  /// The edges in a text, by the number of the text in reading order.
  private(set) var edges: [Int: [Edge]] = [:]

  private let terms: TermIndex
  private var seen: Set<String> = []
  private var textCount = 0
  /// How many things the walk is in where nothing is marked.
  private var silence = 0

  /// Words of neighbouring texts, which cmark cuts at every sign that could mean something.
  private var run: [UInt8] = []
  private var texts: [(number: Int, start: Int)] = []

  init(of terms: TermIndex, in tree: borrowing MarkdownTree, _ prepared: PreparedWords) {
    self.terms = terms
    guard !terms.isEmpty else { return }
    var walk = tree.walk()
    while let visit = walk.next() { note(visit, in: prepared) }
    endRun()
  }

  private mutating func note(_ visit: NodeVisit, in prepared: PreparedWords) {
    let node = visit.node
    switch node.kind {
    case .text:
      if silence == 0, !node.isAddress {
        texts.append((textCount, run.count))
        node.withBytes(of: .literal) { bytes in
          for index in bytes.indices { run.append(bytes[index]) }
        }
      }
      textCount += 1
      return
    case .softBreak:
      run.append(UInt8(ascii: " "))
      return
    case .link, .image, .blockQuote:
      silence += visit.isEntering ? 1 : -1
    case .heading:
      if case .cell(let cell) = prepared.mark(of: node), cell.row > 0 { break }
      silence += visit.isEntering ? 1 : -1
    case .htmlBlock:
      switch prepared.mark(of: node) {
      case .directiveBegin(let block) where prepared.directives[block].knownName == .quote:
        silence += 1
      case .directiveEnd(let block) where prepared.directives[block].knownName == .quote:
        silence -= 1
      default: break
      }
    default: break
    }
    endRun()
  }

  private mutating func endRun() {
    if !texts.isEmpty {
      for match in terms.matches(in: run) where seen.insert(match.term).inserted { mark(match) }
    }
    run.removeAll(keepingCapacity: true)
    texts.removeAll(keepingCapacity: true)
  }

  private mutating func mark(_ match: TermIndex.Match) {
    add(Edge(offset: match.range.lowerBound, term: match.term), before: match.range.lowerBound + 1)
    add(Edge(offset: match.range.upperBound, term: nil), before: match.range.upperBound)
  }

  /// Adds an edge to the text that the byte before a place stands in.
  private mutating func add(_ edge: Edge, before place: Int) {
    var low = 0
    var high = texts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if texts[middle].start < place { low = middle } else { high = middle }
    }
    let text = texts[low]
    edges[text.number, default: []].append(
      Edge(offset: edge.offset - text.start, term: edge.term)
    )
  }
}
