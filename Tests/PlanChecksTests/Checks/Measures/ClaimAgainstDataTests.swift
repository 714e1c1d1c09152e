import Testing

@testable import PlanChecks

struct ClaimAgainstDataTests {
  @Test(arguments: [
    "[The wait](metric:waits) 1️⃣has risen.", "[The wait](metric:waits) 1️⃣is rising again.",
    "[The wait](metric:waits) 1️⃣has got worse since 2024.",
    "Weeks to the first meeting 1️⃣continues to rise.",
    "[The wait](metric:waits) in Smallville 1️⃣has gone up sharply.",
    "It is long, and [the wait](metric:waits) 1️⃣has got longer.",
  ])
  func `a claim against what the data show is told`(sentence: String) async throws {
    try await expectFindings(
      of: ClaimAgainstData(),
      in: sources(sentence, SampleMeasures.months("9 8 9 8 9 8 5 4 5 4 5 4 2️⃣5")),
      told(sentence, "The mean is 6. The last 7 values are below it.")
    )
  }

  @Test(arguments: [
    "[The wait](metric:waits) has fallen.", "[The wait](metric:waits) has not risen.",
    "Has [the wait](metric:waits) risen?", "[The wait](metric:waits) will rise.",
    "If [the wait](metric:waits) has risen, tell us.", "[The wait](metric:waits) rose in 2024.",
    "> [The wait](metric:waits) has risen.", "We want [the wait](metric:waits) to fall.",
    "She said \u{201C}[the wait](metric:waits) has risen\u{201D}.",
    "Since [the wait](metric:waits) was long, demand has risen.",
    "[The wait](metric:waits) has fallen, and demand has risen.",
    "[The wait](metric:waits) may have risen.", "Demand has risen.",
    "[The wait](metric:waits) was rising.", "[The wait](metric:waits) is reduced for some.",
    "Staff time for [the wait](metric:waits) list keeps people busy.",
  ])
  func `what agrees, and what is no claim about now, is sound`(sentence: String) async throws {
    try await expectFindings(
      of: ClaimAgainstData(),
      in: sources(sentence, SampleMeasures.fallen),
      ""
    )
  }

  @Test(arguments: [
    ("[The wait](metric:waits) 1️⃣has improved.", "has improved"),
    ("We 1️⃣have cut [the wait](metric:waits).", "have cut"),
    ("Thanks to you we have also 1️⃣reduced the average [wait](metric:waits).", "reduced"),
  ])
  func `which way is better decides what improved means`(
    sentence: String,
    words: String
  ) async throws {
    try await expectFindings(
      of: ClaimAgainstData(),
      in: sources(sentence, SampleMeasures.months("5 4 5 4 5 4 9 8 9 8 9 8 2️⃣9")),
      """
      1️⃣|\(words)| must-fix measure/claim-against-data
      “\(words)” is the opposite of what the data of “Weeks to the first meeting” show.
      note 2️⃣|9| The latest value is 9, for January 2025. The mean is 7. The last 7 values are above it.
      help: Write what the data show, or correct the data.
      """
    )
  }

  @Test func `a claim that is no more than chance is told`() async throws {
    try await expectFindings(
      of: ClaimAgainstData(),
      in: sources(
        "[The wait](metric:waits) 1️⃣is improving.",
        SampleMeasures.months("5 4 5 4 5 4 5 4 5 4 5 4 2️⃣5")
      ),
      """
      1️⃣|is improving| should-fix measure/claim-against-data
      “is improving” says more than the data of “Weeks to the first meeting” do: no change beyond chance.
      note 2️⃣|5| The latest value is 5, for January 2025. The mean is 5.
      help: Write that there is no significant change, or give the two numbers you compare.
      """
    )
  }

  @Test(arguments: [
    "[The wait](metric:waits) has fallen from 5 to 4 weeks.", "[The wait](metric:waits) fell.",
  ])
  func `two numbers, and the past, may differ by chance`(sentence: String) async throws {
    try await expectFindings(
      of: ClaimAgainstData(),
      in: sources(sentence, SampleMeasures.steady),
      ""
    )
  }

