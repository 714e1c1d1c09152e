import Diagnostics
import PlanModel
import TestSupport
import Testing

@testable import PlanSources

struct YAMLReaderTests {
  private func read(_ text: String, before: String = "") -> Diagnosed<SourceMapping?> {
    let start = before.utf8.count
    let place = SourceRange(path: "a.md", start: start, end: start + text.utf8.count)
    return YAMLReader().read(SourceText(text, at: place))
  }

  @Test(arguments: [
    (
      "no: no\ntime: 9:30\nphone: 08001111\nversion: 1.10",
      "no: “no”, time: “9:30”, phone: “08001111”, version: “1.10”"
    ),
    ("a: 'It''s'\nb: \"x \\u00e9\"", "a: quoted “It's”«It''s», b: quoted “x é”«x \\u00e9»"),
    ("\"a key\": 1", "a key: “1”"),
    ("a:\nb: \nc: ''", "a: “”, b: “”, c: quoted “”"),
    (
      "a: [self, school]\nb: []\nc: {from: 0, to: 25}\nd: {}",
      "a: [“self”, “school”], b: [], c: {from: “0”, to: “25”}, d: {}"
    ),
    ("a:\n- x\n- y\nb:\n  - z", "a: [“x”, “y”], b: [“z”]"),
    ("a:\n  - id: x\n    to: 1\n  - id: y", "a: [{id: “x”, to: “1”}, {id: “y”}]"),
    ("a:\n  b:\n    c: d\n  e: f", "a: {b: {c: “d”}, e: “f”}"),
    ("a: words\n  that go on\nb: c", "a: “words that go on”«words\n  that go on», b: “c”"),
    ("a: >\n  one\n  two\n\nb: c", "a: folded “one two\n”«one\n  two», b: “c”"),
    (
      "a: |\n  one\n    two\n\n  three\nb: c",
      "a: literal “one\n  two\n\nthree\n”«one\n    two\n\n  three», b: “c”"
    ),
    (
      "a: |-\n  one\nb: |2\n   two\nc: |",
      "a: literal “one”, b: literal “ two\n”« two», c: literal “”"
    ),
    ("a: b # a comment\n# another\nc: d", "a: “b”, c: “d”"),
    ("---\na: b\n---\n", "a: “b”"),
    ("a: \u{A0}b\u{A0}\nc: 10\u{A0}000", "a: “b”, c: “10\u{A0}000”"),
    ("", ""),
    ("# nothing yet\n", ""),
  ])
  func `values are the words that were typed, in their places`(text: String, outline: String) throws
  {
    let read = read(text)
    #expect(read.diagnostics == [])
    let value = try #require(read.value)
    #expect(Outline(of: text).mapping(value) == "{\(outline)}")
  }

  @Test func `places are bytes of the file even after accents and emoji`() throws {
    let text = "é: “à”x\n😀: 👩‍👩‍👧\nlist: [ñ, \"ü\"]\nblock: |\n  ça\n  va\nend: ok"
    let read = read(text)
    #expect(read.diagnostics == [])
    #expect(
      Outline(of: text).mapping(try #require(read.value))
        == "{é: ““à”x”, 😀: “👩‍👩‍👧”, list: [“ñ”, quoted “ü”], "
        + "block: literal “ça\nva\n”«ça\n  va», end: “ok”}"
    )
  }

  @Test func `places count from the start of the file`() throws {
    let before = "---\n# é\n"
    let read = read("a: b\nc: |\n  d\n", before: before)
    let outline = Outline(of: before + "a: b\nc: |\n  d\n")
    #expect(outline.mapping(try #require(read.value)) == "{a: “b”, c: literal “d\n”«d»}")
  }

  @Test func `every line of a literal block knows where it stands`() throws {
    let marked = MarkedSource("why: |\n\n  1️⃣First é\n    2️⃣- deep\n  \n  3️⃣last\nnext: x\n")
    let mapping = try #require(read(marked.text).value)
    guard case .scalar(let scalar) = mapping.entries[0].value else {
      Issue.record("not a scalar")
      return
    }
    let words = scalar.words
    #expect(words.text == "\nFirst é\n  - deep\n\nlast\n")
    #expect(words.range(ofLine: 2).start == marked.offsets["1️⃣"])
    #expect(words.range(start: 12, end: 18).start == marked.offsets["2️⃣"])
    #expect(words.range(ofLine: 5).start == marked.offsets["3️⃣"])
    #expect(words.range(ofLine: 5).end == marked.offsets["3️⃣"].map { $0 + 4 })
  }

