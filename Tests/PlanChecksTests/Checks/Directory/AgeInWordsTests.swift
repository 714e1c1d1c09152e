import Testing

@testable import PlanChecks

struct AgeInWordsTests {
  @Test(arguments: ["This service is for young people aged 1️⃣12 to 19.", "We see anyone 1️⃣under 18."])
  func `words below the settings that say whom the service is for are told`(
    body: String
  ) async throws {
    let place = body.contains("under") ? "under 18" : "12 to 19"
    let remedy = body.contains("under") ? "“to: 17”" : "“from: 12” and “to: 19”"
    try await expectFindings(
      of: AgeInWords(),
      in: SampleService.alone(["ages": "{from: 11, to: 2️⃣25}"], body: body),
      """
      1️⃣|\(place)| should-fix directory/age-in-words
      These words give other ages than “Youth hub” has: 11 to 25.
      note 2️⃣|25| Its ages are set here.
      help: Correct the words, or write \(remedy). Both ages are included.
      """
    )
  }

  @Test(arguments: [
    "We have a group for young people aged 12 to 19.", "Ask [others](service:x), who help 5 to 9s.",
    "Young people aged 12 to 14 painted it.", "If you are under 16, we ask a parent.",
  ])
  func `words below the settings about some or about others are sound`(body: String) async throws {
    try await expectFindings(of: AgeInWords(), in: SampleService.alone([:], body: body), "")
  }

  @Test(arguments: [
    ("11, to: 2️⃣18", "eligibility", "Anyone 1️⃣under 18.", "under 18", "18", "“to: 17”"),
    (
      "11, to: 2️⃣18", "eligibility", "You are 1️⃣11 to 17 and live here.", "11 to 17", "18",
      "“from: 11” and “to: 17”"
    ),
    (
      "2️⃣11, to: 17", "eligibility", "Children aged 1️⃣12–17.", "12–17", "11",
      "“from: 12” and “to: 17”"
    ),
    ("2️⃣11, to: 17", "eligibility", "You are 1️⃣16 or over.", "16 or over", "11", "“from: 16”"),
    (
      "11, to: 2️⃣18", "eligibility", "People 1️⃣up to the age of 19.", "up to the age of 19", "18",
      "“to: 19”"
    ),
    (
      "11, to: 2️⃣18", "eligibility", "It lasts 1️⃣up to your 18th birthday.",
      "up to your 18th birthday", "18", "“to: 17”"
    ),
    (
      "0, to: 2️⃣5", "summary", "1️⃣Play for children under five.", "Play for children under five.",
      "5", "“to: 4”"
    ),
  ])
  func `words that give other ages are told`(
    ages: String,
    key: String,
    words: String,
    underlined: String,
    age: String,
    remedy: String
  ) async throws {
    try await expectFindings(
      of: AgeInWords(),
      in: SampleService.alone(["ages": "{from: \(ages)}", "\(key)": words]),
      """
      1️⃣|\(underlined)| should-fix directory/age-in-words
      These words give other ages than “Youth hub” has: \(Self.inWords(ages)).
      note 2️⃣|\(age)| Its ages are set here.
      help: Correct the words, or write \(remedy). Both ages are included.
      """
    )
  }

  @Test func `ages against which several places speak are told once, at the ages`() async throws {
    try await expectFindings(
      of: AgeInWords(),
      in: SampleService.alone([
        "ages": "{from: 5, to: 1️⃣18}", "summary": "2️⃣Help for people under 18.",
        "eligibility": "You are 3️⃣5 to 17.",
      ]),
      """
      1️⃣|18| should-fix directory/age-in-words
      The ages of “Youth hub” are not those that its words give.
      note 3️⃣|5 to 17| The words say otherwise here.
      note 2️⃣|Help for people under 18.| The words say otherwise here.
      help: Correct the words, or write “from: 5” and “to: 17”. Both ages are included.
      """
    )
  }

  @Test(arguments: [
    "You are 11 to 25.", "Under 16s may bring a friend.", "If you are under 16, bring a parent.",
    "You wait for 6 to 12 weeks.", "Up to 20 people come.",
    "You are 11 to 25. A group is for 11 to 13s.",
    "Anyone under five minutes away.", "People who are up to six sessions in.", "Ask at 9 to 5.",
  ])
  func `other numbers and the same ages are sound`(words: String) async throws {
    try await expectFindings(of: AgeInWords(), in: SampleService.alone(["eligibility": words]), "")
  }

