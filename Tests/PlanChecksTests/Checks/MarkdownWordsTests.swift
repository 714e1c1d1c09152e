import Testing

@testable import PlanChecks

struct MarkdownWordsTests {
  @Test func `words below the front matter and words in a field are both read`() async throws {
    try await expectFindings(
      of: MarkdownWords(),
      in: [
        "pages/foreword.md": SampleSources.page("Hello.\n\n1️⃣#### Further down\n"),
        "services/hub.md":
          "---\nname: Hub\neligibility: You live 2️⃣<b>here</b>.\n---\n[Mail](3️⃣ftp://hub.example)\n",
      ],
      """
      1️⃣|#### Further down| should-fix markdown/heading-level
      The first heading, “Further down”, has level 4 instead of level 2.
      help: Write ## Further down

      2️⃣|<b>| must-fix markdown/raw-html
      HTML is not published, and <b> stands here.
      help: For bold words, write **words**.

      3️⃣|ftp://hub.example| must-fix markdown/unsafe-link
      The address of a link begins with “ftp:”, which is not published.
      help: Addresses begin with https:, http:, mailto:, tel: or sms:, name a page, or name a record \
      as in service:youth-hub.
      """
    )
  }

  @Test func `a field of one line is no Markdown`() async throws {
    try await expectFindings(
      of: MarkdownWords(),
      in: ["services/hub.md": "---\nname: The <b>hub</b>\n---\n"],
      ""
    )
  }
}
