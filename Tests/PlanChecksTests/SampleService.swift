/// A complete service, with some of its keys otherwise; a key without a value is left out.
enum SampleService {
  static func text(_ own: KeyValuePairs<String, String> = [:], body: String = "") -> String {
    var fields = [
      ("name", "Youth hub"), ("summary", "A place to talk."), ("provider", "council"),
      ("status", "active"), ("ages", "{from: 11, to: 25}"), ("thrive", "[getting-advice]"),
      ("level", "universal"), ("needs", "[anxiety]"), ("referral-routes", "[drop-in]"),
      ("how-to-get-help", "Come in."), ("eligibility", "You live here."),
      ("what-happens-next", "Somebody listens."), ("cost", "free"), ("channels", "[in-person]"),
      ("phones", "[{number: 01632 960001}]"), ("checked-on", "2026-10-01"),
      ("checked-by-role", "Hub manager"),
    ]
    for (key, value) in own {
      fields.removeAll { $0.0 == key }
      if !value.isEmpty { fields.append((key, value)) }
    }
    return "---\n\(fields.map { "\($0.0): \($0.1)\n" }.joined())---\n\(body)\n"
  }

  /// Sources of a plan with this one service.
  static func alone(
    _ own: KeyValuePairs<String, String> = [:],
    body: String = ""
  ) -> [String: String] {
    [
      "plan.yml": SampleSources.settings(), "organisations.csv": SampleSources.organisations,
      "services/youth-hub.md": text(own, body: body),
    ]
  }
}
