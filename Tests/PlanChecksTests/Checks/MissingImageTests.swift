import Testing

@testable import PlanChecks

struct MissingImageTests {
  /// The beginning of a GIF of one pixel.
  private static let picture = "GIF89a\u{1}\u{0}\u{1}\u{0}"

  @Test func `pictures of the plan may be shown`() async throws {
    try await expectFindings(
      of: MissingImage(),
      in: [
        "images/hub.gif": Self.picture,
        "pages/foreword.md": SampleSources.page(
          """
          ![A sofa](images/hub.gif), `![](none.png)`, [elsewhere](https://hub.example/a.png)

          ::: figure
          image: images/hub.gif
          alt: none
          :::
          """
        ),
      ],
      ""
    )
  }

  @Test func `pictures that are not in the plan are told with the nearest`() async throws {
    try await expectFindings(
      of: MissingImage(),
      in: [
        "images/hub.gif": Self.picture,
        "pages/foreword.md": SampleSources.page(
          """
          ![A sofa](1️⃣images/hbu.gif) ![A cat](2️⃣https://cats.example/cat.png)
          ![A map](3️⃣../map.png)

          ::: figure
          image: 4️⃣hub.gif
          alt: A sofa
          :::
          """
        ),
      ],
      """
      1️⃣|images/hbu.gif| must-fix markdown/missing-image
      There is no picture “images/hbu.gif”.
      help: Your pictures: images/hub.gif.
      write: images/hub.gif

      2️⃣|https://cats.example/cat.png| must-fix markdown/missing-image
      The picture “https://cats.example/cat.png” is not in this plan.
      help: Another website would see who reads this page. Put a copy into the folder “images” and write images/ before its name.

      3️⃣|../map.png| must-fix markdown/missing-image
      The picture “../map.png” is not in the content folder.
      help: Put a copy into the folder “images” there, and write images/ before its name.

      4️⃣|hub.gif| must-fix markdown/missing-image
      There is no picture “hub.gif”.
      help: Your pictures: images/hub.gif.
      write: images/hub.gif
      """
    )
  }

  @Test func `a picture that could not be read is told once, as a file`() async throws {
    try await expectFindings(
      of: MissingImage(),
      in: [
        "images/hub.svg": "<svg/>",
        "pages/foreword.md": SampleSources.page("![A sofa](images/hub.svg)"),
      ],
      ""
    )
  }
}
