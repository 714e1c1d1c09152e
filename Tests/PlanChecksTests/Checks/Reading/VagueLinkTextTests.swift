import Testing

@testable import PlanChecks

struct VagueLinkTextTests {
  @Test(arguments: ["Click here", "here", "read more", "More information", "this page"])
  func `a link that does not say where it leads is told`(text: String) async throws {
    try await expectFindings(
      of: VagueLinkText(),
      in: ["pages/foreword.md": SampleSources.page("To ask, [1️⃣\(text)](page:foreword).")],
      """
      1️⃣|\(text)| should-fix reading/link-text
      The link “\(text)” does not say where it leads.
      help: People who hear links read out one by one need a name, such as “the referral form”.
      """
    )
  }

  @Test(arguments: ["<1️⃣https://a.example/b>", "[1️⃣https://a.example/b](https://a.example/b)"])
  func `an address in place of words is told`(link: String) async throws {
    try await expectFindings(
      of: VagueLinkText(),
      in: ["pages/foreword.md": SampleSources.page("See \(link).")],
      """
      1️⃣|https://a.example/b| should-fix reading/link-text
      A web address stands where the words of a link belong.
      help: Write what is there, as in [the referral form](https://a.example/b). An address is read out letter by letter.
      """
    )
  }

  @Test(arguments: [
    "[the referral form](page:foreword)", "[](page:foreword)",
    "[More help at school](page:foreword)",
  ])
  func `a link with a name is sound`(link: String) async throws {
    try await expectFindings(
      of: VagueLinkText(),
      in: ["pages/foreword.md": SampleSources.page("See \(link).")],
      ""
    )
  }
}
