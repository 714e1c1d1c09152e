import Testing

@testable import PlanChecks

struct LostRecordTests {
  private let archive = LastYearSources.archive(
    """
    "priorities": [{"id": "1️⃣crisis", "title": "Crisis help"}],
    "actions": [{"id": "open-hub", "title": "Open the hub", "due": "2026-06-30", "delivery": "on-track"},
      {"id": "old-work", "title": "Old work", "due": "2025-06-30", "delivery": "complete"}],
    "milestones": [{"id": "find-hub", "action": "open-hub", "title": "Find it", "state": "pending"}],
    "services": [{"id": "old-cafe", "name": "Old cafe", "standing": "gone"}]
    """
  )

  private func sources(_ own: [String: String]) -> [String: String] {
    ["plan.yml": SampleSources.settings(), LastYearSources.path: archive]
      .merging(own) { $1 }
  }

  private let hub =
    "open-hub,Open the hub,early-help,Manager,council,2026-04-01,2027-03-31,,on-track,medium"

  @Test func `what was promised and is not there is told`() async throws {
    try await expectFindings(
      of: LostRecord(),
      in: sources([
        LastYearSources.path: archive.replacing("\"find-hub", with: "2️⃣\"find-hub")
          .replacing("\"1️⃣crisis", with: "1️⃣\"crisis"),
        "actions.csv": LastYearSources.actions(hub),
      ]),
      """
      priorities/crisis.md should-fix refresh/lost-record
      The priority “Crisis help” of 2025-26 is missing, without a reason.
      note 1️⃣|"crisis"| It stood in last year’s plan.
      help: Bring it back with the id crisis, or add this row to ended.csv: priority:crisis,stopped,"Why it ended.",

      milestones.csv should-fix refresh/lost-record
      The milestone “Find it” of 2025-26 is missing, without a reason.
      note 2️⃣|"find-hub"| It stood in last year’s plan.
      help: Bring it back with the id find-hub, or add this row to ended.csv: milestone:find-hub,stopped,"Why it ended.",
      """
    )
  }

  @Test func `the steps of an action that is gone are not told beside it`() async throws {
    try await expectFindings(
      of: LostRecord(),
      in: sources([
        LastYearSources.path: archive.replacing("1️⃣", with: "")
          .replacing("{\"id\": \"open-hub", with: "{\"id\": 3️⃣\"open-hub"),
        "priorities/crisis.md": LastYearSources.priority("Crisis help"),
      ]),
      """
      actions.csv should-fix refresh/lost-record
      The action “Open the hub” of 2025-26 is missing, without a reason.
      note 3️⃣|"open-hub"| It stood in last year’s plan.
      help: Bring it back with the id open-hub, or add this row to ended.csv: action:open-hub,stopped,"Why it ended.",
      """
    )
  }

  @Test func `what ended with a reason is sound`() async throws {
    try await expectFindings(
      of: LostRecord(),
      in: sources([
        LastYearSources.path: archive.replacing("1️⃣", with: ""),
        "priorities/crisis.md": LastYearSources.priority("Crisis help"),
        "ended.csv": "record,what-became,reason,successor\naction:open-hub,stopped,No building.,\n",
      ]),
      ""
    )
  }

  @Test func `a record under another id is told at its new one`() async throws {
    try await expectFindings(
      of: LostRecord(),
      in: sources([
        LastYearSources.path: archive.replacing("1️⃣", with: "")
          .replacing("{\"id\": \"open-hub", with: "{\"id\": 3️⃣\"open-hub"),
        "priorities/crisis.md": LastYearSources.priority("Crisis help"),
        "actions.csv": LastYearSources.actions(
          hub.replacing("open-hub,Open", with: "4️⃣hub-opens,Open")
        ),
      ]),
      """
      4️⃣|hub-opens| should-fix refresh/renamed-record
      The action “Open the hub” of 2025-26 seems to have a new id: “hub-opens”.
      note 3️⃣|"open-hub"| Last year its id was “open-hub”.
      help: Ids never change. Give it its old one, or add to ended.csv: action:open-hub,renamed,"Why.",action:hub-opens
      write: open-hub
      """
    )
  }

  @Test func `many of a kind are told in one`() async throws {
    let rows = (1...9).map {
      #"{"id": "work-\#($0)x", "title": "Work \#($0)", "delivery": "on-track"}"#
    }
    try await expectFindings(
      of: LostRecord(),
      in: sources([
        LastYearSources.path: LastYearSources.archive(
          "\"actions\": [\(rows.joined(separator: ", "))]"
        )
      ]),
      """
      actions.csv should-fix refresh/lost-record
      9 actions of 2025-26 are missing, without a reason.
      note archive/2025-26/plan.json|"work-1x"| “Work 1” stood in last year’s plan.
      note archive/2025-26/plan.json|"work-2x"| “Work 2” stood in last year’s plan.
      note archive/2025-26/plan.json|"work-3x"| “Work 3” stood in last year’s plan.
      note archive/2025-26/plan.json|"work-4x"| “Work 4” stood in last year’s plan.
      note archive/2025-26/plan.json|"work-5x"| “Work 5” stood in last year’s plan.
      help: Bring them back with their ids, or say in ended.csv what became of each, in rows such as: action:work-1x,stopped,"Why it ended.",
      """
    )
  }

  @Test func `a sheet that cannot be read and a plan without an archive are not told`() async throws
  {
    try await expectFindings(
      of: LostRecord(),
      in: sources([
        LastYearSources.path: archive.replacing("1️⃣", with: ""),
        "priorities/crisis.md": LastYearSources.priority("Crisis help"),
        "actions.csv": "title\nOpen the hub\n",
      ]),
      ""
    )
    try await expectFindings(of: LostRecord(), in: ["plan.yml": SampleSources.settings()], "")
  }
}
