/// Values over time as a line, drawn as an SVG picture.
///
/// What comes in is numbers that may be published and the words to go with them; what goes out is
/// the picture alone. The page adds the heading and the table of values beside it.
package struct LineChart: Sendable {
  package let title: String
  package let description: String
  package let periods: [String]
  package let series: Series
  package let comparator: Series?
  package let targets: [Target]
  package let breaks: [Break]
  package let process: Process?
  package let unit: ChartUnit

  /// A chart with its series' values under the periods of the same position.
  ///
  /// A period without a value is a gap in the line, unless the series joins gaps; so is one that a
  /// series is too short for.
  /// Title and description are not drawn: assistive technology reads them out, and WeasyPrint
  /// makes the title the picture's alternative.
  package init(
    title: String,
    description: String,
    periods: [String],
    series: Series,
    comparator: Series? = nil,
    targets: [Target] = [],
    breaks: [Break] = [],
    process: Process? = nil,
    unit: ChartUnit = ChartUnit()
  ) {
    self.title = title
    self.description = description
    self.periods = periods
    self.series = series
    self.comparator = comparator
    self.targets = targets
    self.breaks = breaks
    self.process = process
    self.unit = unit
  }

  /// Values that belong together, by period.
  package struct Series: Hashable, Sendable {
    package let name: String
    package let values: [ChartValue]
    /// Whether the line runs on over periods without a value: a plan that names only some periods
    /// is a way from one to the next, while a missing measurement is a gap.
    package let joinsGaps: Bool

    package init(_ name: String, _ values: [ChartValue], joinsGaps: Bool = false) {
      self.name = name
      self.values = values
      self.joinsGaps = joinsGaps
    }
  }

  /// A value to reach, drawn as a level line.
  package struct Target: Hashable, Sendable {
    package let value: Double
    /// Names the value too: "Target 95%".
    package let label: String

    package init(_ value: Double, label: String) {
      self.value = value
      self.label = label
    }
  }

  /// A change of definition: values on its two sides must not be compared, so no line joins them.
  package struct Break: Hashable, Sendable {
    /// The position of the first period under the new definition.
    package let position: Int
    package let label: String

    package init(before position: Int, label: String) {
      self.position = position
      self.label = label
    }
  }

  /// The picture; its ids begin with `idPrefix`, which is unique in the document and has no spaces.
  package func svg(idPrefix: String) -> String {
    LineChartDrawing(self).svg(idPrefix: idPrefix)
  }
}
