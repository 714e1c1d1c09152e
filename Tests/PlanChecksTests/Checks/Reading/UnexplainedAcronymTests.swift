import Testing

@testable import PlanChecks

struct UnexplainedAcronymTests {
  @Test func `a short form that nothing explains is told once, with its places`() async throws {
    try await expectFindings(
      of: UnexplainedAcronym(),
      in: [
        "pages/foreword.md": SampleSources.page(
          "The 1️⃣MHST works in schools. Two 2️⃣MHSTs are planned.\n\n- 3️⃣MHST staff"
        )
      ],
      """
      1️⃣|MHST| should-fix reading/unexplained-acronym
      “MHST” is not explained in the plan.
      note 2️⃣|MHSTs| It also stands here.
      note 3️⃣|MHST| It also stands here.
      help: Spell it out where it is first used, with the short form in brackets, or add it to glossary.csv.
      """
    )
  }

  @Test(arguments: [
    "The mental health support team (MHST) works in schools. An MHST helps.",
    "The MHST (mental health support team) works in schools.",
    "The NHS and your GP help. Go to A&E.",
    "Text the word SHOUT. You need not shout.",
    "HELP FOR ALL OF YOU", "Our own CAMHS team.", "In 2026-27 Q1 we help.", "`MHST` is code.",
    "TBC",
  ])
  func `what is explained, known, stressed or no short form is sound`(words: String) async throws {
    try await expectFindings(
      of: UnexplainedAcronym(),
      in: [
        "pages/foreword.md": SampleSources.page(words),
        "glossary.csv": "id,term,definition\ncamhs,CAMHS,Mental health services.\n",
      ],
      ""
    )
  }

  @Test func `names are not explained`() async throws {
    try await expectFindings(
      of: UnexplainedAcronym(),
      in: [
        "pages/foreword.md": SampleSources.page("PAPYRUS and MIND help."),
        "organisations.csv":
          "id,name,sector\npapyrus,PAPYRUS UK,voluntary\nmind,Levels MIND,voluntary\n",
      ],
      ""
    )
  }

  @Test func `what an editor left in brackets is told as that alone`() async throws {
    try await expectFindings(
      of: UnexplainedAcronym(),
      in: ["pages/foreword.md": SampleSources.page("In all 40 [DN: check with TQX] came.")],
      ""
    )
  }
}
