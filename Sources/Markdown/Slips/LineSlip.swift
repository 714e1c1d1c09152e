import Diagnostics

/// Finds lines that were meant for a heading, a list, a table or a block, and are shown as words.
///
/// Word processors put signs of their own in the place of those that Markdown knows.
struct LineSlip {
  private let bytes: [UInt8]
  private let prepared: PreparedWords

  static func problems(
    in tree: borrowing MarkdownTree,
    _ prepared: PreparedWords,
    _ lines: SourceLines
  ) -> [Diagnostic] {
    let slip = LineSlip(bytes: lines.bytes, prepared: prepared)
    return ParagraphLines.all(in: tree, lines).flatMap { slip.problems(in: $0.lines) }
  }

  private func problems(in lines: [Range<Int>]) -> [Diagnostic] {
    let whole = bullets(in: lines) ?? dashRow(in: lines) ?? tableWithoutDashes(lines)
    return lines.compactMap { heading($0) ?? fence($0) }
      + [whole ?? tableOfTabs(lines)].compactMap(\.self)
  }

  // MARK: Headings and blocks

  /// `##Heading`, or a space between that only looks like one.
  private func heading(_ line: Range<Int>) -> Diagnostic? {
    let signs = bytes[line].prefix { $0 == UInt8(ascii: "#") }
    guard (1...6).contains(signs.count) else { return nil }
    let rest = bytes[signs.endIndex..<line.upperBound]
    let spaces = rest.noBreakSpaces
    guard spaces > 0 || (signs.count > 1 && rest.first.map(\.isWordByte) == true) else {
      return nil
    }
    let place = prepared.range(of: line.lowerBound..<signs.endIndex + spaces)
    return .lostHeading(at: place, signs: String(decoding: signs, as: UTF8.self))
  }

  /// `:: callout` or `: : :`.
  private func fence(_ line: Range<Int>) -> Diagnostic? {
    var colons = 0
    let rest = bytes[line].drop { byte in
      if byte == UInt8(ascii: ":") { colons += 1 }
      return byte == UInt8(ascii: ":") || byte.isSpaceOrTab
    }
    let name = String(decoding: rest, as: UTF8.self).trimmed
    guard colons > 1, bytes[line].first == UInt8(ascii: ":"),
      !bytes[line].starts(with: ":::".utf8)
    else { return nil }
    guard name.isEmpty || MarkdownDirective.Name(rawValue: name) != nil else { return nil }
    let written = name.isEmpty ? ":::" : "::: \(name)"
    return .lostBlock(at: prepared.range(of: line), written: written)
  }

  // MARK: Lists

  /// Lines that begin with a sign that people see as that of a list.
  private func bullets(in lines: [Range<Int>]) -> Diagnostic? {
    let marked = lines.compactMap { line in
      bytes[line].bulletLength.map { line.lowerBound..<line.lowerBound + $0 }
    }
    if let first = marked.first {
      return .lostList(at: prepared.range(of: first), count: marked.count)
    }
    // A dash begins a remark as often as a list: only several lines of them are a list.
    let dashed = lines.filter { bytes[$0].dashLength != nil }
    guard dashed.count > 1, dashed.count == lines.count, let first = dashed.first,
      let length = bytes[first].dashLength
    else { return nil }
    let place = prepared.range(of: first.lowerBound..<first.lowerBound + length)
    return .lostList(at: place, count: dashed.count)
  }

  // MARK: Tables

  /// A line of dashes below headings in which long dashes stand for short ones.
  private func dashRow(in lines: [Range<Int>]) -> Diagnostic? {
    for line in lines.dropFirst() {
      let text = String(decoding: bytes[line], as: UTF8.self)
      guard text.contains("|"), text.contains(where: { "\u{2013}\u{2014}\u{2015}".contains($0) }),
        text.allSatisfy({ "|:- \t\u{A0}\u{2010}\u{2011}\u{2013}\u{2014}\u{2015}".contains($0) })
      else { continue }
      let columns = TableRow(bytes[line]).cells.count
      return .lostDashes(at: prepared.range(of: line), columns: columns)
    }
    return nil
  }

  private func tableWithoutDashes(_ lines: [Range<Int>]) -> Diagnostic? {
    guard lines.count > 1,
      lines.allSatisfy({
        bytes[$0].first == UInt8(ascii: "|") && TableRow(bytes[$0]).cells.count > 1
      })
    else { return nil }
    let columns = TableRow(bytes[lines[0]]).cells.count
    return .lostTable(at: prepared.range(of: lines[0]), columns: columns)
  }

  /// Lines that were copied from a table of a document or a spreadsheet.
  private func tableOfTabs(_ lines: [Range<Int>]) -> Diagnostic? {
    guard lines.count > 1, let first = lines.first else { return nil }
    let tabs = bytes[first].count { $0 == 0x09 }
    guard tabs > 0, lines.allSatisfy({ line in bytes[line].count { $0 == 0x09 } == tabs }) else {
      return nil
    }
    return .lostColumns(at: prepared.range(of: first), columns: tabs + 1)
  }
}

extension ArraySlice<UInt8> {
  /// How many bytes of spaces stand here at which no line is broken.
  fileprivate var noBreakSpaces: Int {
    var length = 0
    while dropFirst(length).starts(with: [0xC2, 0xA0]) { length += 2 }
    return length
  }

  /// The length of a sign that people see as that of a list, where a space follows.
  fileprivate var bulletLength: Int? {
    // • ‣ ◦ ● ▪ ■ ○ · and the sign that Word's own font has for a bullet.
    let signs: [[UInt8]] = [
      [0xE2, 0x80, 0xA2], [0xE2, 0x80, 0xA3], [0xE2, 0x97, 0xA6], [0xE2, 0x97, 0x8F],
      [0xE2, 0x96, 0xAA], [0xE2, 0x96, 0xA0], [0xE2, 0x97, 0x8B], [0xC2, 0xB7], [0xEF, 0x82, 0xB7],
    ]
    if let sign = signs.first(where: starts(with:)) {
      return dropFirst(sign.count).startsWithSpace ? sign.count : nil
    }
    guard let first, "*-+".utf8.contains(first) else { return nil }
    let spaces = dropFirst().noBreakSpaces
    return spaces > 0 ? 1 + spaces : nil
  }

  /// The length of a long dash with a space behind it.
  fileprivate var dashLength: Int? {
    let isDash = starts(with: [0xE2, 0x80, 0x93]) || starts(with: [0xE2, 0x80, 0x94])
    return isDash && dropFirst(3).startsWithSpace ? 3 : nil
  }

  private var startsWithSpace: Bool {
    first.map(\.isSpaceOrTab) == true || noBreakSpaces > 0
  }
}

extension UInt8 {
  fileprivate var isWordByte: Bool { isLetter || isDigit || self >= 0x80 }
}
