import Testing

@testable import PlanChecks

struct InternalLinkTests {
  @Test(arguments: [
    ("https://council.sharepoint.com/sites/a.docx", "council.sharepoint.com"),
    ("http://localhost:8000/a", "localhost"),
    ("https://intranet.council.example", "intranet.council.example"),
  ])
  func `a link that the public cannot open is told`(address: String, host: String) async throws {
    try await expectFindings(
      of: InternalLink(),
      in: ["pages/foreword.md": SampleSources.page("See [1️⃣the table](\(address)).")],
      """
      1️⃣|the table| should-fix reading/internal-link
      This link leads to “\(host)”, which the public cannot open.
      help: Put what is there into the plan, or link to where it is published.
      """
    )
  }

  @Test func `links to the public web and within the plan are sound`() async throws {
    try await expectFindings(
      of: InternalLink(),
      in: [
        "pages/foreword.md": SampleSources.page(
          "[A](https://www.council.example/a) [B](page:foreword) [C](https://10.example.org)"
        )
      ],
      ""
    )
  }

  @Test func `an address in a field that the public cannot open is told`() async throws {
    try await expectFindings(
      of: InternalLink(),
      in: [
        "organisations.csv":
          "id,name,sector,url\nacme,Acme,council,1️⃣https://acme.sharepoint.com/x\n",
        "sources.yml": """
        - id: returns
          title: Returns
          publisher: Acme
          year: 2026
          kind: local
          url: 2️⃣https://teams.microsoft.com/l/file
        """,
      ],
      """
      2️⃣|https://teams.microsoft.com/l/file| should-fix reading/internal-link
      This link leads to “teams.microsoft.com”, which the public cannot open.
      help: Put what is there into the plan, or link to where it is published.

      1️⃣|https://acme.sharepoint.com/x| should-fix reading/internal-link
      This link leads to “acme.sharepoint.com”, which the public cannot open.
      help: Put what is there into the plan, or link to where it is published.
      """
    )
  }
}
