import Diagnostics
import PlanModel
import Testing

@testable import PlanSources

struct YAMLRecoveryTests {
  private func read(_ text: String) -> (mapping: SourceMapping?, told: String) {
    let read = YAMLReader().read(DecodedText(path: "source", text: text).whole)
    return (read.value, Outline(of: text).findings(read.diagnostics))
  }

  @Test func `every key with a fault is told, and the others are read`() {
    let text = "title: Our plan: part one\nyear: 2026-27\ncost: \"free\nstate: draft\n"
    let (mapping, told) = read(text)
    #expect(mapping?.entries.map(\.key.value) == ["year", "state"])
    #expect(mapping?.unread == ["title", "cost"])
    #expect(
      told == """
        must-fix yaml/syntax «"free» This quotation mark is never closed.
        Close it at the end of the value:
        cost: "free"

        must-fix yaml/unquoted-colon «Our plan: part one» This value has a colon in it and does \
        not stand in quotation marks.
        Write:
        title: "Our plan: part one"
        """
    )
  }

  @Test func `a key written twice is told although another has a fault`() {
    let (mapping, told) = read("a: 1\nb: x: y\na: 2\n")
    #expect(mapping?.entries.map(\.key.value) == ["a"])
    #expect(
      told == """
        must-fix yaml/duplicate-key «a» The key a is written twice, and only its first value is read.
        note «a» It is first written here.
        Delete one of the two. Several values of one key are a list.

        must-fix yaml/unquoted-colon «x: y» This value has a colon in it and does not stand in \
        quotation marks.
        Write:
        b: "x: y"
        """
    )
  }

  @Test func `a key that is indented by mistake counts as unread, not as missing`() {
    let (mapping, told) = read("a: 1\n\tarea: x\nb: 2\n")
    #expect(mapping?.entries.map(\.key.value) == ["b"])
    #expect(mapping?.unread == ["a", "area"])
    #expect(
      told == """
        must-fix yaml/tab «\t» This line is indented with a tab, and YAML allows only spaces.
        Use two spaces for each step:
          area: x
        """
    )
  }

  @Test func `a fault of the only key gives nothing to read`() {
    #expect(read("title: a: b\n").mapping == nil)
  }

  @Test func `a group indented by look-alikes of spaces is told once, and no key of it missing`() {
    let (mapping, told) = read("a: 1\narea:\n\u{A0}\u{A0}name: x\n\u{A0}\u{A0}kind: place\nb: 2\n")
    #expect(mapping?.entries.map(\.key.value) == ["a", "b"])
    #expect(mapping?.unread == ["area", "name", "kind"])
    #expect(told.split(separator: "\n").count(where: { $0.hasPrefix("must-fix") }) == 1)
  }
}