  @Test func `people who are sent away at an age that is theirs are told`() async throws {
    try await expectFindings(
      of: AgeInWords(),
      in: SampleService.alone([
        "ages": "{from: 2️⃣5, to: 17}",
        "not-for":
          "If you are 1️⃣16 or over, ring the adult team. If you are 16 or over and care, ask.",
      ]),
      """
      1️⃣|16 or over| should-fix directory/age-in-words
      “Youth hub” sends people elsewhere at an age at which it is for them.
      note 2️⃣|5| Its ages are set here.
      help: It is for ages 5 to 17, both included. Correct the words or the ages.
      """
    )
  }

  @Test func `help lines are held against their ages, up to the oldest of the plan`() async throws {
    let lines = """
      crisis:
        - {name: A, phone: 0800 1111, summary: Anyone under 35., ages: {from: 0, to: 25}, hours: Always, checked-on: 2026-11-01}
        - {name: B, phone: 0800 1111, summary: 1️⃣Anyone under 19., ages: {from: 0, to: 19}, hours: Always, checked-on: 2026-11-01}
      """
    let settings = SampleSources.settings().split(separator: "\n").filter {
      !$0.hasPrefix("crisis")
    }
    .joined(separator: "\n")
    try await expectFindings(
      of: AgeInWords(),
      in: ["plan.yml": "\(settings)\n\(lines)\n"],
      """
      1️⃣|Anyone under 19.| should-fix directory/age-in-words
      These words give other ages than the help line “B” has: 0 to 19.
      help: Correct the words, or write “to: 18”. Both ages are included.
      """
    )
  }

  @Test func `a step of a pathway keeps to the ages of its service`() async throws {
    var sources = SampleService.alone(["ages": "{from: 5, to: 2️⃣17}"])
    sources["pathways/school.md"] = """
      ---
      title: School
      audience: Schools
      ages: {from: 0, to: 25}
      needs: [anxiety]
      if-not-accepted: Ask us.
      steps:
        - {id: one, kind: service, text: "1️⃣Yes, for ages 5 to 18.", service: youth-hub}
        - {id: two, kind: service, text: "Ages 0 to 4 there, ages 5 to 17 here.", service: youth-hub}
      ---
      """
    try await expectFindings(
      of: AgeInWords(),
      in: sources,
      """
      1️⃣|Yes, for ages 5 to 18.| should-fix directory/age-in-words
      These words give other ages than “Youth hub” has: 5 to 17.
      note 2️⃣|17| Its ages are set here.
      help: Correct the words, or write “from: 5” and “to: 18”. Both ages are included.
      """
    )
  }

  /// The ages of a case without its markers: "11 to 18".
  private static func inWords(_ ages: String) -> String {
    ages.replacing("2️⃣", with: "").replacing(", to: ", with: " to ")
  }

  @Test(arguments: ["A place to talk. For 13 to 18s.", "Anyone aged 13 to 18!"])
  func `a summary that says all ages by themselves is held to them`(summary: String) async throws {
    try await expectFindings(
      of: AgeInWords(),
      in: SampleService.alone([
        "ages": "{from: 1️⃣7, to: 18}", "summary": "2️⃣\(summary)",
      ]),
      """
      2️⃣|\(summary)| should-fix directory/age-in-words
      These words give other ages than “Youth hub” has: 7 to 18.
      note 1️⃣|7| Its ages are set here.
      help: Correct the words, or write “from: 13” and “to: 18”. Both ages are included.
      """
    )
  }

  @Test(arguments: [
    "A group for people aged 13 to 18 meets here.", "For 7 to 12s. For 13 to 18s.",
    "Counselling for those aged 13 to 18, and play.",
  ])
  func `a summary that names some of the ages is sound`(summary: String) async throws {
    try await expectFindings(
      of: AgeInWords(),
      in: SampleService.alone(["ages": "{from: 7, to: 18}", "summary": summary]),
      ""
    )
  }
}
