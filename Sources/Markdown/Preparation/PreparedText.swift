import Diagnostics

/// Words as cmark is given them, and which place in the author's words each of their bytes stands
/// for.
///
/// Most of it is copied line by line; what cmark does not know is replaced by something it does.
struct PreparedText {
  private(set) var bytes: [UInt8] = []
  /// The line that is being written, counted from 1 as cmark counts.
  private(set) var line = 1
  private let source: [UInt8]
  private var pieces: [Piece] = []
  /// What is still to be copied: neighbours are copied in one go.
  private var pending = 0..<0

  /// Some bytes that stand for a stretch of the author's words.
  private struct Piece {
    let start: Int
    let source: Range<Int>
    /// Whether they are those bytes themselves.
    let isCopy: Bool
  }

  init(from source: [UInt8]) {
    self.source = source
    bytes.reserveCapacity(source.count + source.count / 8)
  }

  /// Copies a part of one line.
  mutating func copy(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if pending.upperBound == range.lowerBound {
      pending = pending.lowerBound..<range.upperBound
    } else {
      copyPending()
      pending = range
    }
  }

  /// Copies what ends a line, if anything does: the last one may end with the words.
  mutating func endLine(copying range: Range<Int>) {
    guard !range.isEmpty else { return }
    copy(range)
    line += 1
  }

  /// Writes other bytes, without a line end, for some words; none for what is dropped.
  mutating func write(_ replacement: some Collection<UInt8>, for range: Range<Int>) {
    copyPending()
    guard !replacement.isEmpty else { return }
    pieces.append(Piece(start: bytes.count, source: range, isCopy: false))
    bytes.append(contentsOf: replacement)
  }

  /// Ends a line that has no end of its own.
  mutating func endLine() {
    copyPending()
    bytes.append(UInt8(ascii: "\n"))
    line += 1
  }

  /// Ends the line that is being written, if anything stands in it.
  mutating func beginLine() {
    copyPending()
    if let last = bytes.last, last != UInt8(ascii: "\n"), last != UInt8(ascii: "\r") { endLine() }
  }

  /// How far the author's words are written.
  var sourceEnd: Int { pieces.last?.source.upperBound ?? 0 }

  /// All that is to be copied is copied.
  mutating func finish() { copyPending() }

  private mutating func copyPending() {
    guard !pending.isEmpty else { return }
    pieces.append(Piece(start: bytes.count, source: pending, isCopy: true))
    bytes.append(contentsOf: source[pending])
    pending = pending.upperBound..<pending.upperBound
  }
}

/// Where it comes from.
extension PreparedText {
  /// The stretch of the author's words that a stretch of these stands for.
  func sourceRange(of range: Range<Int>) -> Range<Int> {
    guard let first = piece(at: range.lowerBound) else { return range }
    let start =
      first.isCopy
      ? min(first.source.lowerBound + range.lowerBound - first.start, first.source.upperBound)
      : first.source.lowerBound
    guard !range.isEmpty, let last = piece(at: range.upperBound - 1) else { return start..<start }
    let end =
      last.isCopy
      ? min(last.source.lowerBound + range.upperBound - last.start, last.source.upperBound)
      : last.source.upperBound
    return start..<max(start, end)
  }

  /// The last piece that begins at or before an offset.
  private func piece(at offset: Int) -> Piece? {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].start <= offset { low = middle } else { high = middle }
    }
    return low < pieces.count ? pieces[low] : nil
  }
}
