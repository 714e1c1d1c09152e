internal import Diagnostics
internal import PlanModel

/// Reads what can be read of settings of which a part cannot.
///
/// Settings in which libyaml met a fault come in, with what was said of it; the keys that can be
/// read alone go out, each key that cannot, and what is wrong with it.
struct YAMLRecovery {
  private(set) var entries: [SourceMapping.Entry] = []
  private(set) var unread: Set<String> = []
  private(set) var diagnostics: [Diagnostic]

  /// Nil where the settings do not fall into keys, or where the fault is of the whole.
  init?(_ yaml: SourceText, after first: Diagnostic) {
    let wholes: Set<DiagnosticCode> = [.yamlSeveralDocuments, .yamlTooDeep, .fileTooLarge]
    let blocks = Self.blocks(of: Array(yaml.text.utf8))
    guard !wholes.contains(first.code), blocks.count > 1, !yaml.text.hasPrefix("%") else {
      return nil
    }
    diagnostics = []
    var places: [String: SourceRange] = [:]
    var isFirstTold = false
    for block in blocks {
      let part = SourceText(
        String(decoding: Array(yaml.text.utf8)[block], as: UTF8.self),
        at: yaml.range(start: block.lowerBound, end: block.upperBound)
      )
      var tree = YAMLTree(part)
      do {
        guard case .mapping(let mapping)? = try tree.root() else {
          if part.text.utf8.contains(where: { $0 > 0x20 }), !Self.isRemark(part.text) {
            lose(part)
            if isFirstTold { diagnostics.append(Self.noKey(part)) }
            isFirstTold = true
          }
          continue
        }
        diagnostics += tree.found
        for entry in mapping.entries {
          if let earlier = places[entry.key.value] {
            diagnostics.append(.duplicateKey(entry.key, first: earlier))
          } else {
            places[entry.key.value] = entry.key.source
            entries.append(entry)
          }
        }
      } catch {
        lose(part)
        // What was said of the whole knows what stands above.
        diagnostics += tree.found
        if isFirstTold { diagnostics.append(error.diagnostic) }
        isFirstTold = true
      }
    }
    guard isFirstTold, !entries.isEmpty else { return nil }
    unread.subtract(places.keys)
    diagnostics.append(first)
  }

  /// Keeps the keys of a block in mind, those of its other lines too: one of them may be indented by
  /// mistake.
  private mutating func lose(_ block: SourceText) {
    for line in block.text.split(separator: "\n") {
      let words = line.drop { $0 == " " || $0 == "\t" || OddSpace.isOne($0) }
      let key = words.prefix { $0 != ":" && $0 != " " }
      if !key.isEmpty { unread.insert(String(key)) }
    }
  }

  private static func isRemark(_ text: String) -> Bool {
    text.split(separator: "\n").allSatisfy { line in
      line.drop { $0 == " " }.hasPrefix("#") || line.allSatisfy { $0 == " " }
    }
  }

  private static func noKey(_ part: SourceText) -> Diagnostic {
    let bytes = Array(part.text.utf8)
    return YAMLExplainer(yaml: part, bytes: bytes).notASetting(YAMLLine(bytes, at: 0))
  }

  /// The keys with all that stands below them: a line that begins in the first column begins one,
  /// unless it is an item of the list above, the end of what a bracket opened, or a remark, or is
  /// indented by what only looks like spaces.
  private static func blocks(of bytes: [UInt8]) -> [Range<Int>] {
    var starts: [Int] = []
    var lineStart = 0
    while lineStart < bytes.count {
      let end = bytes[lineStart...].firstIndex(of: 0x0A) ?? bytes.count
      if end > lineStart {
        let isBelow =
          " \t#]}-\r".utf8.contains(bytes[lineStart])
          || OddSpace.length(bytes, at: lineStart, to: end) > 0 && !starts.isEmpty
        if !isBelow { starts.append(lineStart) }
      }
      lineStart = end + 1
    }
    guard let first = starts.first else { return [] }
    return starts.enumerated().map { number, start in
      let from = start == first ? 0 : start
      return from..<(number + 1 < starts.count ? starts[number + 1] : bytes.count)
    }
  }
}
