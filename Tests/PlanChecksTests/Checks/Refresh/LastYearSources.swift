/// A plan of 2026-27 whose archive holds the plan of 2025-26.
enum LastYearSources {
  static let path = "archive/2025-26/plan.json"

  /// The archived plan with some lists of its own.
  static func archive(_ lists: String) -> String {
    """
    {"schema": {"name": "local-transformation-plan", "version": 1},
     "plan": {"title": "Smallville plan", "year": "2025-26"},
     \(lists)}
    """
  }

  static func actions(_ rows: String...) -> String {
    """
    id,title,priority,owner-role,owner-organisation,start,due,original-due,delivery,outcome-confidence
    \(rows.joined(separator: "\n"))

    """
  }

  static func priority(_ title: String, _ own: String = "") -> String {
    """
    ---
    title: \(title)
    why: Waiting makes things worse.
    outcome: Children are helped.
    enablers: [leadership]
    thrive: [getting-help]
    metrics: [waits]
    owner: {role: Head, organisation: council}
    young-people: You should not wait.
    \(own)
    ---
    """
  }

  static func metric(_ own: String) -> String {
    """
    ---
    title: Children helped
    definition: Children with two contacts.
    unit: count
    counts-people: yes
    improvement: increase
    period: month
    source: returns
    \(own)
    ---
    """
  }
}
