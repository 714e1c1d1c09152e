import Diagnostics

/// Finds words that became code, a heading or a row of a table by the way their lines stand.
struct BlockSlip {
  static func problems(
    in tree: borrowing MarkdownTree,
    _ prepared: PreparedWords,
    _ lines: SourceLines
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var codeLines: Set<Int> = []
    var walk = tree.walk()
    while let visit = walk.next() {
      guard visit.isEntering else { continue }
      switch visit.node.kind {
      case .codeBlock:
        codeLines.formUnion(visit.node.startLine...max(visit.node.startLine, visit.node.endLine))
        guard let words = indentedWords(visit.node, lines) else { continue }
        found.append(.codeBySpaces(at: prepared.range(of: words)))
      case .heading where prepared.mark(of: visit.node) == nil:
        guard let words = underlinedWords(visit.node, lines) else { continue }
        found.append(.headingByDashes(at: prepared.range(of: words)))
      case .paragraph:
        guard let words = boldWords(visit.node, lines) else { continue }
        found.append(.headingByBold(at: prepared.range(of: words)))
      default: break
      }
    }
    return found + definitions(in: lines, without: codeLines, prepared)
      + prepared.tables.flatMap(\.looseRows).map { .looseRow(at: prepared.sourceRange($0)) }
      + prepared.directives.compactMap { lostOption(in: $0, prepared) }
  }

  /// The first line of code that has no fence and reads like a sentence or a list.
  private static func indentedWords(_ node: Node, _ lines: SourceLines) -> Range<Int>? {
    let end = lines.end(of: node.startLine)
    let start = lines.start(of: node.startLine) + node.startColumn - 1
    guard start < end, lines.byte(at: start) != UInt8(ascii: "`"),
      lines.byte(at: start) != UInt8(ascii: "~")
    else { return nil }
    let words = lines.bytes[start..<end]
    let signs = words.count { "{}=<>;|\\".utf8.contains($0) }
    let spaces = words.count { $0 == UInt8(ascii: " ") }
    let isItem = words.starts(with: "* ".utf8) || words.starts(with: "- ".utf8)
    let isSentence = words.first.map(\.isLetter) == true && spaces > 2
    return signs == 0 && (isItem || isSentence) ? start..<end : nil
  }

  /// The last line of words that a line of signs below them makes a heading, though they are none.
  private static func underlinedWords(_ node: Node, _ lines: SourceLines) -> Range<Int>? {
    let start = lines.start(of: node.startLine) + node.startColumn - 1
    // Which line cmark takes for the last depends on what follows it.
    let below = node.startLine + 1...max(node.endLine, node.startLine) + 1
    guard let last = below.first(where: { isUnderline($0, lines) }).map({ $0 - 1 }) else {
      return nil
    }
    let words = lines.bytes[min(start, lines.end(of: last))..<lines.end(of: last)]
    let isSentence = words.last { !$0.isSpaceOrTab } == UInt8(ascii: ".")
    guard words.first != UInt8(ascii: "#"), isSentence || words.count > 100 else { return nil }
    let lineStart = last == node.startLine ? start : lines.start(of: last)
    return lineStart..<lines.end(of: last)
  }

  /// Lines such as `[1]: Words of a note`, which lack the sign of a note.
  private static func definitions(
    in lines: SourceLines,
    without codeLines: Set<Int>,
    _ prepared: PreparedWords
  ) -> [Diagnostic] {
    (1...lines.count).compactMap { line in
      let start = lines.start(of: line)
      guard lines.byte(at: start) == UInt8(ascii: "["), !codeLines.contains(line) else {
        return nil
      }
      let words = lines.bytes[start..<lines.end(of: line)]
      let label = words.dropFirst().prefix(while: \.isDigit)
      let rest = words[label.endIndex...]
      guard !label.isEmpty, rest.starts(with: "]: ".utf8) else { return nil }
      let address = String(decoding: rest.dropFirst(3), as: UTF8.self).trimmed
      guard !address.isEmpty, !address.contains("://"), !"</#".contains(address.first ?? " "),
        !address.prefix(while: { $0 != " " }).contains(":")
      else { return nil }
      return .noteWithoutSign(
        at: prepared.range(of: start..<label.endIndex + 2),
        written: "[^\(String(decoding: label, as: UTF8.self))]:"
      )
    }
  }

  /// The one line of a paragraph that is bold from end to end, above words of its own.
  ///
  /// Not in a list or a quotation, and not where it ends as a sentence does.
  private static func boldWords(_ node: Node, _ lines: SourceLines) -> Range<Int>? {
    guard node.startLine == node.endLine, let only = node.firstChild, only.kind == .strong,
      only.next == nil, node.parent?.kind == .document,
      let next = node.next?.kind, next == .paragraph || next == .list
    else { return nil }
    let start = lines.start(of: node.startLine) + node.startColumn - 1
    let words = lines.bytes[start..<max(start, lines.end(of: node.startLine))]
    let inner = words.filter { !"*_ \t".utf8.contains($0) }
    let isSentence = inner.last.map { ".!?:;,)".utf8.contains($0) } ?? true
    return isSentence || words.count > 80 || inner.contains(where: \.isDigit) && inner.count < 12
      ? nil : start..<start + words.count
  }

  private static func isUnderline(_ line: Int, _ lines: SourceLines) -> Bool {
    guard line <= lines.count else { return false }
    let words = lines.bytes[lines.start(of: line)..<lines.end(of: line)]
    return words.contains { "-=".utf8.contains($0) }
      && words.allSatisfy { "-=> \t".utf8.contains($0) }
  }

  /// Words right below the line that opens a block which begin with the name of an option of it.
  private static func lostOption(
    in block: DirectiveBlock,
    _ prepared: PreparedWords
  ) -> Diagnostic? {
    guard let name = block.knownName, let line = block.firstLine else { return nil }
    let words = prepared.source(of: line)
    let first = words.prefix { $0 != " " && $0 != "\t" && $0 != "=" }
    guard first.count < words.count, name.options.contains(where: { $0.name == first }) else {
      return nil
    }
    let start = line.lowerBound + first.utf8.count
    let rest = words.dropFirst(first.count).drop { " \t=".contains($0) }
    return .lostOption(
      String(first),
      in: name.rawValue,
      at: prepared.sourceRange(line.lowerBound..<start),
      written: "\(first): \(rest)"
    )
  }
}
