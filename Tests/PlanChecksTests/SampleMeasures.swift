/// Metrics, actions and prose that tests of measures need whole.
enum SampleMeasures {
  /// A complete metric with some lines of its own, markers included.
  static func metric(
    title: String = "Weeks to the first meeting",
    unit: String = "weeks",
    improvement: String = "decrease",
    period: String = "month",
    people: String = "no",
    scope: String = "local",
    _ own: String = "",
    body: String = ""
  ) -> String {
    """
    ---
    title: \(title)
    definition: How long people wait.
    unit: \(unit)
    counts-people: \(people)
    improvement: \(improvement)
    period: \(period)
    scope: \(scope)
    source: cqc-2019
    \(own)
    ---
    \(body)
    """
  }

  /// Values of the months from January 2024, as a sheet.
  static func months(_ values: String) -> String {
    let rows = values.split(separator: " ").enumerated().map { place, value in
      "\(2024 + place / 12)-\(place % 12 < 9 ? "0" : "")\(place % 12 + 1),\(value)\n"
    }
    return "period,value\n" + rows.joined()
  }

  /// Twelve months: ordinary, then seven below the mean.
  static let fallen = months("9 8 9 8 9 8 5 4 5 4 5 4 5")
  /// Twelve months: ordinary, then seven above the mean.
  static let risen = months("5 4 5 4 5 4 9 8 9 8 9 8 9")
  /// Thirteen months of nothing but chance.
  static let steady = months("5 4 5 4 5 4 5 4 5 4 5 4 5")

  /// A sheet of actions.
  static func actions(_ rows: String...) -> String {
    "id,title,priority,owner-role,owner-organisation,start,due,completed-on,delivery,"
      + "outcome-confidence,reason,evidence\n" + rows.map { $0 + "\n" }.joined()
  }

  static func milestones(_ rows: String...) -> String {
    "id,action,title,due,done-on,state\n" + rows.map { $0 + "\n" }.joined()
  }
}