  @Test func `it and the wait mean the metric of the page or of the sentence before`() async throws
  {
    try await expectFindings(
      of: ClaimAgainstData(),
      in: [
        "metrics/waits.md": SampleMeasures.metric(body: "The wait 1️⃣has risen."),
        "metrics/data/waits.csv": SampleMeasures.months("9 8 9 8 9 8 5 4 5 4 5 4 2️⃣5"),
        "pages/foreword.md": SampleSources.page(
          "We publish [the wait](metric:waits). It 3️⃣has risen. We met [the hub](service:hub)."
        ),
      ],
      ["1️⃣", "3️⃣"].map { marker in
        """
        \(marker)|has risen| should-fix measure/claim-against-data
        “has risen” is the opposite of what the data of “Weeks to the first meeting” show.
        note 2️⃣|5| The latest value is 5, for January 2025. The mean is 6. The last 7 values are below it.
        help: Write what the data show, or correct the data.
        """
      }
      .joined(separator: "\n\n")
    )
  }

  @Test func `a target that is called met is held against the latest value`() async throws {
    let own = "targets: [{value: 3️⃣3, by: 2027-03-31, kind: local}]"
    try await expectFindings(
      of: ClaimAgainstData(),
      in: sources(
        "[The wait](metric:waits) 1️⃣has met its target.",
        "period,value\n2026-01,2️⃣4\n",
        own
      ),
      """
      1️⃣|has met its target| must-fix measure/claim-against-data
      “has met its target” is not so: the latest value of “Weeks to the first meeting” misses its target.
      note 2️⃣|4| The latest value is 4, for January 2026. It was 4 in January 2026.
      note 3️⃣|3| The target is 3.
      help: Write how far it is from the target, or correct the data.
      """
    )
  }

  @Test func `on track is held against what was planned`() async throws {
    let own = "trajectory: [{period: 2026-01, value: 3️⃣3}, {period: 2026-03, value: 2}]"
    try await expectFindings(
      of: ClaimAgainstData(),
      in: sources(
        "[The wait](metric:waits) 1️⃣is on track.",
        "period,value\n2025-12,5\n2026-01,2️⃣4\n",
        own
      ),
      """
      1️⃣|is on track| must-fix measure/claim-against-data
      “is on track” is not so: “Weeks to the first meeting” is behind what was planned.
      note 2️⃣|4| The latest value is 4, for January 2026. It was 5 in December 2025.
      note 3️⃣|3| 3 was planned for January 2026.
      help: Write that it is behind plan, or correct the data.
      """
    )
  }

  @Test(arguments: [
    ("1 2 3", "has fallen"), ("3 2 1", "has risen"),
  ])
  func `a few values contradict only what goes the other way all along`(
    values: String,
    words: String
  ) async throws {
    let last = values.suffix(1)
    try await expectFindings(
      of: ClaimAgainstData(),
      in: sources(
        "[The wait](metric:waits) 1️⃣\(words).",
        SampleMeasures.months(String(values.dropLast(1)) + "2️⃣" + last)
      ),
      """
      1️⃣|\(words)| should-fix measure/claim-against-data
      “\(words)” is the opposite of what the data of “Weeks to the first meeting” show.
      note 2️⃣|\(last)| The latest value is \(last), for March 2024. It was \(values.prefix(1)) in January 2024.
      help: Write what the data show, or correct the data.
      """
    )
  }

