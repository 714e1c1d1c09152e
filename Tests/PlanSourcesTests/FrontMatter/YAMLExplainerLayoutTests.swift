import Diagnostics
import Testing

@testable import PlanSources

struct YAMLExplainerLayoutTests {
  @Test(arguments: [
    ProblemCase(
      "a tab in the indentation",
      in: "ages:\n\tfrom: 0\n",
      """
      must-fix yaml/tab «\t» This line is indented with a tab, and YAML allows only spaces.
      Use two spaces for each step:
        from: 0
      """
    ),
    ProblemCase(
      "a tab after spaces",
      in: "ages:\n  from: 0\n\tto: 1\n",
      """
      must-fix yaml/tab «\t» This line is indented with a tab, and YAML allows only spaces.
      Use two spaces for each step:
        to: 1
      """
    ),
    ProblemCase(
      "a tab after a dash",
      in: "l:\n-\tfoo\n",
      """
      must-fix yaml/tab «\t» This line is indented with a tab, and YAML allows only spaces.
      Use two spaces for each step:
      - foo
      """
    ),
    ProblemCase(
      "a tab in a block",
      in: "t: |\n\tfoo\n",
      """
      must-fix yaml/tab «\t» This line is indented with a tab, and YAML allows only spaces.
      Use two spaces for each step:
        foo
      """
    ),
    ProblemCase(
      "a non-breaking space after a colon",
      in: "a: b\ntitle:\u{A0}x\n",
      """
      must-fix yaml/odd-space «\u{A0}» The character here looks like a space, but YAML does not \
      take it for one.
      Such spaces come with text copied from Word or a web page. Type plain ones:
      title: x
      """
    ),
    ProblemCase(
      "a non-breaking space as indentation",
      in: "ages:\n\u{A0}\u{A0}from: 3\n",
      """
      must-fix yaml/odd-space «\u{A0}\u{A0}» The character here looks like a space, but YAML does \
      not take it for one.
      Such spaces come with text copied from Word or a web page. Type plain ones:
        from: 3
      """
    ),
    ProblemCase(
      "a non-breaking space in a key",
      in: "title\u{A0}: x\n",
      """
      must-fix yaml/odd-space «title\u{A0}» This key has a character in it that looks like a \
      space and is none.
      Such spaces come with text copied from Word or a web page. Type the key again.
      """
    ),
    ProblemCase(
      "a list beside its key",
      in: "t: - item\n",
      """
      must-fix yaml/syntax «- item» A list's item stands on the same line as its key.
      Put each item on a line of its own:
      t:
        - item
      """
    ),
    ProblemCase(
      "a list below a value",
      in: "b: c\n- a\n",
      """
      must-fix yaml/syntax «- a» This list's item has no key above it that waits for a list.
      A list stands below a key with nothing after its colon:
      b:
        - a
      """
    ),
    ProblemCase(
      "a key outside its item",
      in: "l:\n  - id: x\n  name: y\n",
      """
      must-fix yaml/syntax «  name: y» This key stands among a list's items instead of inside one.
      Begin it below the first letter of the item it belongs to:
          name: y
      """
    ),
    ProblemCase(
      "a line among items",
      in: "- a\nb: c\n",
      """
      must-fix yaml/syntax «b: c» This line stands among a list's items and is none.
      An item begins with a dash and a space:
      - b: c
      """
    ),
    ProblemCase(
      "a line indented too far",
      in: "title: Help\n  area: x\n",
      """
      must-fix yaml/syntax «  » This line is indented as if it belonged to title, which already \
      has a value.
      Begin it in the same column as the line above:
      area: x
      """
    ),
    ProblemCase(
      "a line indented too little",
      in: "ages:\n  from: 1\n to: 3\n",
      """
      must-fix yaml/syntax « » This line is indented differently from the lines it belongs with.
      Lines of one group begin in the same column:
        to: 3
      """
    ),
    ProblemCase(
      "an indented first line",
      in: "  title: Help\nid: x\n",
      """
      must-fix yaml/syntax «id: x» The first line is indented, and this one is less so.
      All keys begin in the first column:
      title: Help
      id: x
      """
    ),
    ProblemCase(
      "a block line indented too little",
      in: "t: |\n  foo\n bar\nx: y\n",
      """
      must-fix yaml/syntax « » This line is indented differently from the lines it belongs with.
      Lines of one group begin in the same column:
        bar
      """
    ),
  ])
  func `lines in the wrong column are told with the line to write`(problem: ProblemCase) {
    problem.expect(YAMLReader().read(problem.text.whole).diagnostics)
  }
}
