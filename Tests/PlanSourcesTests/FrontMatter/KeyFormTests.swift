import Diagnostics
import PlanModel
import Testing

@testable import PlanSources

struct KeyFormTests {
  private func read(_ text: String) throws -> (keys: [String], told: String) {
    let decoded = DecodedText(path: "a.md", text: text)
    let form = KeyForm(of: try #require(YAMLReader().read(decoded.whole).value))
    var keys: [String] = []
    for entry in form.mapping.entries {
      keys.append(entry.key.value)
      if case .mapping(let inner) = entry.value { keys += inner.entries.map(\.key.value) }
    }
    return (keys, Outline(of: text).findings([form.diagnostic].compactMap(\.self)))
  }

  @Test func `keys with capitals, spaces and underscores are read, and told once`() throws {
    let (keys, told) = try read(
      "Name: Hub\nChecked on: 2026\nAges:\n  From: 5\nself_check: a\ncost: b\n"
    )
    #expect(keys == ["name", "checked-on", "ages", "from", "self-check", "cost"])
    #expect(
      told == """
        must-fix structure/unknown-key «Name» “Name” and 4 more keys of this file are not written as \
        keys are.
        Write small letters, with hyphens for spaces: name, checked-on, ages, from, self-check. Word \
        and telephones make the first letter of a line a capital.
        """
    )
  }

  @Test(arguments: [
    ("Name: Hub\ncost: free\n", ["Name", "cost"]), ("name: Hub\nName: Café\n", ["name", "Name"]),
    ("a-b: 1\nc: 2\n", ["a-b", "c"]),
  ])
  func `one key alone, and keys as they should be, are left`(
    text: String,
    expected: [String]
  ) throws {
    let (keys, told) = try read(text)
    #expect(keys == expected)
    #expect(told == "")
  }

  @Test func `the entries of a list are read and told alike`() throws {
    let text = "- Id: a\n  Title: One\n- id: b\n  title: Two\n"
    let decoded = DecodedText(path: "sources.yml", text: text)
    let list = KeyForm.list(try #require(YAMLReader().readList(decoded.whole).value))
    guard case .list(let values, _) = list.value, case .mapping(let first) = values[0] else {
      Issue.record("no list of records")
      return
    }
    #expect(first.entries.map(\.key.value) == ["id", "title"])
    #expect(list.diagnostics.map(\.code) == [.unknownKey])
  }
}
