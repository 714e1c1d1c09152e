/// A monthly metric of a unit, with fields of its own.
func sampleMetric(unit: String, people: String = "yes", _ fields: String = "") -> String {
  """
  ---
  title: Seen in time
  definition: Seen.
  unit: \(unit)
  counts-people: \(people)
  improvement: increase
  period: month
  source: returns
  \(fields)
  ---
  """
}
