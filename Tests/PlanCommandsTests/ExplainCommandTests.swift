import ArgumentParser
import Diagnostics
import Explanations
import Testing

@testable import PlanCommands

struct ExplainCommandTests {
  private func answer(_ arguments: String...) throws -> String {
    let command = try LTPCommand.parseAsRoot(["explain"] + arguments)
    return try #require(command as? ExplainCommand).answer()
  }

  @Test func `a code is explained for a terminal`() throws {
    #expect(
      try answer("csv/blank-header") == """
        csv/blank-header

          A column has cells with words but no name in the first row.

          Why it matters
          Its cells are not read, because nobody can tell what they are.

          Before
              id,title,
              open-hub,Open the hub,2027-03-31

          After
              id,title,due
              open-hub,Open the hub,2027-03-31

        """
    )
  }

  @Test func `a code is explained for a page`() throws {
    #expect(
      try answer("csv/blank-header", "--format", "markdown") == """
        ### csv/blank-header

        A column has cells with words but no name in the first row.

        Its cells are not read, because nobody can tell what they are.

        Before:

        ```csv
        id,title,
        open-hub,Open the hub,2027-03-31
        ```

        After:

        ```csv
        id,title,due
        open-hub,Open the hub,2027-03-31
        ```

        """
    )
  }

  @Test func `code in an explanation stands in quotation marks on a terminal`() throws {
    let lines = try answer("yaml/merge-key").split(separator: "\n")
    #expect(
      lines[1]
        == "  A line begins with \u{201C}<<\u{201D}, which copies keys from elsewhere. Plans do not use it."
    )
  }

  @Test func `without a code every code stands in a line with its first sentence`() throws {
    let lines = try answer().split(separator: "\n")
    for entry in ExplanationCatalogue.standard.areas.flatMap(\.entries) {
      let starting = lines.filter { $0.hasPrefix("  \(entry.code.rawValue) ") }
      #expect(starting.count == 1, "\(entry.code.rawValue)")
    }
    #expect(lines.allSatisfy { $0.count <= 100 })
    #expect(lines.last == "More about one of them: ltp explain CODE")
  }

  @Test func `an area lists its codes`() throws {
    #expect(
      try answer("front-matter") == """
        The top of a text file
          front-matter/missing        The file does not begin with its settings.
          front-matter/unclosed       The settings at the top of the file are opened with three dashes and
                                      never closed.
          front-matter/second-record  Below the words of a file the settings of another one begin, between
                                      two lines of three dashes.

        More about one of them: ltp explain CODE

        """
    )
  }

  @Test func `a code that is near to none is told with the areas`() throws {
    let error = try #require(throws: (any Error).self) { _ = try answer("nope/x") }
    let areas = ExplanationCatalogue.standard.areas.filter { !$0.entries.isEmpty }.map(\.name)
    #expect(
      LTPCommand.message(for: error)
        == "No problem has the code 'nope/x'. Its first part is one of: \(areas.joined(separator: ", ")). 'ltp explain' alone lists every code, and 'ltp explain csv' those of an area."
    )
  }

  @Test(arguments: [
    ("short-row", "csv/short-row"), ("csv/shrot-row", "csv/short-row"),
  ])
  func `an unknown code is wrong usage, and the nearest are named`(
    written: String,
    nearest: String
  ) throws {
    let error = try #require(throws: (any Error).self) { _ = try answer(written) }
    #expect(LTPCommand.exitCode(for: error) == .validationFailure)
    let message = LTPCommand.message(for: error)
    #expect(
      message.hasPrefix("No problem has the code '\(written)'. The nearest codes: \(nearest),")
    )
  }
}
