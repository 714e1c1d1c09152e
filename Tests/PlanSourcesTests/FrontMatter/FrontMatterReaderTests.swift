import Diagnostics
import TestSupport
import Testing

@testable import PlanSources

struct FrontMatterReaderTests {
  @Test(arguments: [
    ("---\ntitle: x\n---\nWords.\n", "title: x\n", "Words.\n"),
    ("---\ntitle: a --- b\n---\nWords\n\n---\nmore", "title: a --- b\n", "Words\n\n---\nmore"),
    ("\n  \n---  \ntitle: x\n--- \t\nWords", "title: x\n", "Words"),
    ("---\n---\n", "", ""),
    ("---\n---", "", ""),
    ("---\ntitle: x\n---", "title: x\n", ""),
    ("---\na: |\n  ---\n  --\n---\nWords", "a: |\n  ---\n  --\n", "Words"),
  ])
  func `settings and words part at whole lines of three dashes`(
    text: String,
    yaml: String,
    body: String
  ) throws {
    let read = FrontMatterReader().read(DecodedText(path: "a.md", text: text))
    #expect(read.diagnostics == [])
    let parts = try #require(read.value)
    #expect(parts.yaml.text == yaml)
    #expect(parts.body.text == body)
    let bytes = Array(text.utf8)
    for part in [parts.yaml, parts.body] {
      #expect(Array(bytes[part.source.start..<part.source.end]) == Array(part.text.utf8))
    }
  }

  @Test func `places in the words are places in the file`() throws {
    let marked = MarkedSource("---\ntitle: é\n---\nFirst\n1️⃣second\n")
    let read = FrontMatterReader().read(DecodedText(path: "a.md", text: marked.text))
    let body = try #require(read.value).body
    #expect(body.range(ofLine: 2).start == marked.offsets["1️⃣"])
  }

  @Test(arguments: [
    ProblemCase(
      "an empty file",
      in: "",
      """
      must-fix file/empty «» This file is empty.
      Write its settings and its words, or delete it.
      """
    ),
    ProblemCase(
      "only blank lines",
      in: "\n  \n",
      """
      must-fix file/empty «» This file is empty.
      Write its settings and its words, or delete it.
      """
    ),
    ProblemCase(
      "words without settings",
      in: "# A heading\n\nWords\n",
      """
      must-fix front-matter/missing «# A heading» This file does not begin with a line of three \
      dashes and its settings.
      Begin it with its settings between two lines of three dashes:
      ---
      title: …
      ---
      """
    ),
    ProblemCase(
      "settings without an opener",
      in: "\ntitle: x\nid: y\n---\nWords\n",
      """
      must-fix front-matter/missing «title: x» This file does not begin with a line of three \
      dashes and its settings.
      Put a line of three dashes before it:
      ---
      title: x
      """
    ),
    ProblemCase(
      "no closer",
      in: "---\ntitle: x\nages:\n  from: 1\n# note\n\n# Heading\n\nWords: more\nare here\n",
      """
      must-fix front-matter/unclosed «---» The settings are opened here, and no line of three \
      dashes closes them.
      note «  from: 1» The closing line probably belongs after this one.
      We looked down to the end of the file, line 10. After line 4, write:
      ---
      """
    ),
    ProblemCase(
      "settings to the end",
      in: "---\ntitle: x",
      """
      must-fix front-matter/unclosed «---» The settings are opened here, and no line of three \
      dashes closes them.
      note «title: x» The closing line probably belongs after this one.
      We looked down to the end of the file, line 2. After line 2, write:
      ---
      """
    ),
    ProblemCase(
      "an opener alone",
      in: "---\n",
      """
      must-fix front-matter/unclosed «---» The settings are opened here, and no line of three \
      dashes closes them.
      note «---» The closing line probably belongs after this one.
      We looked down to the end of the file, line 1. After line 1, write:
      ---
      """
    ),
  ])
  func `a file without its lines of dashes is told and not read`(problem: ProblemCase) {
    let read = FrontMatterReader().read(problem.text)
    #expect(read.value == nil)
    problem.expect(read.diagnostics)
  }

  @Test(arguments: [
    ProblemCase(
      "four dashes",
      in: "----\ntitle: x\n----\nWords",
      """
      must-fix front-matter/missing «----» The line that opens the settings is not three dashes \
      alone.
      Write:
      ---

      must-fix front-matter/unclosed «----» The line that closes the settings is not three dashes \
      alone.
      Write:
      ---
      """
    ),
    ProblemCase(
      "two dashes to close",
      in: "---\ntitle: x\n--\nWords",
      """
      must-fix front-matter/unclosed «--» The line that closes the settings is not three dashes \
      alone.
      Write:
      ---
      """
    ),
    ProblemCase(
      "long dashes",
      in: "—\ntitle: x\n–-\nWords",
      """
      must-fix front-matter/missing «—» The line that opens the settings is not three dashes alone.
      Write:
      ---

      must-fix front-matter/unclosed «–-» The line that closes the settings is not three dashes \
      alone.
      Write:
      ---
      """
    ),
    ProblemCase(
      "an indented opener",
      in: "  ---\ntitle: x\n---\nWords",
      """
      must-fix front-matter/missing «  ---» The line that opens the settings is not three dashes \
      alone.
      Write:
      ---
      """
    ),
    ProblemCase(
      "three dots to close",
      in: "---\ntitle: x\n...\nWords",
      """
      must-fix front-matter/unclosed «...» The line that closes the settings is not three dashes \
      alone.
      Write:
      ---
      """
    ),
  ])
  func `a line that was meant as a fence is told and taken for one`(problem: ProblemCase) throws {
    let read = FrontMatterReader().read(problem.text)
    let parts = try #require(read.value)
    #expect(parts.yaml.text == "title: x\n")
    #expect(parts.body.text == "Words")
    problem.expect(read.diagnostics)
  }

  @Test func `words end where a second record was pasted below them`() throws {
    let text =
      "---\ntitle: x\n---\nWords\n\n---\nname: \"Low Light\"\nages:\n  from: 1\n\nto: 2\n---\nMore"
    let read = FrontMatterReader().read(DecodedText(path: "a.md", text: text))
    let parts = try #require(read.value)
    #expect(parts.yaml.text == "title: x\n")
    #expect(parts.body.text == "Words\n\n")
    #expect(
      Outline(of: text).findings(read.diagnostics) == """
        must-fix front-matter/second-record «name: "Low Light"» A second set of settings begins here, \
        of “Low Light”, and a file holds one.
        Cut all from the line of dashes above it to the end of the file, and paste it into a file of \
        its own.
        """
    )
  }

  @Test(arguments: [
    "Words\n\n---\nphone: 1\ntext: 2\n---\nMore",
    "Words\n\n---\nPhone: 1\nText: 2\nEmail: 3\n---\nMore",
    "```yaml\n---\na: 1\nb: 2\nc: 3\n---\n```\nMore",
    "~~~~\n---\na: 1\n~~~\nb: 2\nc: 3\n---\n~~~~\nMore",
    "Words\n\n---\na: 1\nb: 2\nc: 3\nWords of their own.\n---\nMore",
    "Words\n\n---\na: 1\nb: 2\nc: 3\n",
    "---\n- a\n- b\n- c\n---\n",
  ])
  func `rules around words and examples are no second record`(body: String) throws {
    let read = FrontMatterReader().read(
      DecodedText(path: "a.md", text: "---\ntitle: x\n---\n\(body)")
    )
    #expect(read.diagnostics == [])
    #expect(try #require(read.value).body.text == body)
  }
}
