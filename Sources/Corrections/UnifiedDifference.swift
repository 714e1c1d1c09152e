internal import Diagnostics

/// What becomes of one line.
struct LineChange {
  let before: String
  private(set) var after: [UInt8]
  /// Lines put in below it.
  private(set) var added: [String] = []
  private var shift = 0

  init(_ line: String) {
    before = line
    after = Array(line.utf8)
  }

  /// Adds an edit that stands behind those before it.
  mutating func add(_ edit: TextEdit, lineStart: Int) {
    if edit.isNewLine {
      added.append(edit.replacement)
      return
    }
    let start = edit.place.start - lineStart + shift
    let length = edit.place.end - edit.place.start
    guard start >= 0, start + length <= after.count else { return }
    after.replaceSubrange(start..<start + length, with: Array(edit.replacement.utf8))
    shift += edit.replacement.utf8.count - length
  }

  var isReplaced: Bool { after != Array(before.utf8) }
}

/// Changed lines with those around them, as `diff -u` and Git show them.
struct UnifiedDifference {
  /// How many lines are shown around a change.
  private static let around = 3

  let text: String

  init(path: String, lines: [String], _ changes: [Int: LineChange]) {
    var text = "--- \(path)\n+++ \(path)\n"
    var shift = 0
    for group in Self.groups(of: changes.keys.sorted()) {
      let last = lines.count - (lines.last == "" ? 2 : 1)
      let shown =
        max(
          0,
          group.lowerBound - Self.around
        )...max(
          group.upperBound,
          min(last, group.upperBound + Self.around)
        )
      var body: [String] = []
      var added = 0
      for number in shown {
        let change = changes[number]
        if let change, change.isReplaced {
          body.append("-" + lines[number])
          body.append("+" + String(decoding: change.after, as: UTF8.self))
        } else {
          body.append(" " + lines[number])
        }
        body += (change?.added ?? []).map { "+" + $0 }
        added += change?.added.count ?? 0
      }
      let start = shown.lowerBound + 1
      text += "@@ -\(start),\(shown.count) +\(start + shift),\(shown.count + added) @@\n"
      text += body.map { TerminalText($0).text + "\n" }.joined()
      shift += added
    }
    self.text = text
  }

  /// Changed lines so near each other that the lines around them meet.
  private static func groups(of lines: [Int]) -> [ClosedRange<Int>] {
    var groups: [ClosedRange<Int>] = []
    for line in lines {
      if let last = groups.last, line - last.upperBound <= around * 2 {
        groups[groups.count - 1] = last.lowerBound...line
      } else {
        groups.append(line...line)
      }
    }
    return groups
  }
}
