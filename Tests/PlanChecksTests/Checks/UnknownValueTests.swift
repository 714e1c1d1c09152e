import Testing

@testable import PlanChecks

struct UnknownValueTests {
  @Test(arguments: [
    "{metric seen latest}", "{metric seen change}", "{plan year}", "{services count age=12}",
    "{action open-hub due}", "\\{metric none latest}", "`{metric none latest}`", "{braces}",
  ])
  func `values that the plan can tell are sound`(value: String) async throws {
    try await expectFindings(of: UnknownValue(), in: sources(value), "")
  }

  @Test func `a record or a figure that is unknown is told with the nearest`() async throws {
    try await expectFindings(
      of: UnknownValue(),
      in: sources("1️⃣{metric sene latest}, 2️⃣{metric seen lastest}, 3️⃣{action}, 4️⃣{plan}"),
      """
      1️⃣|{metric sene latest}| must-fix markdown/unknown-value
      This value asks for a metric that does not exist: “sene”.
      help: Your metrics: seen.
      write: {metric seen latest}

      2️⃣|{metric seen lastest}| must-fix markdown/unknown-value
      A value cannot show “lastest” of a metric.
      help: What can stand here: latest, target, baseline, change, period, target-date, baseline-period.
      write: {metric seen latest}

      3️⃣|{action}| must-fix markdown/unknown-value
      This value does not say which action is meant.
      help: Write its id behind “action”. Your actions: open-hub.

      4️⃣|{plan}| must-fix markdown/unknown-value
      This value does not say what to show of the plan.
      help: What can stand here: year, title, area, period.
      """
    )
  }

  @Test(arguments: [
    ("spending.csv", "year,stream,planned\n2026-27,core,many\n", "{spending total}"),
    ("population.csv", "year,area,count\n2026,town,1\n", "{population}"),
    ("metrics/data/seen.csv", "period,value\n2026-27,many\n", "{metric seen latest}"),
  ])
  func `no data are missed where a row could not be read`(
    path: String,
    rows: String,
    value: String
  ) async throws {
    var sources = sources(value)
    sources[path] = rows
    try await expectFindings(of: UnknownValue(), in: sources, "")
  }

  @Test func `an option that is wrong is told at its own place`() async throws {
    try await expectFindings(
      of: UnknownValue(),
      in: sources(
        "{services count 1️⃣thrive=thrivin 2️⃣nead=eating}, {plan year 3️⃣format=exact}, "
          + "4️⃣{metric seen latest format=one-in}, {services count 5️⃣age=old}"
      ),
      """
      1️⃣|thrive=thrivin| must-fix markdown/unknown-value
      The option “thrive” cannot be “thrivin”.
      help: What can stand here: thriving, getting-advice, getting-help, getting-more-help, \
      getting-risk-support.
      write: thrive=thriving

      2️⃣|nead=eating| must-fix markdown/unknown-value
      A value of the services has no option “nead”.
      help: Its options: need, age, level, thrive.
      write: need=eating

      3️⃣|format=exact| must-fix markdown/unknown-value
      A value of the plan has no option “format”.
      help: It has no options: take this one out.

      4️⃣|{metric seen latest format=one-in}| must-fix markdown/unknown-value
      The format “one-in” does not fit this value.
      help: It is always shown in full: take the option out.

      5️⃣|age=old| must-fix markdown/unknown-value
      The option “age” cannot be “old”.
      help: Write an age in whole years, from 0 to 25.
      """
    )
  }

  @Test func `what the plan does not say is told with what to add`() async throws {
    try await expectFindings(
      of: UnknownValue(),
      in: sources(
        "1️⃣{metric seen target}, 2️⃣{spending total kind=actual}, 3️⃣{population age-from=12}"
      ),
      """
      1️⃣|{metric seen target}| must-fix markdown/value-without-data
      The metric “Seen” has no target.
      help: Add one to “targets” in its file.

      2️⃣|{spending total kind=actual}| must-fix markdown/value-without-data
      The sheet of spending states no actual money for 2026-27.
      help: Add the rows, or ask for other money, such as kind=planned.

      3️⃣|{population age-from=12}| must-fix markdown/value-without-data
      The sheet of population does not cover the ages 12 to 25 in 2026.
      help: Add rows that together make up these ages.
      """
    )
  }

  @Test func `ages that rows which overlap leave open are not told again`() async throws {
    var files = sources("{population age-from=12}")
    files["population.csv"] =
      "year,area,age-from,age-to,count\n2026,Smallville,0,12,900\n2026,Smallville,12,20,900\n"
    try await expectFindings(of: UnknownValue(), in: files, "")
  }

  private func sources(_ words: String) -> [String: String] {
    [
      "plan.yml": SampleSources.settings(),
      "organisations.csv": SampleSources.organisations,
      "pages/foreword.md": SampleSources.page(words),
      "actions.csv": """
      id,title,priority,owner-role,owner-organisation,start,due,delivery,outcome-confidence
      open-hub,Open the hub,early-help,Manager,council,2026-04-01,2027-03-31,on-track,medium

      """,
      "metrics/seen.md": """
      ---
      title: Seen
      definition: People seen.
      unit: count
      counts-people: yes
      improvement: increase
      period: month
      source: returns
      baseline: {value: 100, period: 2026-04}
      ---
      """,
      "metrics/data/seen.csv": "period,value\n2026-04,101\n2026-05,260\n",
    ]
  }
}
