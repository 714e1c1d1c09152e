import Diagnostics
import Testing

@testable import Markdown

struct ProseTests {
  /// Each block as its kind, its sentences between bars, and what the file holds for each.
  private func told(_ text: String) -> [String] {
    let range = SourceRange(path: "a.md", start: 0, end: text.utf8.count)
    let bytes = Array(text.utf8)
    return MarkdownDocument(parsing: SourceText(text, at: range)).prose().map { block in
      let sentences = block.sentences.map { sentence in
        let source = block.source(of: sentence)
        let written = String(decoding: bytes[source.start..<source.end], as: UTF8.self)
        let read = String(block[sentence])
        return read == written ? read : "\(read) <- \(written)"
      }
      return
        "\(block.kind)\(block.isQuoted ? " quoted" : ""): \(sentences.joined(separator: " | "))"
    }
  }

  @Test func `blocks come in reading order, each with its kind`() {
    #expect(
      told(
        """
        ## What we do

        We help. We listen.

        * One thing
        * Another

        > They *said* so.

        | Year | Number |
        |------|--------|
        | 2025 | Five   |

        ```
        Code is no prose.
        ```
        """
      ) == [
        "heading(level: 2): What we do", "paragraph: We help. | We listen.",
        "listItem: One thing", "listItem: Another",
        "paragraph quoted: They said so. <- They *said* so.",
        "cell(row: 0, column: 0): Year", "cell(row: 0, column: 1): Number",
        "cell(row: 1, column: 0): 2025", "cell(row: 1, column: 1): Five",
      ]
    )
  }

  @Test(arguments: [
    ("Waits fell. They rose!", ["Waits fell.", "They rose!"]),
    ("Is it so? (It is.) Yes.", ["Is it so?", "(It is.)", "Yes."]),
    (
      "It is 3.5 weeks, e.g. for some. Dr. No came.",
      ["It is 3.5 weeks, e.g. for some.", "Dr. No came."]
    ),
    ("By J. Smith. Then more", ["By J. Smith.", "Then more"]),
    ("See p. 4. And p. 5.", ["See p. 4.", "And p. 5."]),
  ])
  func `sentences end where people end them`(text: String, sentences: [String]) throws {
    let range = SourceRange(path: "a.md", start: 0, end: text.utf8.count)
    let block = try #require(MarkdownDocument(parsing: SourceText(text, at: range)).prose().first)
    #expect(block.sentences.map { String(block[$0]) } == sentences)
  }

  @Test(arguments: [
    ("It\u{2019}s **fewer** than 40%.", "fewer", "fewer"),
    ("It's *not* \"so\" -- or 12% is.", "12%", "12%"),
    ("A \\* star &amp; more: 7 people.", "7", "7"),
    ("See [the hub](service:hub) for 9 things.", "9", "9"),
    ("See [the hub](service:hub) for 9 things.", "the hub", "the hub"),
    ("Over\n  two lines: 11 here.", "11", "11"),
    ("It is {metric waits latest} or 8 weeks.", "8", "8"),
    ("It is {metric waits latest} or 8 weeks.", "\u{FFFC}", "{metric waits latest}"),
    ("Run `make site` for 6 pages[^1].\n\n[^1]: Five words stand here.", "6", "6"),
    ("> quoted\n> words of 21 people", "21", "21"),
    ("Figures say so [@cqc, p. 4] of 33.", "33", "33"),
    ("![Our bench](images/bench.png) seats 5.", "5", "5"),
    ("* one\n\n  with 14 in it", "14", "14"),
  ])
  func `any word can be found in the file`(text: String, word: String, written: String) throws {
    let range = SourceRange(path: "a.md", start: 0, end: text.utf8.count)
    let found = MarkdownDocument(parsing: SourceText(text, at: range)).prose()
      .compactMap { block -> SourceRange? in
        guard let place = block.text.range(of: word) else { return nil }
        let start = block.text.utf8.distance(from: block.text.startIndex, to: place.lowerBound)
        return block.source(of: start..<start + word.utf8.count)
      }
    let source = try #require(found.first)
    #expect(
      String(decoding: Array(text.utf8)[source.start..<source.end], as: UTF8.self) == written
    )
  }

  @Test func `links and values keep where they stand`() throws {
    let text = "Go to [the hub](service:hub): {plan year}."
    let range = SourceRange(path: "a.md", start: 0, end: text.utf8.count)
    let block = try #require(MarkdownDocument(parsing: SourceText(text, at: range)).prose().first)
    #expect(block.text == "Go to the hub: \u{FFFC}.")
    #expect(
      block.links == [ProseLink(range: 6..<13, destination: "service:hub", isImage: false)]
    )
    #expect(block.values.map(\.range) == [15..<18])
  }
}

extension String {
  fileprivate func range(of part: String) -> Range<String.Index>? {
    indices.first { self[$0...].hasPrefix(part) }
      .map { $0..<index($0, offsetBy: part.count) }
  }
}
