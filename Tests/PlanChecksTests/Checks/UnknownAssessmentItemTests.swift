import Testing

@testable import PlanChecks

struct UnknownAssessmentItemTests {
  @Test func `answers to questions by number or by id are sound`() async throws {
    try await expectFindings(
      of: UnknownAssessmentItem(),
      in: ["assessments/cqc-2019.csv": "item,answer\n1.1,always\nq1-1,always\n"],
      ""
    )
  }

  @Test func `an answer to no question is told with the nearest one`() async throws {
    try await expectFindings(
      of: UnknownAssessmentItem(),
      in: ["assessments/commissioning-cycle.csv": "item,answer\n1️⃣11,always\n"],
      """
      1️⃣|11| must-fix reference/unknown
      The framework “commissioning-cycle” has no item “11”.
      help: Its items: 1, 2, 3, 4, 5, 6, 7, 8, 9.
      write: 1
      """
    )
  }

  @Test func `answers to no framework are told once`() async throws {
    try await expectFindings(
      of: UnknownAssessmentItem(),
      in: [
        "assessments/thriv.csv": "item,answer\n1,always\n2,never\n",
        "frameworks/own.csv": "id,title\none,One\n",
      ],
      """
      assessments/thriv.csv|| must-fix reference/unknown
      This file answers a framework that is not known: “thriv”.
      help: Rename the file after a framework: thrive, own, cqc-2019, enablers, plan-requirements, \
      vulnerable-groups, commissioning-cycle, national-recommendations, early-intervention-specification.
      write: thrive.csv
      """
    )
  }
}