  @Test func `groups and lists reach from their first sign to their last`() throws {
    let marked = MarkedSource("a:\n  1️⃣b: c\n  d: [e, f]2️⃣\nl:\n  3️⃣- x\n  - y4️⃣\n\n# end\n")
    let mapping = try #require(read(marked.text).value)
    let sources = mapping.entries.map(\.value.source)
    #expect(sources.map(\.start) == [marked.offsets["1️⃣"], marked.offsets["3️⃣"]])
    #expect(sources.map(\.end) == [marked.offsets["2️⃣"], marked.offsets["4️⃣"]])
    #expect(mapping.source.start == 0)
    #expect(mapping.source.end == marked.offsets["4️⃣"])
  }

  @Test func `a file may be a list`() throws {
    let text = "- id: a\n- id: b\n"
    let read = YAMLReader().readList(DecodedText(path: "sources.yml", text: text).whole)
    #expect(read.diagnostics == [])
    #expect(Outline(of: text).value(try #require(read.value)) == "[{id: “a”}, {id: “b”}]")
  }

  @Test func `every entry of a list that cannot be read is told, each once`() {
    let text =
      "- id: a\n  title: \"One\n- id: b\n- id: c\n  title: Two: three\n- id: d\n\ttitle: x\n"
    let read = YAMLReader().readList(DecodedText(path: "sources.yml", text: text).whole)
    #expect(read.value == nil)
    #expect(read.diagnostics.map(\.code) == [.yamlSyntax, .yamlColon, .yamlTab])
  }

  @Test(arguments: [
    ("# none yet", "[]", ""),
    (
      "a: b", "nil",
      "must-fix structure/wrong-kind «a: b» A list is needed here, and this is a group of keys.\nBegin each entry with a dash and a space:\n- id: first-entry"
    ),
  ])
  func `a list file that is none is told`(text: String, value: String, told: String) {
    let read = YAMLReader().readList(DecodedText(path: "sources.yml", text: text).whole)
    #expect((read.value.map(Outline(of: text).value) ?? "nil") == value)
    #expect(Outline(of: text).findings(read.diagnostics) == told)
  }

  @Test func `sixteen levels are read and seventeen are not`() {
    let sixteen = "a: " + String(repeating: "[", count: 15) + String(repeating: "]", count: 15)
    #expect(read(sixteen).diagnostics == [])
    let seventeen = "a: " + String(repeating: "[", count: 16) + String(repeating: "]", count: 16)
    #expect(read(seventeen).diagnostics.map(\.code) == [.yamlTooDeep])
  }

  @Test func `settings beyond 256 KB are not read`() {
    let read = read("a: " + String(repeating: "x", count: 256 * 1024))
    #expect(read.value == nil)
    #expect(read.diagnostics.map(\.code) == [.fileTooLarge])
  }

  @Test func `an entry whose dash was left out is told once, and read as an entry`() {
    let text = "- id: a\n  title: x\n  year: 1\n  id: b\n  title: y\n- id: c\n  title: z\n"
    let read = YAMLReader().readList(DecodedText(path: "source", text: text).whole)
    guard case .list(let items, _)? = read.value else {
      Issue.record("no list")
      return
    }
    let keys = items.map { item -> [String] in
      if case .mapping(let mapping) = item { mapping.entries.map(\.key.value) } else { [] }
    }
    #expect(keys == [["id", "title", "year"], ["id", "title"], ["id", "title"]])
    #expect(
      Outline(of: text).findings(read.diagnostics) == """
        must-fix yaml/duplicate-key «id» “id” begins a new entry of the list here, without the dash \
        of one.
        note «id» The entry above begins here.
        Put a dash and a space before it, in the column of the dash above:
        - id: …
        """
    )
  }
}