  @Test(arguments: [
    ("[The wait](metric:waits) 1️⃣is shorter than in January 2024.", "is shorter than"),
    ("[The wait](metric:waits) 1️⃣is much shorter than it was a year ago.", "is much shorter than"),
    ("[The wait](metric:waits) 1️⃣is a third shorter than last year.", "is a third shorter than"),
    ("[The wait](metric:waits) 1️⃣is down on last year.", "is down on"),
    ("[The wait](metric:waits) 1️⃣is better than last year.", "is better than"),
    ("[The wait](metric:waits) now 1️⃣is up by 10%.", "is up by 10%"),
    ("[The wait](metric:waits) 1️⃣has more than doubled.", "has more than doubled"),
    ("[The wait](metric:waits) 1️⃣has halved since 2024.", "has halved"),
    ("[The wait](metric:waits) 1️⃣rose by 150 per cent.", "rose by 150 per cent"),
  ])
  func `a comparison that two values contradict is told`(
    sentence: String,
    words: String
  ) async throws {
    try await expectFindings(
      of: ClaimAgainstData(),
      in: sources(sentence, SampleMeasures.months("5 5 5 5 5 5 5 5 5 5 5 5 2️⃣6")),
      """
      1️⃣|\(words)| must-fix measure/claim-against-data
      “\(words)” is not what the data of “Weeks to the first meeting” show.
      note 2️⃣|6| The latest value is 6, for January 2025. The mean is 5. It is above the upper limit.
      note nowhere It was 5 in January 2024.
      help: Write what the data show, or correct the data.
      """
    )
  }

  @Test(arguments: [
    "[The wait](metric:waits) is longer than in January 2024.",
    "[The wait](metric:waits) is worse than it was.",
    "[The wait](metric:waits) is up on last year.",
    "[The wait](metric:waits) is shorter than we feared.",
    "[The wait](metric:waits) is no longer than the standard.",
    "[The wait](metric:waits) has risen by a fifth.",
    "[The wait](metric:waits) rose by 20 per cent since last year.",
    "[The wait](metric:waits) is shorter than in 2019.",
    "[The wait](metric:waits) has not doubled.",
  ])
  func `a comparison that the values bear out, or with something else, is sound`(
    sentence: String
  ) async throws {
    try await expectFindings(
      of: ClaimAgainstData(),
      in: sources(sentence, SampleMeasures.months("5 5 5 5 5 5 5 5 5 5 5 5 6")),
      ""
    )
  }

  @Test(arguments: [
    ("There has been a steady 1️⃣rise in [the wait](metric:waits).", "rise in"),
    ("We are pleased to report a 1️⃣rise in [the wait](metric:waits).", "rise in"),
    ("We have seen a 1️⃣deterioration in [the wait](metric:waits).", "deterioration in"),
  ])
  func `a noun claims what a verb does`(sentence: String, words: String) async throws {
    try await expectFindings(
      of: ClaimAgainstData(),
      in: sources(sentence, SampleMeasures.months("9 8 9 8 9 8 5 4 5 4 5 4 2️⃣5")),
      """
      1️⃣|\(words)| must-fix measure/claim-against-data
      “\(words)” is the opposite of what the data of “Weeks to the first meeting” show.
      note 2️⃣|5| The latest value is 5, for January 2025. The mean is 6. The last 7 values are below it.
      help: Write what the data show, or correct the data.
      """
    )
  }

  @Test(arguments: [
    ("We 1️⃣met our target for [the wait](metric:waits).", "met our target"),
    ("We have 1️⃣exceeded the standard for [the wait](metric:waits).", ""),
    ("[The wait](metric:waits) 1️⃣is below the national target.", "is below the national target"),
    ("[The wait](metric:waits) 1️⃣meets its target.", "meets its target"),
    ("Our [wait](metric:waits) now 1️⃣meets the three weeks we want.", "meets the three"),
  ])
  func `targets may be called met in several ways`(sentence: String, words: String) async throws {
    let own = "targets: [{value: 3️⃣3, by: 2027-03-31, kind: local}]"
    // To exceed a target for waits is to miss it.
    let isMissed = words.isEmpty
    try await expectFindings(
      of: ClaimAgainstData(),
      in: isMissed
        ? sources(
          sentence.replacing("1️⃣", with: ""),
          "period,value\n2026-01,4\n",
          own.replacing("3️⃣", with: "")
        )
        : sources(sentence, "period,value\n2026-01,2️⃣4\n", own),
      isMissed
        ? ""
        : """
        1️⃣|\(words)| must-fix measure/claim-against-data
        “\(words)” is not so: the latest value of “Weeks to the first meeting” misses its target.
        note 2️⃣|4| The latest value is 4, for January 2026. It was 4 in January 2026.
        note 3️⃣|3| The target is 3.
        help: Write how far it is from the target, or correct the data.
        """
    )
  }

