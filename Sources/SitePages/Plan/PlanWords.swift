import PlanModel

// What people read for each value that the sources write as a key.

extension Action.Delivery {
  var word: Word {
    switch self {
    case .notStarted: .deliveryNotStarted
    case .onTrack: .deliveryOnTrack
    case .atRisk: .deliveryAtRisk
    case .offTrack: .deliveryOffTrack
    case .complete: .deliveryComplete
    case .stopped: .deliveryStopped
    }
  }

  /// Whether the work still has a day to be done by.
  var isOpen: Bool { self != .complete && self != .stopped }
}

extension Action.OutcomeConfidence {
  var word: Word {
    switch self {
    case .high: .confidenceHigh
    case .medium: .confidenceMedium
    case .low: .confidenceLow
    case .tooEarly: .confidenceTooEarly
    }
  }

  /// How many of three pips are filled.
  var pips: Int {
    switch self {
    case .high: 3
    case .medium: 2
    case .low: 1
    case .tooEarly: 0
    }
  }
}

extension Action.FundingNote {
  var word: Word {
    switch self {
    case .noAdditionalCost: .noAdditionalCost
    case .unfunded: .unfunded
    }
  }
}

extension Milestone.State {
  var word: Word {
    switch self {
    case .pending: .milestonePending
    case .met: .milestoneMet
    case .missed: .milestoneMissed
    case .moved: .milestoneMoved
    }
  }
}

extension Engagement.State {
  var word: Word {
    switch self {
    case .done: .promiseDone
    case .doing: .promiseDoing
    case .notDoing: .promiseNotDoing
    }
  }
}

extension Priority.FromLastYear.Disposition {
  var word: Word {
    switch self {
    case .continued: .wasContinued
    case .new: .wasNew
    case .merged: .wasMerged
    case .completed: .wasCompleted
    case .stopped: .wasStopped
    }
  }
}

extension PlanSettings.Kind {
  var word: Word {
    switch self {
    case .localTransformationPlan: .planKindPlan
    case .refresh: .planKindRefresh
    case .improvementPlan: .planKindImprovement
    }
  }
}

extension PlanSettings.State {
  var word: Word {
    switch self {
    case .draft: .planStateDraft
    case .consultation: .planStateConsultation
    case .approved: .planStateApproved
    case .published: .planStatePublished
    }
  }
}
