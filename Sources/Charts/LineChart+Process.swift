extension LineChart {
  /// What chance alone does to the values: their mean and limits, and the values beyond chance.
  package struct Process: Hashable, Sendable {
    package let bands: [Band]
    package let marks: [Mark]
    /// What the line of the mean is called: "Mean 8.1 weeks".
    package let meanLabel: String
    /// What the lines of the limits are called: "Trial limits".
    package let limitsLabel: String

    package init(bands: [Band], marks: [Mark], meanLabel: String, limitsLabel: String) {
      self.bands = bands
      self.marks = marks
      self.meanLabel = meanLabel
      self.limitsLabel = limitsLabel
    }

    /// The mean and the limits of the values from one period to another.
    package struct Band: Hashable, Sendable {
      package let periods: ClosedRange<Int>
      package let mean: Double
      /// The limits that a value could cross.
      package let limits: [Double]

      package init(_ periods: ClosedRange<Int>, mean: Double, limits: [Double]) {
        self.periods = periods
        self.mean = mean
        self.limits = limits
      }
    }

    /// A value beyond chance.
    package struct Mark: Hashable, Sendable {
      package let period: Int
      package let shape: Shape
      /// What the shape means, for the legend; the same for all of one shape.
      package let label: String

      package init(_ period: Int, _ shape: Shape, label: String) {
        self.period = period
        self.shape = shape
        self.label = label
      }
    }

    /// The forms of marks, told apart without their colour.
    package enum Shape: Int, CaseIterable, Hashable, Sendable {
      case diamond
      case triangle
      case ring
    }
  }
}

extension LineChart {
  /// The marks of periods that have a value.
  var drawnMarks: [Process.Mark] {
    (process?.marks ?? []).filter { mark in
      let values = series.values.prefix(periods.count)
      return values.indices.contains(mark.period) && values[mark.period].number != nil
    }
  }

  /// What the shapes that are drawn mean, each once, in their own order.
  var drawnShapes: [(shape: Process.Shape, label: String)] {
    let marks = drawnMarks
    return Process.Shape.allCases.compactMap { shape in
      marks.first { $0.shape == shape }.map { (shape, $0.label) }
    }
  }
}

extension LineChart.Process {
  var hasLimits: Bool { bands.contains { !$0.limits.isEmpty } }

  /// The heights that the scale must hold.
  var numbers: [Double] { bands.flatMap { [$0.mean] + $0.limits } }
}
