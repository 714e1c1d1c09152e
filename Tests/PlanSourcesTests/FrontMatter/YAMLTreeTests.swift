import Diagnostics
import Testing

@testable import PlanSources

struct YAMLTreeTests {
  @Test(arguments: [
    ProblemCase(
      "a merge key",
      in: "<<: x\n",
      """
      must-fix yaml/merge-key «<<» << copies keys from elsewhere in YAML, which plans do not use.
      Write the keys out here.
      """
    ),
    ProblemCase(
      "an alias",
      in: "a: *b\n",
      """
      must-fix yaml/alias «*b» YAML reads *b as a copy of another value, which plans do not use.
      Write the value out. If the sign belongs to its words, write:
      a: "*b"
      """
    ),
    ProblemCase(
      "an anchor",
      in: "a: &b c\n",
      """
      must-fix yaml/anchor «&b» YAML reads &b as a name for this value, which plans do not use.
      Write the value out. If the sign belongs to its words, write:
      a: "&b c"
      """
    ),
    ProblemCase(
      "an anchor of a group",
      in: "a: &x\n  b: c\n",
      """
      must-fix yaml/anchor «&x» YAML reads &x as a name for this value, which plans do not use.
      Delete it, and write the value out wherever it is needed.
      """
    ),
    ProblemCase(
      "a tag",
      in: "title: !Stop it\n",
      """
      must-fix yaml/tag «!Stop» YAML reads !Stop as an instruction to programs, which plans do \
      not use.
      Write the value out. If the sign belongs to its words, write:
      title: "!Stop it"
      """
    ),
    ProblemCase(
      "a standard tag",
      in: "title: !!str x\n",
      """
      must-fix yaml/tag «!!str» YAML reads !!str as an instruction to programs, which plans do \
      not use.
      Write the value out. If the sign belongs to its words, write:
      title: "!!str x"
      """
    ),
    ProblemCase(
      "two documents",
      in: "---\na: b\n---\nc: d\n",
      """
      must-fix yaml/several-documents «---» A second set of settings begins here, and one file \
      holds one.
      Delete this line, or move what follows it into a file of its own.
      """
    ),
    ProblemCase(
      "settings after three dots",
      in: "a: b\n...\nc: d\n",
      """
      must-fix yaml/several-documents «c: d» The line of three dots above ends the settings, and \
      more follow.
      Delete the three dots.
      """
    ),
    ProblemCase(
      "words after a second fence",
      in: "---\na: b\n---\nWords: are here: so.\n",
      """
      must-fix yaml/several-documents «---» A second set of settings begins here, and one file \
      holds one.
      Delete this line, or move what follows it into a file of its own.
      """
    ),
    ProblemCase(
      "a directive",
      in: "%YAML 1.1\n---\na: b\n",
      """
      must-fix yaml/syntax «%YAML 1.1» A line that begins with % is an instruction to programs, \
      which plans do not use.
      Delete this line.
      """
    ),
  ])
  func `what makes YAML hard to read is refused`(problem: ProblemCase) {
    problem.expect(YAMLReader().read(problem.text.whole).diagnostics)
  }

  @Test(arguments: [
    ProblemCase(
      "the same key twice",
      in: "a: 1\nb: 2\na: 3\n",
      """
      must-fix yaml/duplicate-key «a» The key a is written twice, and only its first value is read.
      note «a» It is first written here.
      Delete one of the two. Several values of one key are a list.
      """
    )
  ])
  func `a key written twice is told with its first place`(problem: ProblemCase) {
    problem.expect(YAMLReader().read(problem.text.whole).diagnostics)
  }

  @Test(arguments: [3, 23, 24, 25, 26, 60])
  func `a key written twice is found among few keys and among many`(count: Int) {
    let text = (0..<count).map { "k\($0): x\n" }.joined() + "k1: y\nk2: z\n"
    let found = YAMLReader().read(DecodedText(path: "a.yml", text: text).whole).diagnostics
    #expect(found.map(\.code) == [.yamlDuplicateKey, .yamlDuplicateKey])
    #expect(found.map { $0.notes.first?.location?.start } == [6, 12])
  }
}
