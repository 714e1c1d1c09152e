import Testing

@testable import SiteOutput

struct SiteOutputErrorTests {
  @Test(arguments: [
    (
      SiteOutputError.failed(path: "public/index.html", .noSpace),
      "public/index.html cannot be written: the disk is full, or your share of it. "
        + "What was published before is untouched."
    ),
    (
      .failed(path: "public", .noPermission),
      "public cannot be written: you are not allowed to write there. "
        + "What was published before is untouched."
    ),
    (
      .refused(output: "content", .isSource("content")),
      "The site cannot be published to content: it is content, which the site is made from."
    ),
    (
      .refused(output: "docs", .holdsOtherFiles("notes.txt")),
      "The site cannot be published to docs: it holds files that are not a site made by ltp, such "
        + "as notes.txt. Publishing replaces the whole folder, so name a new or an empty one."
    ),
    (
      .busy(output: "public"),
      "Another build is publishing to public at this moment. Wait until it has ended."
    ),
  ])
  func `an error says what to do`(error: SiteOutputError, words: String) {
    #expect(error.description == words)
  }
}
