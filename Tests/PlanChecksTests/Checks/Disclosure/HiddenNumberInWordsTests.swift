import Testing

@testable import PlanChecks

struct HiddenNumberInWordsTests {
  private func admissions(_ body: String = "") -> String {
    """
    ---
    title: Young people admitted to a ward
    definition: Admissions in the month.
    unit: count
    counts-people: yes
    improvement: decrease
    period: month
    source: returns
    ---
    \(body)
    """
  }

  @Test func `a sentence that links to the metric says the number`() async throws {
    try await expectFindings(
      of: HiddenNumberInWords(),
      in: [
        "plan.yml": SampleSources.settings(),
        "metrics/admissions.md": admissions(),
        "metrics/data/admissions.csv": """
        period,value,split,note
        2026-04,120,,
        2026-04,2️⃣3,girls,
        2026-05,40,,
        """,
        "pages/care.md": SampleSources.page(
          "In April 2026 1️⃣three girls came ([admissions](metric:admissions))."
        ),
      ],
      """
      1️⃣|three| must-fix disclosure/hidden-number-in-words
      These words say a number of “Young people admitted to a ward” that is hidden to protect people.
      note 2️⃣|3| This is hidden wherever it is shown.
      help: Take the number out, or write “{metric admissions latest}”, which shows only what may be shown.
      """
    )
  }

  @Test func `a sentence with the title of the metric says the number`() async throws {
    try await expectFindings(
      of: HiddenNumberInWords(),
      in: [
        "plan.yml": SampleSources.settings(),
        "metrics/admissions.md": admissions(),
        "metrics/data/admissions.csv": """
        period,value,split,note
        2026-04,120,,
        2026-04,2️⃣3,girls,
        2026-05,40,,
        """,
        "pages/care.md": SampleSources.page(
          "Young people admitted to a ward: 1️⃣3 girls this April."
        ),
      ],
      """
      1️⃣|3| must-fix disclosure/hidden-number-in-words
      These words say a number of “Young people admitted to a ward” that is hidden to protect people.
      note 2️⃣|3| This is hidden wherever it is shown.
      help: Take the number out, or write “{metric admissions latest}”, which shows only what may be shown.
      """
    )
  }

  @Test func `the metric speaks of itself`() async throws {
    try await expectFindings(
      of: HiddenNumberInWords(),
      in: [
        "plan.yml": SampleSources.settings(),
        "metrics/admissions.md": admissions(
          "There were 1️⃣3 girls in April 2026. They waited 3 weeks. Our 3 nurses helped."
        ),
        "metrics/data/admissions.csv": """
        period,value,split,note
        2026-04,120,,
        2026-04,2️⃣3,girls,
        2026-05,40,,
        """,
      ],
      """
      1️⃣|3| must-fix disclosure/hidden-number-in-words
      These words say a number of “Young people admitted to a ward” that is hidden to protect people.
      note 2️⃣|3| This is hidden wherever it is shown.
      help: Take the number out, or write “{metric admissions latest}”, which shows only what may be shown.
      """
    )
  }

  @Test func `words of the title with the period are enough to ask`() async throws {
    try await expectFindings(
      of: HiddenNumberInWords(),
      in: [
        "plan.yml": SampleSources.settings(),
        "metrics/admissions.md": admissions(),
        "metrics/data/admissions.csv": """
        period,value,split,note
        2026-04,120,,
        2026-04,2️⃣3,girls,
        2026-05,40,,
        """,
        "pages/care.md": SampleSources.page(
          "Only 1️⃣3 girls were admitted to a ward in April 2026."
        ),
      ],
      """
      1️⃣|3| should-fix disclosure/hidden-number-in-words
      These words seem to say a number of “Young people admitted to a ward” that is hidden to protect people.
      note 2️⃣|3| This is hidden wherever it is shown.
      help: Take the number out, or write “{metric admissions latest}”, which shows only what may be shown.
      """
    )
  }

  @Test func `the note of the row says it`() async throws {
    try await expectFindings(
      of: HiddenNumberInWords(),
      in: [
        "plan.yml": SampleSources.settings(),
        "metrics/admissions.md": admissions(),
        "metrics/data/admissions.csv": """
        period,value,split,note
        2026-04,2️⃣3,girls,1️⃣All 3 from one school.
        """,
      ],
      """
      1️⃣|All 3 from one school.| must-fix disclosure/hidden-number-in-words
      These words say a number of “Young people admitted to a ward” that is hidden to protect people.
      note 2️⃣|3| This is hidden wherever it is shown.
      help: Take the number out, or write “{metric admissions latest}”, which shows only what may be shown.
      """
    )
  }

  @Test func `a line of text says it`() async throws {
    try await expectFindings(
      of: HiddenNumberInWords(),
      in: [
        "plan.yml": SampleSources.settings(),
        "metrics/admissions.md": admissions(),
        "metrics/data/admissions.csv": """
        period,value,split,note
        2026-04,120,,
        2026-04,2️⃣3,girls,
        2026-05,40,,
        """,
        "risks.csv":
          "id,title,likelihood,impact,owner-role,publish\na,1️⃣Young people admitted to a ward: 3 girls in April 2026,3,3,Manager,full\n",
      ],
      """
      1️⃣|Young people admitted to a ward: 3 girls in April 2026| must-fix disclosure/hidden-number-in-words
      These words say a number of “Young people admitted to a ward” that is hidden to protect people.
      note 2️⃣|3| This is hidden wherever it is shown.
      help: Take the number out, or write “{metric admissions latest}”, which shows only what may be shown.
      """
    )
  }

