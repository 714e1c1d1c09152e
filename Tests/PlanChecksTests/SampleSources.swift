/// Sources that several tests need whole, because a record with faults is not in the plan.
enum SampleSources {
  /// A complete `plan.yml` with some lines of its own at the end, markers included.
  static func settings(
    _ own: String = "",
    area: String = "{name: Smallville, kind: place}"
  )
    -> String
  {
    """
    title: Smallville plan
    kind: refresh
    area: \(area)
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
    site: {organisation: council}
    \(own)
    """
  }

  /// The same of a plan that was published on 30 October 2026.
  static func published(_ own: String = "") -> String {
    settings("published-on: 2026-10-30\n" + own)
      .replacing("state: draft", with: "state: published")
  }

  static let organisations = """
    id,name,sector
    council,Smallville Council,council

    """

  static func service(
    name: String = "Youth hub",
    status: String = "active",
    _ body: String = ""
  )
    -> String
  {
    """
    ---
    name: \(name)
    summary: A place to talk.
    provider: council
    status: \(status)
    ages: {from: 11, to: 25}
    thrive: [getting-advice]
    level: universal
    needs: [anxiety]
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

  static func page(_ body: String) -> String {
    """
    ---
    title: Foreword
    summary: Why we write this plan.
    section: plan
    ---
    \(body)
    """
  }
}
