import Diagnostics
import Testing

@testable import Corrections

struct CorrectedFileTests {
  private func edit(_ range: Range<Int>, _ replacement: String, isNewLine: Bool = false) -> TextEdit
  {
    TextEdit(
      replacement,
      at: SourceRange(path: "a.csv", start: range.lowerBound, end: range.upperBound),
      isNewLine: isNewLine
    )
  }

  private let plain = "id,due\nhub,30/10/2026\ncafé,x\n"

  @Test(arguments: [
    ("id,due\nhub,30/10/2026\ncafé,x\n", "id,due\nhub,2026-10-30\ncafé,x\n"),
    ("\u{FEFF}id,due\nhub,30/10/2026\ncafé,x\n", "\u{FEFF}id,due\nhub,2026-10-30\ncafé,x\n"),
    ("id,due\r\nhub,30/10/2026\r\ncafé,x\r\n", "id,due\r\nhub,2026-10-30\r\ncafé,x\r\n"),
    ("id,due\rhub,30/10/2026\rcafé,x\r", "id,due\rhub,2026-10-30\rcafé,x\r"),
  ])
  func `nothing but the edit changes, byte for byte`(before: String, after: String) throws {
    let file = try CorrectedFile(
      "a.csv",
      Array(before.utf8),
      readAs: plain,
      [edit(11..<21, "2026-10-30")]
    )
    #expect(String(decoding: file.after, as: UTF8.self).utf8.elementsEqual(after.utf8))
    #expect(
      file.difference == """
        --- a.csv
        +++ a.csv
        @@ -1,3 +1,3 @@
         id,due
        -hub,30/10/2026
        +hub,2026-10-30
         café,x

        """
    )
  }

  @Test func `another encoding is refused`() {
    let bytes: [UInt8] = Array("id,due\nhub,30/10/2026\ncaf".utf8) + [0xE9] + Array(",x\n".utf8)
    #expect(throws: CorrectedFile.Refusal.isNotPlainText) {
      try CorrectedFile("a.csv", bytes, readAs: plain, [edit(11..<21, "2026-10-30")])
    }
    #expect(throws: CorrectedFile.Refusal.isNotPlainText) {
      try CorrectedFile("a.csv", Array((plain + "more").utf8), readAs: plain, [])
    }
  }

  @Test(arguments: [
    ("---\nname: Hub\nWords.\n", "---\nname: Hub\n---\nWords.\n"),
    ("---\r\nname: Hub\r\nWords.\r\n", "---\r\nname: Hub\r\n---\r\nWords.\r\n"),
  ])
  func `a line put in ends as the lines around it`(before: String, after: String) throws {
    let text = before.replacing("\r\n", with: "\n")
    let file = try CorrectedFile(
      "hub.md",
      Array(before.utf8),
      readAs: text,
      [edit(4..<13, "---", isNewLine: true)]
    )
    #expect(String(decoding: file.after, as: UTF8.self).utf8.elementsEqual(after.utf8))
    #expect(
      file.difference == """
        --- hub.md
        +++ hub.md
        @@ -1,3 +1,4 @@
         ---
         name: Hub
        +---
         Words.

        """
    )
  }

  @Test func `changes far from each other are shown apart`() throws {
    let text = (1...20).map { "line \($0)\n" }.joined()
    let last = text.utf8.count - 8
    let file = try CorrectedFile(
      "a.txt",
      Array(text.utf8),
      readAs: text,
      [edit(0..<4, "Line"), edit(5..<6, "I"), edit(last..<last + 4, "Line")]
    )
    #expect(
      file.difference == """
        --- a.txt
        +++ a.txt
        @@ -1,4 +1,4 @@
        -line 1
        +Line I
         line 2
         line 3
         line 4
        @@ -17,4 +17,4 @@
         line 17
         line 18
         line 19
        -line 20
        +Line 20

        """
    )
  }
}
