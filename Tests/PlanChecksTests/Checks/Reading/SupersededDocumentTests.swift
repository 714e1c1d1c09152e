import Testing

@testable import PlanChecks

struct SupersededDocumentTests {
  private func sources(_ sentence: String) -> [String: String] {
    ["pages/foreword.md": SampleSources.page(sentence)]
  }

  @Test(arguments: [
    (
      "We keep to the 1️⃣Data Protection Act 1998.", "Data Protection Act 1998",
      "the Data Protection Act 2018 and the UK GDPR"
    ),
    (
      "Children with a 1️⃣statement of SEN get help.", "statement of SEN",
      "education, health and care plans, and SEN support"
    ),
    ("We follow NICE guideline 1️⃣CG16.", "CG16", "NICE guideline NG225"),
    (
      "The 1️⃣Disability Discrimination Act asks for it.", "Disability Discrimination Act",
      "the Equality Act 2010"
    ),
  ])
  func `a law or a guideline that no longer holds is told`(
    sentence: String,
    words: String,
    successor: String
  ) async throws {
    try await expectFindings(
      of: SupersededDocument(),
      in: sources(sentence),
      """
      1️⃣|\(words)| should-fix reading/superseded-document
      “\(words)” no longer holds.
      help: Its place was taken by \(successor). Name that, and see that what is said still fits.
      """
    )
  }

  @Test(arguments: [
    "We keep to the Data Protection Act 2018.", "NG225 replaced CG16.",
    "We follow NICE guideline NG134.", "> The Data Protection Act 1998 says so.",
    "Statements of special educational needs were ended in 2014.",
  ])
  func `what holds, and what was, is sound`(sentence: String) async throws {
    try await expectFindings(of: SupersededDocument(), in: sources(sentence), "")
  }
}
