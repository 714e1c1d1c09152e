import Diagnostics
import Testing

@testable import PlanSources

struct YAMLExplainerValuesTests {
  @Test(arguments: [
    ProblemCase(
      "a colon in a value",
      in: "title: Help: a guide\nid: x\n",
      """
      must-fix yaml/unquoted-colon «Help: a guide» This value has a colon in it and does not \
      stand in quotation marks.
      Write:
      title: "Help: a guide"
      """
    ),
    ProblemCase(
      "a remark behind a value with a colon",
      in: "title: Help: a guide #2  # ask first\nid: x\n",
      """
      must-fix yaml/unquoted-colon «Help: a guide» This value has a colon in it and does not \
      stand in quotation marks.
      Write:
      title: "Help: a guide" #2  # ask first
      """
    ),
    ProblemCase(
      "a colon at the end of a value",
      in: "- name: a: b\n",
      """
      must-fix yaml/unquoted-colon «a: b» This value has a colon in it and does not stand in \
      quotation marks.
      Write:
      - name: "a: b"
      """
    ),
    ProblemCase(
      "a colon in a curly value",
      in: "title: “Help: x”\n",
      """
      must-fix yaml/unquoted-colon «“Help: x”» This value has a colon in it and does not stand in \
      quotation marks.
      Write:
      title: "Help: x"
      """
    ),
    ProblemCase(
      "a colon in a value of several lines",
      in: "why: We heard this\n  from people: it matters\n",
      """
      must-fix yaml/unquoted-colon «  from people: it matters» The value of why goes over several \
      lines, and this one has a colon in it.
      Put a | after the key, and all the words on indented lines below it:
      why: |
        We heard this
        from people: it matters
      """
    ),
    ProblemCase(
      "an unclosed quotation mark",
      in: "title: \"Help\nid: x\n",
      """
      must-fix yaml/syntax «"Help» This quotation mark is never closed.
      Close it at the end of the value:
      title: "Help"
      """
    ),
    ProblemCase(
      "an unclosed quotation mark before another",
      in: "title: \"Help\nid: \"x\"\n",
      """
      must-fix yaml/syntax «"Help» This quotation mark is never closed.
      Close it at the end of the value:
      title: "Help"
      """
    ),
    ProblemCase(
      "an apostrophe in single quotes",
      in: "title: 'It's here'\n",
      """
      must-fix yaml/syntax «'It's here'» The quotation marks of this value end before its words do.
      Put the whole value in quotation marks of one kind:
      title: "It's here"
      """
    ),
    ProblemCase(
      "quotation marks inside quotation marks",
      in: "title: \"The \"best\" service\"\n",
      """
      must-fix yaml/syntax «"The "best" service"» The quotation marks of this value end before \
      its words do.
      Put the whole value in quotation marks of one kind:
      title: 'The "best" service'
      """
    ),
    ProblemCase(
      "words after quotation marks",
      in: "title: \"Help\" for you\n",
      """
      must-fix yaml/syntax «"Help" for you» The quotation marks of this value end before its \
      words do.
      Put the whole value in quotation marks of one kind:
      title: '"Help" for you'
      """
    ),
    ProblemCase(
      "an at sign",
      in: "title: @help\n",
      """
      must-fix yaml/syntax «@help» A value cannot begin with @ unless it stands in quotation marks.
      Write:
      title: "@help"
      """
    ),
    ProblemCase(
      "a percent sign",
      in: "a: %5\n",
      """
      must-fix yaml/syntax «%5» A value cannot begin with % unless it stands in quotation marks.
      Write:
      a: "%5"
      """
    ),
    ProblemCase(
      "words in brackets",
      in: "title: [Draft] Plan\n",
      """
      must-fix yaml/syntax «[Draft] Plan» A value cannot begin with [ unless it stands in \
      quotation marks.
      Write:
      title: "[Draft] Plan"
      """
    ),
    ProblemCase(
      "words in braces",
      in: "title: {metric access latest}\n",
      """
      must-fix yaml/syntax «{metric access latest}» A value cannot begin with { unless it stands \
      in quotation marks.
      Write:
      title: "{metric access latest}"
      """
    ),
    ProblemCase(
      "a bracket that is not closed",
      in: "t: [a, b\nid: x\n",
      """
      must-fix yaml/syntax «[a, b» This [ is never closed.
      Close it at the end of the list, or put quotation marks round the value:
      t: [a, b]
      """
    ),
    ProblemCase(
      "a comma missing in brackets",
      in: "t: [a, \"b\" c]\nid: x\n",
      """
      must-fix yaml/syntax «[a, "b" c]» Between [ and ] a comma or a quotation mark is missing.
      Put a comma between two items, and quotation marks round words with signs in them.
      """
    ),
    ProblemCase(
      "a greater sign",
      in: "title: > 5 weeks\n",
      """
      must-fix yaml/syntax «> 5 weeks» A value cannot begin with > unless it stands in quotation \
      marks.
      Write:
      title: "> 5 weeks"
      """
    ),
    ProblemCase(
      "a greater sign and a number",
      in: "title: >5\n",
      """
      must-fix yaml/syntax «>5» A value cannot begin with > unless it stands in quotation marks.
      Write:
      title: ">5"
      """
    ),
    ProblemCase(
      "a backslash",
      in: "t: \"C:\\path\"\n",
      """
      must-fix yaml/syntax «\\p» Between double quotation marks a backslash has a meaning of its \
      own.
      Use single quotation marks:
      t: 'C:\\path'
      """
    ),
    ProblemCase(
      "a hidden character",
      in: "t: \"a\\0b\"\n",
      """
      must-fix yaml/syntax «"a» Between double quotation marks a backslash has a meaning of its own.
      Use single quotation marks:
      t: 'a\\0b'
      """
    ),
    ProblemCase(
      "emphasis",
      in: "a: *Important*\n",
      """
      must-fix yaml/alias «*Important*» A value cannot begin with * unless it stands in quotation \
      marks.
      Write:
      a: "*Important*"
      """
    ),
  ])
  func `values that YAML misreads are told with the line to write`(problem: ProblemCase) {
    problem.expect(YAMLReader().read(problem.text.whole).diagnostics)
  }
}
