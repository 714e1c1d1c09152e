import Testing

@testable import PlanChecks

struct DifferingNumberTests {
  private let data = "period,value\n2025-26,3️⃣40.2\n2026-27,4️⃣43.0\n"

  @Test func `a number of a named period that differs is told`() async throws {
    try await expectFindings(
      of: DifferingNumber(),
      in: sources("In 2025-26, 1️⃣37 per cent of [pupils](metric:share) had a team."),
      """
      1️⃣|37 per cent| must-fix measure/differing-number
      “37 per cent” is not what the data of “Share of pupils with a team” say for 2025-26.
      note 3️⃣|40.2| The data say 40.2.
      help: Write the number of the data here, or correct the data.

      Nothing is said about 4️⃣
      """
    )
  }

  @Test func `the latest number is replaced by its value`() async throws {
    try await expectFindings(
      of: DifferingNumber(),
      in: sources("The [share of pupils](metric:share) is now 1️⃣37%."),
      """
      1️⃣|37%| must-fix measure/differing-number
      “37%” is not what the data of “Share of pupils with a team” say for 2026-27.
      note 4️⃣|43.0| The data say 43.0.
      help: Write {metric share latest}, which cannot disagree with the data.
      write: {metric share latest}

      Nothing is said about 3️⃣
      """
    )
  }

  @Test func `each of two numbers belongs to its own period`() async throws {
    try await expectFindings(
      of: DifferingNumber(),
      in: sources("[It](metric:share) was 40.2% in 2025-26 and 1️⃣44% in 2026-27."),
      """
      1️⃣|44%| must-fix measure/differing-number
      “44%” is not what the data of “Share of pupils with a team” say for 2026-27.
      note 4️⃣|43.0| The data say 43.0.
      help: Write {metric share latest}, which cannot disagree with the data.
      write: {metric share latest}

      Nothing is said about 3️⃣
      """
    )
  }

  @Test(arguments: [
    "1️⃣37% of [pupils](metric:share) had a team in {metric share period}.",
    "[It](metric:share) is 1️⃣37% in {metric share period}, up from 40.2% in 2025-26.",
    "[It](metric:share) was {metric share baseline} in 2025-26 and 1️⃣37% in 2026-27.",
  ])
  func `computed numbers and periods keep their place`(sentence: String) async throws {
    try await expectFindings(
      of: DifferingNumber(),
      in: sources(sentence),
      """
      1️⃣|37%| must-fix measure/differing-number
      “37%” is not what the data of “Share of pupils with a team” say for 2026-27.
      note 4️⃣|43.0| The data say 43.0.
      help: Write {metric share latest}, which cannot disagree with the data.
      write: {metric share latest}

      Nothing is said about 3️⃣
      """
    )
  }

  @Test(arguments: [("one in eight", false), ("two in five", true), ("one in two", false)])
  func `a share in words is held against the percentage`(
    words: String,
    isSound: Bool
  ) async throws {
    let marker = isSound ? "" : "1️⃣"
    let unused = isSound ? "\n\nNothing is said about 3️⃣4️⃣" : "\n\nNothing is said about 4️⃣"
    try await expectFindings(
      of: DifferingNumber(),
      in: sources("In 2025-26 \(marker)\(words) [pupils](metric:share) had a team."),
      isSound
        ? unused
        : """
        1️⃣|\(words)| must-fix measure/differing-number
        “\(words)” is not what the data of “Share of pupils with a team” say for 2025-26.
        note 3️⃣|40.2| The data say 40.2.
        help: Write the number of the data here, or correct the data.
        """ + unused
    )
  }

  @Test(arguments: [
    "In 2025-26, 40 per cent of [pupils](metric:share) had a team.",
    "In 2025-26, 40.2% of [pupils](metric:share) had a team.",
    "In 2025-26, about 41% of [pupils](metric:share) had a team.",
    "The target for [pupils](metric:share) in 2025-26 was 55%.",
    "In 2025-26, 37% of [the money](page:money) went to [teams](metric:share).",
    "In 2025-26, 12 schools joined [the teams](metric:share).",
    "Was it 37% of [pupils](metric:share) in 2025-26?",
    "In 2025-26, 37% of heads replied.", "In 2024-25, 37% of [pupils](metric:share) had a team.",
  ])
  func `numbers that agree, and others, are sound`(sentence: String) async throws {
    try await expectFindings(
      of: DifferingNumber(),
      in: sources(sentence),
      "\n\nNothing is said about 3️⃣4️⃣"
    )
  }

  private func sources(_ words: String) -> [String: String] {
    [
      "metrics/share.md": SampleMeasures.metric(
        title: "Share of pupils with a team",
        unit: "percent",
        improvement: "increase",
        period: "financial-year"
      ), "metrics/data/share.csv": data, "pages/foreword.md": SampleSources.page(words),
    ]
  }
}
