import PlanModel

// What people read for each value that a metric's file writes as a key.

extension Metric.Improvement {
  var word: Word {
    switch self {
    case .increase: .improvementIncrease
    case .decrease: .improvementDecrease
    case .neutral: .improvementNeutral
    }
  }
}

extension Metric.Target.Kind {
  var word: Word {
    switch self {
    case .local: .targetLocal
    case .national: .targetNational
    case .regulatory: .targetRegulatory
    }
  }
}

extension Metric.SourceStatus {
  var word: Word {
    switch self {
    case .provisional: .sourceProvisional
    case .final: .sourceFinal
    case .local: .sourceLocal
    }
  }
}

extension Metric.PeriodKind {
  var word: Word {
    switch self {
    case .month: .everyMonth
    case .quarter: .everyQuarter
    case .financialYear: .everyFinancialYear
    case .academicYear: .everySchoolYear
    case .rolling12Months: .everyRollingYear
    case .calendarYear: .everyCalendarYear
    }
  }
}

extension Metric.Unit {
  var word: Word {
    switch self {
    case .count: .unitCount
    case .percent: .unitPercent
    case .ratePer10000: .unitRate
    case .days: .unitDays
    case .weeks: .unitWeeks
    case .score: .unitScore
    case .pounds: .unitPounds
    case .wte: .unitWte
    }
  }
}
