import Diagnostics
import Testing

@testable import Explanations

struct ExplanationReaderTests {
  private static let section = """
    ## yaml/tab

    A tab is found
    where blanks belong.

    ### Why it matters

    Tabs look like blanks.

    ### Before

    ```yaml
    title:\tHelp
    ```

    ### After

    ````markdown
    ```
    title: Help
    ```
    ````

    """

  private func read(_ text: String) -> (area: ExplanationArea, faults: [String]) {
    ExplanationReader.read(ExplanationFile(area: "yaml", bytes: Array(text.utf8)))
  }

  @Test func `a section becomes an explanation`() {
    let read = read("# Lines\n\n" + Self.section)
    #expect(read.faults == [])
    #expect(read.area.title == "Lines")
    #expect(
      read.area.entries == [
        ExplanationArea.Entry(
          code: .yamlTab,
          explanation: Explanation(
            what: "A tab is found where blanks belong.",
            whyItMatters: "Tabs look like blanks.",
            before: Explanation.Example(language: "yaml", text: "title:\tHelp"),
            after: Explanation.Example(language: "markdown", text: "```\ntitle: Help\n```")
          )
        )
      ]
    )
  }

  @Test func `a file may hold a title and nothing else`() {
    let read = read("# Lines\n")
    #expect(read.area.entries == [])
    #expect(read.faults == [])
  }

  @Test(arguments: [
    ("# Lines", "", "yaml.md: line 3 should begin with “# ”"),
    ("yaml/tab", "yaml/tabs", "yaml.md: yaml/tabs is no code of the program"),
    ("yaml/tab", "csv/short-row", "yaml.md: csv/short-row belongs to another area"),
    (
      "### Why it matters", "### Why",
      "yaml.md: yaml/tab: line 8 should be “### Why it matters”"
    ),
    ("### After", "### Then", "yaml.md: yaml/tab: line 18 should be “### After”"),
    (
      "Tabs look like blanks.", "",
      "yaml.md: yaml/tab: line 12 should be a sentence"
    ),
    ("```yaml", "```", "yaml.md: yaml/tab: line 14 should name a language"),
    (
      "```yaml", "    title",
      "yaml.md: yaml/tab: line 14 should open an example with ``` and its language"
    ),
    ("````\n", "", "yaml.md: yaml/tab: the example of line 20 is empty or never closed"),
  ])
  func `a file that breaks the form is told where`(part: String, other: String, fault: String) {
    let text = ("# Lines\n\n" + Self.section).replacing(part, with: other, maxReplacements: 1)
    #expect(read(text).faults.first == fault)
  }

  @Test func `a faulty section costs no other one`() {
    let faulty = Self.section.replacing("### Before", with: "### Earlier")
    let read = read("# Lines\n\n" + faulty + Self.section)
    #expect(read.area.entries.map(\.code) == [.yamlTab])
    #expect(read.faults.count == 1)
  }

  @Test func `a code explained twice is told`() {
    let text = "# Lines\n\n" + Self.section + Self.section
    let catalogue = ExplanationCatalogue([
      ExplanationFile(area: "yaml", bytes: Array(text.utf8))
    ])
    #expect(catalogue.faults == ["yaml/tab is explained twice"])
  }
}
