import Testing

@testable import PlanChecks

struct AlternativeTextTests {
  @Test(arguments: ["hub.jpg", "IMG_1234", "hub", "DSC00012"])
  func `the name of a file is told`(text: String) async throws {
    try await expectFindings(
      of: AlternativeText(),
      in: ["pages/foreword.md": SampleSources.page("![1️⃣\(text)](images/hub.jpg)")],
      """
      1️⃣|\(text)| should-fix reading/alternative-text
      The words for this picture are the name of a file: “\(text)”.
      help: Say what the picture shows, as you would on the phone.
      """
    )
  }

  @Test func `words that say nothing are told, and an opening that says no more is noted`()
    async throws
  {
    try await expectFindings(
      of: AlternativeText(),
      in: [
        "pages/foreword.md": SampleSources.page(
          "![1️⃣Photo](images/a.jpg)\n\n![2️⃣Image of a sofa](images/b.jpg)"
        )
      ],
      """
      1️⃣|Photo| should-fix reading/alternative-text
      “Photo” does not say what the picture shows.
      help: Say what the picture shows, as you would on the phone.

      2️⃣|Image of a sofa| note reading/alternative-text
      The words for this picture need not begin with “image of”.
      help: People who hear them know already that it is a picture. Begin with what it shows.
      """
    )
  }

  @Test func `two pictures with the same words are told, one picture shown twice is not`()
    async throws
  {
    try await expectFindings(
      of: AlternativeText(),
      in: [
        "pages/foreword.md": SampleSources.page(
          """
          ![1️⃣Two people talk](images/a.jpg)

          ![Two people talk](images/a.jpg)

          ::: figure
          image: images/b.jpg
          2️⃣alt: Two people talk
          :::
          """
        )
      ],
      """
      2️⃣|alt: Two people talk| should-fix reading/alternative-text
      Two different pictures have the same words: “Two people talk”.
      note 1️⃣|Two people talk| The other picture is here.
      help: Say of each what it shows.
      """
    )
  }
}
