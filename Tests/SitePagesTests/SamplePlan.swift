import Diagnostics
import Frameworks
import PlanChecks
import PlanModel
import PlanSources
import Testing

@testable import SitePages

/// A small plan read from sources, as it would be published.
///
/// The words of the interface are the keys of their sentences.
enum SamplePlan {
  static func published(
    _ changes: [String: String] = [:],
    words: Words = Words([:]),
    directives: (any DirectiveRendering)? = nil
  ) async throws -> PublishedPlan {
    let files = sources.merging(changes) { _, given in given }.sorted { $0.key < $1.key }
      .map { ContentFile(path: $0.key, bytes: Array($0.value.utf8)) }
    let parsed = SourceParser().parse(files)
    let frameworks = FrameworkReader().read(with: parsed.value)
    let today = try #require(CalendarDate("2026-11-21"))
    let plan = PlanAssembler(today: today).assemble(parsed.value, with: frameworks.value)
    let checked = PlanChecker().check(plan, with: frameworks, after: parsed.diagnostics)
    let faults = checked.diagnostics.filter { $0.severity == .mustFix }.map(\.message)
    return PublishedPlan(
      try #require(checked.value, "\(faults)"),
      words: words,
      directives: directives
    )
  }

  static func service(
    _ name: String,
    _ fields: String = "status: active",
    needs: String = "anxiety",
    body: String = ""
  ) -> String {
    """
    ---
    name: \(name)
    summary: A place to talk.
    provider: council
    \(fields)
    ages: {from: 11, to: 25}
    thrive: [getting-advice]
    level: universal
    needs: [\(needs)]
    referral-routes: [drop-in]
    how-to-get-help: Come in.
    eligibility: You live here.
    what-happens-next: Somebody listens.
    cost: free
    channels: [in-person]
    phones: [{number: 01632 960001}]
    checked-on: 2026-10-01
    checked-by-role: Hub manager
    ---
    \(body)
    """
  }

  static func page(_ body: String, section: String = "plan") -> String {
    """
    ---
    title: Foreword
    summary: Why we write this plan.
    section: \(section)
    ---
    \(body)
    """
  }

  static let settings = """
    title: Smallville plan
    kind: refresh
    area: {name: Smallville, kind: place}
    year: 2026-27
    period: {from: 2026-04-01, to: 2029-03-31}
    version: 1.0
    state: draft
    next-refresh-due: 2027-10-01
    lead: {role: Manager, organisation: council}
    ages: {from: 0, to: 25}
    vision: Every child gets help early.
    crisis: [{name: Line, phone: 0808 157 0001, hours: Always, checked-on: 2026-11-01}]
    disclosure: mhsds
    site: {organisation: council, url: 'https://plan.example'}
    """

  private static let sources = [
    "plan.yml": settings,
    "organisations.csv": "id,name,sector\ncouncil,Smallville Council,council\n",
    "services/youth-hub.md": service("Youth hub", body: "## Opening hours\n\nDaily.\n"),
    "enablers/leadership.md": """
    ---
    title: Leadership
    enabler: leadership-and-vision
    rating: [{year: 2026-27, rating: 2, reason: Partners agree., evidence: ['service:youth-hub']}]
    ---
    ## Where we are

    One plan.
    """,
    "bodies/board.md": "---\ntitle: Board\nkind: hwb\n---\n## Where we are\n\nIn the hall.\n",
    "pathways/worried.md": """
    ---
    title: Worried
    audience: Parents
    ages: {from: 0, to: 17}
    needs: [anxiety]
    steps: [{id: start, kind: service, text: Ask., service: youth-hub}]
    if-not-accepted: We ring you.
    ---
    """,
    "pages/foreword.md": page("## Where we are\n\nAsk the [hub](service:youth-hub).\n"),
  ]
}
