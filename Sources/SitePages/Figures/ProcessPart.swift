import PlanAnalysis
import PlanModel

/// What the movement of a metric, or of a part of it, means: on its own page.
struct ProcessPart: TemplateModel {
  let split: String?
  let reading: ProcessReading

  static let templateFields = TemplateFields<ProcessPart>([
    .maybe("split") { $0.split },
    .one("variation") { $0.reading.variation },
    .maybe("variation-sentence") { $0.reading.variationInWords },
    .one("assurance") { $0.reading.assurance },
    .maybe("assurance-sentence") { $0.reading.assuranceInWords },
    .maybe("limits") { $0.reading.limitsInWords },
    .maybe("silence") { $0.reading.silenceInWords },
  ])
}

extension MetricReading {
  /// What may be said, or why nothing may, of the whole and of each part.
  var processes: [ProcessPart] {
    splits.compactMap { split in process(of: split).map { ProcessPart(split: split, reading: $0) } }
      .filter { !$0.reading.inWords.isEmpty }
  }
}
