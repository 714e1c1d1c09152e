private import Diagnostics

/// Reads the explanations of one area, and is strict about their form.
///
/// ````text
/// # Money
///
/// ## money/totals-differ
///
/// What is found.
///
/// ### Why it matters
///
/// Why that is worth mending.
///
/// ### Before
///
/// ```csv
/// a snippet with the fault
/// ```
///
/// ### After
///
/// ```csv
/// the same without it
/// ```
/// ````
///
/// A section that breaks the form is left out and told as a fault.
struct ExplanationReader {
  private let lines: [Substring]
  private var next = 0

  /// What a file explains, and what is wrong with it.
  static func read(_ file: ExplanationFile) -> (area: ExplanationArea, faults: [String]) {
    let text = String(decoding: file.bytes, as: UTF8.self)
    var reader = ExplanationReader(
      lines: text.split(separator: "\n", omittingEmptySubsequences: false)
    )
    var title = ""
    var entries: [ExplanationArea.Entry] = []
    var faults: [String] = []
    do {
      title = try reader.heading("# ")
    } catch { faults.append("\(file.area).md: \(error.words)") }
    while reader.skipBlankLines() {
      do {
        entries.append(try reader.entry(in: file.area))
      } catch {
        faults.append("\(file.area).md: \(error.words)")
        reader.skipToNextEntry()
      }
    }
    return (ExplanationArea(name: file.area, title: title, entries: entries), faults)
  }

  private init(lines: [Substring]) {
    self.lines = lines
  }

  private mutating func entry(in area: String) throws(Fault) -> ExplanationArea.Entry {
    let name = try heading("## ")
    guard let code = DiagnosticCode(rawValue: name) else {
      throw Fault("\(name) is no code of the program")
    }
    guard name.hasPrefix(area + "/") else { throw Fault("\(name) belongs to another area") }
    let what = try paragraphs(of: name)
    try expect("### Why it matters", in: name)
    let whyItMatters = try paragraphs(of: name)
    try expect("### Before", in: name)
    let before = try example(of: name)
    try expect("### After", in: name)
    let after = try example(of: name)
    return ExplanationArea.Entry(
      code: code,
      explanation: Explanation(
        what: what,
        whyItMatters: whyItMatters,
        before: before,
        after: after
      )
    )
  }

  private mutating func heading(_ marks: String) throws(Fault) -> String {
    guard skipBlankLines(), lines[next].hasPrefix(marks) else {
      throw Fault("line \(next + 1) should begin with “\(marks)”")
    }
    defer { next += 1 }
    return String(lines[next].dropFirst(marks.count))
  }

  private mutating func expect(_ line: String, in name: String) throws(Fault) {
    guard skipBlankLines(), lines[next] == line else {
      throw Fault("\(name): line \(next + 1) should be “\(line)”")
    }
    next += 1
  }

  /// The lines up to the next heading, as one line of words.
  private mutating func paragraphs(of name: String) throws(Fault) -> String {
    var words: [Substring] = []
    while next < lines.count, !lines[next].hasPrefix("#") {
      if lines[next].hasPrefix("```") {
        throw Fault("\(name): line \(next + 1) should be a sentence")
      }
      words += lines[next].split(separator: " ")
      next += 1
    }
    if words.isEmpty { throw Fault("\(name): line \(next + 1) should be a sentence") }
    return words.joined(separator: " ")
  }

  /// A fenced block; a longer fence may hold a shorter one.
  private mutating func example(of name: String) throws(Fault) -> Explanation.Example {
    guard skipBlankLines(), lines[next].hasPrefix("```") else {
      throw Fault("\(name): line \(next + 1) should open an example with ``` and its language")
    }
    let fence = lines[next].prefix { $0 == "`" }
    let language = lines[next].dropFirst(fence.count)
    if language.isEmpty { throw Fault("\(name): line \(next + 1) should name a language") }
    let start = next + 1
    guard let end = lines[start...].firstIndex(of: fence), end > start else {
      throw Fault("\(name): the example of line \(start) is empty or never closed")
    }
    next = end + 1
    return Explanation.Example(
      language: String(language),
      text: lines[start..<end].joined(separator: "\n")
    )
  }

  /// Whether anything follows.
  private mutating func skipBlankLines() -> Bool {
    while next < lines.count, lines[next].allSatisfy({ $0 == " " }) { next += 1 }
    return next < lines.count
  }

  private mutating func skipToNextEntry() {
    while next < lines.count, !lines[next].hasPrefix("## ") { next += 1 }
  }

  private struct Fault: Error {
    let words: String

    init(_ words: String) {
      self.words = words
    }
  }
}
