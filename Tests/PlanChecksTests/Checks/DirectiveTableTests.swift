import Testing

@testable import PlanChecks

struct DirectiveTableTests {
  private static let sheet = "Area,Each child,Share\nNorth,1250.50,12.8\nSouth,*,\n"

  private func findings(
    _ words: String,
    sheet: String = Self.sheet,
    _ expected: String
  ) async throws {
    try await expectFindings(
      of: DirectiveTable(),
      in: ["tables/money.csv": sheet, "pages/foreword.md": SampleSources.page(words)],
      expected
    )
  }

  @Test(arguments: [
    "::: table\nfile: tables/money.csv\ncaption: Money\n:::",
    "::: table\nfile: tables/money.csv\ncaption: Money\ncolumns: area, Each child\nformats: each-child = money\n:::",
    "::: chart\nfile: tables/money.csv\ncaption: Money\n:::",
    "::: chart\nfile: tables/money.csv\ncaption: Money\nkind: line\ncolumns: Area, Share\n:::",
    "::: chart\nmetric: waits\nfrom: 2026-04\n:::",
  ])
  func `tables and charts of what a spreadsheet has are sound`(words: String) async throws {
    try await findings(words, "")
  }

  @Test func `columns, formats and files that are not there are told`() async throws {
    try await findings(
      """
      ::: table
      file: 1️⃣money.csv
      caption: Money
      :::

      ::: table
      file: tables/money.csv
      caption: Money
      columns: Area,  2️⃣Sahre
      formats: 3️⃣shares = percent, Share=4️⃣percnt, 5️⃣number
      :::
      """,
      """
      1️⃣|money.csv| must-fix markdown/missing-table
      There is no spreadsheet “money.csv”.
      help: Your spreadsheets: tables/money.csv.
      write: tables/money.csv

      2️⃣|Sahre| must-fix markdown/table-column
      tables/money.csv has no column “Sahre”.
      help: Its columns: Share, Area, Each child.
      write: Share

      3️⃣|shares| must-fix markdown/table-column
      tables/money.csv has no column “shares”.
      help: Its columns: Share, Area, Each child.
      write: Share

      4️⃣|percnt| must-fix markdown/block-option
      “percnt” is not a format of a column.
      help: Formats are text, number, percent, money.
      write: percent

      5️⃣|number| must-fix markdown/block-option
      “number” does not say which column has which format.
      help: Write a column, = and its format, such as share=percent.
      """
    )
  }

  @Test func `cells that are no numbers are told where they stand`() async throws {
    try await findings(
      """
      1️⃣::: chart
      file: tables/money.csv
      caption: Money
      formats: Share=percent, Each child=money
      :::
      """,
      sheet: "Area,Each child,Share\nNorth,2️⃣1250.5,3️⃣12.8%\n",
      """
      2️⃣|1250.5| must-fix structure/bad-value
      “1250.5” is not an amount such as 125000 or 99.50, without its sign.
      note 1️⃣|::: chart| The column is shown as numbers here.
      help: Write digits alone. Leave the cell empty where there is no number. Write * for a number that must stay hidden.

      3️⃣|12.8%| must-fix structure/bad-value
      “12.8%” is not a percentage such as 12.8, without its sign.
      note 1️⃣|::: chart| The column is shown as numbers here.
      help: Write digits alone. Leave the cell empty where there is no number. Write * for a number that must stay hidden.
      write: 12.8
      """
    )
  }

  @Test(arguments: [
    (
      "1️⃣::: chart\n:::",
      """
      1️⃣|::: chart| must-fix markdown/block-option
      This chart does not say what it shows.
      help: Write “metric:” and its id below the name, or “file:” and a spreadsheet.
      """
    ),
    (
      "::: chart\nmetric: waits\nfile: 1️⃣tables/money.csv\n:::",
      """
      1️⃣|tables/money.csv| must-fix markdown/block-option
      This chart has a metric and a file, and can show one of them.
      help: Take one of the two lines out, or write two charts.
      """
    ),
    (
      "::: chart\nmetric: waits\nkind: 1️⃣bar\n:::",
      """
      1️⃣|bar| must-fix markdown/block-option
      A chart of a metric has no “kind”.
      help: Take the line out: the metric says how it is shown.
      """
    ),
    (
      "1️⃣::: chart\nfile: tables/money.csv\nfrom: 2️⃣2026\n:::",
      """
      2️⃣|2026| must-fix markdown/block-option
      A chart of a spreadsheet has no “from”.
      help: Take the line out. All rows of the spreadsheet are shown.

      1️⃣|::: chart| must-fix markdown/block-option
      This chart has no caption.
      help: Say what it shows on a line below its name: “caption: Waits by area”.
      """
    ),
    (
      "::: chart\nfile: tables/money.csv\ncaption: Money\ncolumns: 1️⃣Area\n:::",
      """
      1️⃣|Area| must-fix markdown/table-column
      This chart has names and no numbers.
      help: Choose two columns at least: the first names what the others count.
      """
    ),
    (
      "::: chart\nfile: tables/money.csv\nkind: line\ncaption: Money\ncolumns: 1️⃣Area, Share, Share, Share\n:::",
      """
      1️⃣|Area, Share, Share, Share| must-fix markdown/table-column
      This chart would have 3 lines, and nobody could tell them apart.
      help: Choose the column with the names and at most two others.
      """
    ),
    (
      "1️⃣::: chart\nfile: tables/money.csv\nkind: line\ncaption: Money\nformats: Share=percent\n:::",
      """
      1️⃣|::: chart| must-fix markdown/table-column
      The two lines of this chart have different units.
      help: Give both columns one format, or write two charts.
      """
    ),
  ])
  func `charts that show nothing, or too much, are told`(words: String, told: String) async throws {
    try await findings(words, told)
  }
}