  @Test func `other numbers, lengths of time and places in a document are sound`() async throws {
    try await expectFindings(
      of: HiddenNumberInWords(),
      in: [
        "plan.yml": SampleSources.settings(),
        "metrics/admissions.md": admissions(),
        "metrics/data/admissions.csv": """
        period,value,split,note
        2026-04,120,,
        2026-04,3,girls,
        2026-05,40,,
        """,
        "pages/care.md": SampleSources.page(
          "[Admissions](metric:admissions) fell within 3 weeks. See table 3 of [it](metric:admissions). In April 2026 40 came. We ran 3 [groups](service:hub) for girls."
        ),
      ],
      ""
    )
  }

  @Test func `a percentage is hidden with its number`() async throws {
    try await expectFindings(
      of: HiddenNumberInWords(),
      in: [
        "plan.yml": SampleSources.settings(),
        "metrics/admissions.md": admissions().replacing("unit: count", with: "unit: percent"),
        "metrics/data/admissions.csv": """
        period,value,numerator,denominator
        2026-04,2️⃣7.5,3,40
        """,
        "pages/care.md": SampleSources.page(
          "[Admissions](metric:admissions) were 1️⃣7.5% in April 2026, and 3️⃣8 per cent, not 7.5 weeks."
        ),
      ],
      """
      1️⃣|7.5| must-fix disclosure/hidden-number-in-words
      These words say a number of “Young people admitted to a ward” that is hidden to protect people.
      note 2️⃣|7.5| This is hidden wherever it is shown.
      help: Take the number out, or write “{metric admissions latest}”, which shows only what may be shown.

      3️⃣|8| must-fix disclosure/hidden-number-in-words
      These words say a number of “Young people admitted to a ward” that is hidden to protect people.
      note 2️⃣|7.5| This is hidden wherever it is shown.
      help: Take the number out, or write “{metric admissions latest}”, which shows only what may be shown.
      """
    )
  }

  private let months = """
    period,value,split,note
    2026-06,120,,
    2026-07,2️⃣3,,
    2026-08,140,,

    """

  private func told(_ words: String, _ verb: String, _ severity: String) -> String {
    """
    1️⃣|\(words)| \(severity) disclosure/hidden-number-in-words
    These words \(verb) a number of “Young people admitted to a ward” that is hidden to protect people.
    note 2️⃣|3| This is hidden wherever it is shown.
    help: Take the number out, or write “{metric admissions latest}”, which shows only what may be shown.
    """
  }

  @Test(arguments: [
    "[Admissions](metric:admissions) were 1️⃣3 in July and 140 in August.",
    "[Admissions](metric:admissions) in July were 1️⃣3.",
  ])
  func `a month may be named without its year`(sentence: String) async throws {
    try await expectFindings(
      of: HiddenNumberInWords(),
      in: [
        "plan.yml": SampleSources.settings(), "metrics/admissions.md": admissions(),
        "metrics/data/admissions.csv": months, "pages/care.md": SampleSources.page(sentence),
      ],
      told("3", "seem to say", "should-fix")
    )
  }

  @Test(arguments: [
    "between July and September 2026", "in July\u{2013}September 2026", "in the second quarter",
    "in the second quarter of 2026-27", "in Q2 of 2026/27", "in Q2 2026\u{2013}27",
    "in the three months to September 2026", "in the quarter ending September 2026",
    "from Jul to Sep 2026",
  ])
  func `a quarter has many names`(period: String) async throws {
    try await expectFindings(
      of: HiddenNumberInWords(),
      in: [
        "plan.yml": SampleSources.settings(),
        "metrics/admissions.md": admissions("There were 1️⃣three \(period).")
          .replacing("period: month", with: "period: quarter"),
        "metrics/data/admissions.csv": """
        period,value,split,note
        2026-27-Q1,120,,
        2026-27-Q2,2️⃣3,,

        """,
      ],
      told("three", "seem to say", "should-fix")
    )
  }

  @Test func `a share and another month are no such number`() async throws {
    try await expectFindings(
      of: HiddenNumberInWords(),
      in: [
        "plan.yml": SampleSources.settings(), "metrics/admissions.md": admissions(),
        "metrics/data/admissions.csv": months.replacing("2️⃣", with: ""),
        "pages/care.md": SampleSources.page(
          "[Admissions](metric:admissions) fell by 3 in 4 in July. In June there were 3."
        ),
      ],
      ""
    )
  }

  @Test func `a cell of a table is read with its heads`() async throws {
    try await expectFindings(
      of: HiddenNumberInWords(),
      in: [
        "plan.yml": SampleSources.settings(), "metrics/admissions.md": admissions(),
        "metrics/data/admissions.csv": months,
        "pages/care.md": SampleSources.page(
          """
          | Month | [Admissions](metric:admissions) | Weeks |
          | --- | --- | --- |
          | June 2026 | 120 | 3 |
          | July 2026 | 1️⃣3 | 9 |
          | August 2026 | 140 | 3 |
          """
        ),
      ],
      told("3", "say", "must-fix").replacing("seem to say", with: "say")
    )
  }
}
