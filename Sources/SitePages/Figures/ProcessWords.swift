import Charts
import PlanAnalysis

// What people read for each thing that can be said of a series' movement.

extension ProcessVariation {
  /// The end of the sign's class.
  var id: String {
    switch self {
    case .commonCause: "common-cause"
    case .improvement: "improvement"
    case .concern: "concern"
    case .change: "change"
    }
  }

  var word: Word {
    switch self {
    case .commonCause: .variationCommonCause
    case .improvement: .variationImprovement
    case .concern: .variationConcern
    case .change: .variationChange
    }
  }

  var sentence: Word {
    switch self {
    case .commonCause: .processCommonCause
    case .improvement: .processImprovement
    case .concern: .processConcern
    case .change: .processChange
    }
  }

  /// The shape of a value in a chart; nil for one like the others.
  var shape: LineChart.Process.Shape? {
    switch self {
    case .commonCause: nil
    case .improvement: .diamond
    case .concern: .triangle
    case .change: .ring
    }
  }
}

extension ProcessAssurance {
  /// The end of the sign's class.
  var id: String {
    switch self {
    case .passes: "passes"
    case .fails: "fails"
    case .hitAndMiss: "hit-and-miss"
    }
  }

  var word: Word {
    switch self {
    case .passes: .assurancePasses
    case .fails: .assuranceFails
    case .hitAndMiss: .assuranceHitAndMiss
    }
  }

  var sentence: Word {
    switch self {
    case .passes: .processPasses
    case .fails: .processFails
    case .hitAndMiss: .processHitAndMiss
    }
  }
}
