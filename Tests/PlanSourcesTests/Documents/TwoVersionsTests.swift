import Diagnostics
import Testing

@testable import PlanSources

struct TwoVersionsTests {
  private func told(_ text: String) -> String {
    let decoded = DecodedText(path: "a.md", text: text)
    let found = TwoVersions(in: Array(text.utf8)).diagnostic(in: decoded)
    return Outline(of: text).findings([found].compactMap(\.self))
  }

  @Test(arguments: ["\n", "\r\n"])
  func `marks of two versions are told at the first`(end: String) {
    let lines = ["One", "<<<<<<< HEAD", "a", "=======", "b", ">>>>>>> other", ""]
    #expect(
      told(lines.joined(separator: end)).replacing("\r", with: "") == """
        must-fix file/two-versions \u{AB}<<<<<<< HEAD\u{BB} Two people changed the same lines here, \
        and the file holds both versions.
        Keep the lines that are right. Delete the others, and the three lines of signs.
        """
    )
  }

  @Test func `several places are one finding`() {
    let place = "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n"
    let found = TwoVersions(in: Array((place + place + place).utf8))
    #expect(found.count == 3)
    #expect(found.first == 0..<12)
  }

  @Test func `marks after an example are told`() {
    let place = "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n"
    #expect(TwoVersions(in: Array(("```\n" + place + "```\n" + place).utf8)).count == 1)
  }

  @Test(arguments: [
    "Title\n=======\n", "<<<<<<< HEAD\n", "=======\n>>>>>>> x\n", "<<<<<<< a\n>>>>>>> b\n",
    "    <<<<<<< a\n    =======\n    >>>>>>> b\n", ">>>>>>> quoted\n",
    "```\n<<<<<<< a\n=======\n>>>>>>> b\n```\n",
    "~~~~ yaml\n~~~\n<<<<<<< a\n=======\n>>>>>>> b\n~~~~\n",
  ])
  func `lines that only look like them are not`(text: String) {
    #expect(told(text) == "")
  }
}
