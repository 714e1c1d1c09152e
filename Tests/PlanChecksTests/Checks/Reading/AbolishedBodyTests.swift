import Testing

@testable import PlanChecks

struct AbolishedBodyTests {
  @Test(arguments: [
    (
      "Our 1️⃣Clinical Commissioning Group will pay.", "Clinical Commissioning Group",
      "the integrated care board"
    ),
    ("The 1️⃣CCG leads this work.", "CCG", "the integrated care board"),
    ("Two 1️⃣PCTs agree.", "PCTs", "the integrated care board"),
    ("This is part of the 1️⃣STP.", "STP", "the integrated care system"),
    (
      "1️⃣Public Health England gives the figures.", "Public Health England",
      "the UK Health Security Agency and the Office for Health Improvement and Disparities"
    ),
    ("We work with the 1️⃣LSCB.", "LSCB", "the local safeguarding partners"),
    ("Our 1️⃣CCG will review this in 2019.", "CCG", "the integrated care board"),
  ])
  func `a body that is gone is told where it seems to be there`(
    sentence: String,
    name: String,
    successor: String
  ) async throws {
    try await expectFindings(
      of: AbolishedBody(),
      in: ["pages/foreword.md": SampleSources.page(sentence)],
      """
      1️⃣|\(name)| should-fix reading/abolished-body
      “\(name)” no longer exists.
      help: Its work passed to \(successor). Name who does it now, or say that it is past.
      """
    )
  }

  @Test(arguments: [
    "The CCG was replaced.", "In 2017 the CCG paid for it.", "> Our CCG will pay.",
    "The former Clinical Commissioning Group paid.", "Until 2022 the CCG led this.",
    "The integrated care board will pay.",
  ])
  func `what is said of the past is sound`(sentence: String) async throws {
    try await expectFindings(
      of: AbolishedBody(),
      in: ["pages/foreword.md": SampleSources.page(sentence)],
      ""
    )
  }
}