  @Test func `a target that is called missed may be met`() async throws {
    let own = "targets: [{value: 5, by: 2027-03-31, kind: local}]"
    try await expectFindings(
      of: ClaimAgainstData(),
      in: sources(
        "We 1️⃣missed our target for [the wait](metric:waits).",
        "period,value\n2026-01,2️⃣4\n",
        own
      ),
      """
      1️⃣|missed our target| should-fix measure/claim-against-data
      “missed our target” is the opposite of what the data of “Weeks to the first meeting” show.
      note 2️⃣|4| The latest value is 4, for January 2026. It was 4 in January 2026.
      help: Write what the data show, or correct the data.
      """
    )
  }

  @Test func `on track to meet a target is held against what was planned`() async throws {
    let own = "trajectory: [{period: 2026-01, value: 3️⃣3}, {period: 2026-03, value: 2}]"
    try await expectFindings(
      of: ClaimAgainstData(),
      in: sources(
        "We 1️⃣are on track to meet our target for [the wait](metric:waits).",
        "period,value\n2025-12,5\n2026-01,2️⃣4\n",
        own
      ),
      """
      1️⃣|are on track| must-fix measure/claim-against-data
      “are on track” is not so: “Weeks to the first meeting” is behind what was planned.
      note 2️⃣|4| The latest value is 4, for January 2026. It was 5 in December 2025.
      note 3️⃣|3| 3 was planned for January 2026.
      help: Write that it is behind plan, or correct the data.
      """
    )
  }

  @Test func `a metric may be named by words of its title`() async throws {
    try await expectFindings(
      of: ClaimAgainstData(),
      in: [
        "metrics/waits.md": SampleMeasures.metric(title: "Wait from referral to first contact"),
        "metrics/second.md": SampleMeasures.metric(title: "Wait from referral to second contact"),
        "metrics/data/waits.csv": SampleMeasures.months("9 8 9 8 9 8 5 4 5 4 5 4 2️⃣5"),
        "pages/foreword.md": SampleSources.page(
          "The wait for a first contact 1️⃣has risen. The wait has risen. Contact has risen."
        ),
      ],
      """
      1️⃣|has risen| should-fix measure/claim-against-data
      “has risen” is the opposite of what the data of “Wait from referral to first contact” show.
      note 2️⃣|5| The latest value is 5, for January 2025. The mean is 6. The last 7 values are below it.
      help: Write what the data show, or correct the data.
      """
    )
  }

  @Test func `nothing is claimed of a series with a slip in it`() async throws {
    try await expectFindings(
      of: ClaimAgainstData(),
      in: sources(
        "[The wait](metric:waits) has risen.",
        SampleMeasures.months("9 8 9 8 9 8 5 4 50 4 5 4 5")
      ),
      ""
    )
    try await expectFindings(
      of: ClaimAgainstData(),
      in: sources(
        "[The wait](metric:waits) has risen.",
        SampleMeasures.months("9 8 9 8 9 8 5 4 -5 4 5 4 5")
      ),
      ""
    )
  }

  private func told(_ sentence: String, _ reason: String) -> String {
    let words = sentence.split(separator: "1️⃣").last.map(String.init) ?? ""
    let ends = [" again.", " since 2024.", " sharply.", "."]
    let claim = ends.first { words.hasSuffix($0) }.map { String(words.dropLast($0.count)) } ?? words
    return """
      1️⃣|\(claim)| must-fix measure/claim-against-data
      “\(claim)” is the opposite of what the data of “Weeks to the first meeting” show.
      note 2️⃣|5| The latest value is 5, for January 2025. \(reason)
      help: Write what the data show, or correct the data.
      """
  }

  private func sources(_ words: String, _ data: String, _ own: String = "") -> [String: String] {
    [
      "metrics/waits.md": SampleMeasures.metric(own), "metrics/data/waits.csv": data,
      "pages/foreword.md": SampleSources.page(words),
    ]
  }
}
