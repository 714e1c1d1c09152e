import Diagnostics
import Testing

@testable import PlanSources

struct YAMLExplainerTests {
  @Test(arguments: [
    ProblemCase(
      "no space after a colon",
      in: "a: b\ntitle:Help\n",
      """
      must-fix yaml/syntax «title:Help» A space is missing after the colon.
      Write:
      title: Help
      """
    ),
    ProblemCase(
      "no space after the only colon",
      in: "title:Help\n",
      """
      must-fix yaml/syntax «title:Help» A space is missing after the colon.
      Write:
      title: Help
      """
    ),
    ProblemCase(
      "no space after dashes",
      in: "l:\n-a\n-b\nc: d\n",
      """
      must-fix yaml/syntax «-a» The dash of a list's item needs a space after it.
      Write:
      - a
      """
    ),
    ProblemCase(
      "no space after indented dashes",
      in: "l:\n  -a\n  -b\nc: d\n",
      """
      must-fix yaml/syntax «-a» The dash of a list's item needs a space after it.
      Write:
        - a
      """
    ),
    ProblemCase(
      "no key",
      in: ": y\n",
      """
      must-fix yaml/syntax «: y» There is no key before this colon.
      Write the key before it, as in `title: Words`.
      """
    ),
    ProblemCase(
      "words among the settings",
      in: "title: Help\nSome text here.\nid: x\n",
      """
      must-fix yaml/syntax «Some text here.» This line is not a setting: it has no key with a \
      colon and a space after it.
      A setting looks like `title: Words`. If it goes on with title, indent it by two spaces. If \
      the settings end above it, put a line of three dashes before it.
      """
    ),
    ProblemCase(
      "words before the settings",
      in: "Help\nid: x\n",
      """
      must-fix yaml/syntax «Help» This line is not a setting: it has no key with a colon and a \
      space after it.
      A setting looks like `title: Words`. If the settings end above it, put a line of three \
      dashes before it.
      """
    ),
    ProblemCase(
      "words instead of keys",
      in: "Some words.\n",
      """
      must-fix yaml/syntax «Some words.» This line is not a setting: it has no key with a colon \
      and a space after it.
      A setting looks like `title: Words`. If the settings end above it, put a line of three \
      dashes before it.
      """
    ),
    ProblemCase(
      "a list instead of keys",
      in: "- a\n",
      """
      must-fix structure/wrong-kind «- a» Settings with keys are needed here, and this is a list.
      A setting looks like `title: Words`.
      """
    ),
    ProblemCase(
      "a key of a list",
      in: "? [a]\n: b\n",
      """
      must-fix yaml/syntax «[» There is no key here that could be read.
      A key is a word before a colon, as in `title: Words`.
      """
    ),
  ])
  func `lines that are no settings are told`(problem: ProblemCase) {
    problem.expect(YAMLReader().read(problem.text.whole).diagnostics)
  }

  @Test(arguments: [
    ProblemCase(
      "words after a hash",
      in: "t: Team #1 x\nb: #fff\n",
      """
      should-fix yaml/lost-words «#1 x» What stands after this # is not read: YAML takes it for a \
      comment.
      Put a space after the # of a comment. If it belongs to the value, write:
      t: "Team #1 x"

      should-fix yaml/lost-words «#fff» What stands after this # is not read: YAML takes it for a \
      comment.
      Put a space after the # of a comment. If it belongs to the value, write:
      b: "#fff"
      """
    ),
    ProblemCase(
      "curly quotation marks",
      in: "title: “Help”\nl: [‘a’, b]\n",
      """
      should-fix yaml/curly-quotes «“Help”» The curly quotation marks round this value are read \
      as a part of it.
      To keep them, put straight ones round them; otherwise write:
      title: "Help"

      should-fix yaml/curly-quotes «‘a’» The curly quotation marks round this value are read as a \
      part of it.
      To keep them, put straight ones round them; otherwise write:
      "a"
      """
    ),
  ])
  func `values that were read but hardly meant are told`(problem: ProblemCase) {
    problem.expect(YAMLReader().read(problem.text.whole).diagnostics)
  }

  @Test func `a line too long to help anybody is not repeated`() throws {
    let text = DecodedText(path: "a.yml", text: String(repeating: "k", count: 1_200) + ": x: y\n")
    let found = YAMLReader().read(text.whole).diagnostics
    #expect(found.count == 1)
    let help = try #require(found.first?.help)
    #expect(help.utf8.count < 300)
  }
}
