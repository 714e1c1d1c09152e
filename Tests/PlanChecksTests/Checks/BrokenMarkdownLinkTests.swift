import Testing

@testable import PlanChecks

struct BrokenMarkdownLinkTests {
  @Test(arguments: [
    "[hub](service:youth-hub)", "[hub](service:youth-hub#inside)", "[up](#why)\n\n## Why",
    "[top](#top)",
    "[web](https://hub.example)", "[mail](mailto:hub@hub.example)", "![A sofa](images/sofa.jpg)",
    "`[hub](service:none)`",
  ])
  func `links that lead somewhere are sound`(link: String) async throws {
    try await expectFindings(
      of: BrokenMarkdownLink(),
      in: [
        "organisations.csv": SampleSources.organisations,
        "pages/foreword.md": SampleSources.page(link),
        "services/youth-hub.md": SampleSources.service("## Inside"),
      ],
      ""
    )
  }

  @Test func `links that lead nowhere are told with the nearest record`() async throws {
    try await expectFindings(
      of: BrokenMarkdownLink(),
      in: [
        "pages/foreword.md": SampleSources.page(
          """
          Ask the [hub](1️⃣service:youth-hbu), read a [case](2️⃣case-study:amy),
          see [who](3️⃣sevrice:youth-hub) and [what](4️⃣other.html).
          """
        ),
        "services/youth-hub.md": SampleSources.service(),
      ],
      """
      1️⃣|service:youth-hbu| must-fix markdown/broken-link
      This link leads to a service that does not exist: “youth-hbu”.
      help: Your services: youth-hub.
      write: service:youth-hub

      2️⃣|case-study:amy| must-fix markdown/broken-link
      This link leads to a case study that does not exist: “amy”.
      help: The plan has no case studies yet.

      3️⃣|sevrice:youth-hub| must-fix reference/unknown-kind
      “sevrice” in the link “sevrice:youth-hub” is not a kind of record.
      help: Kinds that can stand before the colon: …
      write: service:youth-hub

      4️⃣|other.html| must-fix markdown/broken-link
      The link “other.html” leads to a file, and files move.
      help: Link to a record by its kind and id, such as service:youth-hub or page:foreword.
      """
    )
  }

  @Test func `links to headings that are not there are told with those that are`() async throws {
    try await expectFindings(
      of: BrokenMarkdownLink(),
      in: [
        "organisations.csv": SampleSources.organisations,
        "pages/foreword.md": SampleSources.page(
          "[up](1️⃣#wy), [in](2️⃣service:youth-hub#inisde)\n\n## Why"
        ),
        "services/youth-hub.md": SampleSources.service("## Inside"),
      ],
      """
      1️⃣|#wy| must-fix markdown/broken-link
      This link leads to a heading that does not exist: “wy”.
      help: Headings there: why.
      write: #why

      2️⃣|service:youth-hub#inisde| must-fix markdown/broken-link
      This link leads to a heading that does not exist: “inisde”.
      help: Headings there: inside.
      write: service:youth-hub#inside
      """
    )
  }

  @Test func `a link to a file or a bare website is told with what could be meant`() async throws {
    try await expectFindings(
      of: BrokenMarkdownLink(),
      in: [
        "pages/foreword.md": SampleSources.page(
          "The [hub](1️⃣../help/youth-hub.html#wait), [out there](2️⃣www.hub.example)."
        ),
        "services/youth-hub.md": SampleSources.service(),
      ],
      """
      1️⃣|../help/youth-hub.html#wait| must-fix markdown/broken-link
      The link “../help/youth-hub.html#wait” leads to a file, and files move.
      help: Link to a record by its kind and id, such as service:youth-hub or page:foreword.
      write: service:youth-hub

      2️⃣|www.hub.example| must-fix markdown/broken-link
      The address of a website begins with “https://”.
      write: https://www.hub.example
      """
    )
  }

  @Test(arguments: ["status: 2️⃣closed", "status: 2️⃣paused", "status: active\nuntil: 2️⃣2026-11-20"])
  func `a link to a service that is not open any more is told with the reason`(
    fields: String
  )
    async throws
  {
    let reason = fields.split(separator: "2️⃣").last ?? ""
    try await expectFindings(
      of: BrokenMarkdownLink(),
      in: [
        "pages/foreword.md": SampleSources.page("The [hub](1️⃣service:youth-hub)."),
        "services/youth-hub.md": SampleSources.service(
          status: String(fields.dropFirst("status: ".count)),
          "We are [here](service:youth-hub)."
        ),
      ],
      """
      1️⃣|service:youth-hub| should-fix markdown/broken-link
      This link sends people to “Youth hub”, which is not open any more.
      note 2️⃣|\(reason)| The service says so here.
      help: Link to a service that is open, or take the link away. The words are shown without a link.
      """
    )
  }

  @Test(arguments: ["planned", "active\nuntil: 2026-11-21", "active\nfrom: 2027-01-01"])
  func `a service that is open today or later may be linked to`(status: String) async throws {
    try await expectFindings(
      of: BrokenMarkdownLink(),
      in: [
        "pages/foreword.md": SampleSources.page("The [hub](service:youth-hub)."),
        "services/youth-hub.md": SampleSources.service(status: status),
      ],
      ""
    )
  }

  @Test func `a link without words to a service that has no page shows nothing`() async throws {
    try await expectFindings(
      of: BrokenMarkdownLink(),
      in: [
        "organisations.csv": SampleSources.organisations,
        "pages/foreword.md": SampleSources.page(
          "Ask [](1️⃣service:youth-hub) and [](2️⃣service:old)."
        ),
        "services/youth-hub.md": SampleSources.service(status: "3️⃣planned"),
        "services/old.md": SampleSources.service(name: "Old hub", status: "4️⃣closed"),
      ],
      """
      1️⃣|service:youth-hub| must-fix markdown/broken-link
      This link shows nothing: “Youth hub” is not open yet and has no page.
      note 3️⃣|planned| The service says so here.
      help: Write its name between the brackets. The words are shown without a link.

      2️⃣|service:old| must-fix markdown/broken-link
      This link sends people to “Old hub”, which is not open any more.
      note 4️⃣|closed| The service says so here.
      help: Link to a service that is open, or take the link away. It has no words, so nothing is shown.
      """
    )
  }

  @Test func `a link to a risk that is withheld is told`() async throws {
    try await expectFindings(
      of: BrokenMarkdownLink(),
      in: [
        "pages/foreword.md": SampleSources.page("We [worry](1️⃣risk:talks)."),
        "risks.csv": """
        id,title,likelihood,impact,owner-role,publish,withheld-reason
        talks,Talks,2,3,Manager,2️⃣withheld,Under negotiation

        """,
      ],
      """
      1️⃣|risk:talks| must-fix markdown/broken-link
      This link leads to a risk that is withheld from the public.
      note 2️⃣|withheld| It is withheld here.
      help: Take the link away, and make sure that the words give nothing away.
      """
    )
  }
}
