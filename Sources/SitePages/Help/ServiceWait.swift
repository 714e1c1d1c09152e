import Diagnostics
package import PlanModel

extension PublishedPlan {
  /// How long people wait for a service, in a sentence; the reason where that is not known; nil
  /// where nobody says.
  ///
  /// `9 out of 10 people wait 6 weeks or less.`
  package func waitInWords(of service: Service) -> String? {
    service.wait.map(sentence) ?? service.waitUnknown?.value
  }

  private func sentence(_ wait: Wait) -> String {
    words(
      .waitSentence,
      ["share": share(wait.percentile?.value ?? 50), "time": time(wait.weeks.value)]
    )
  }

  private func time(_ weeks: DecimalNumber) -> String {
    switch weeks.value {
    case 0: words[.waitNoWeeks]
    case 1: words[.waitOneWeek]
    default: words(.waitWeeks, ["weeks": weeks.grouped])
    }
  }

  private func share(_ percentile: Int) -> String {
    switch percentile {
    case 50: words[.waitHalf]
    case 75: words[.waitThreeQuarters]
    case let tens where tens.isMultiple(of: 10): words(.waitTenths, ["tenths": "\(tens / 10)"])
    default: words(.waitHundredths, ["percent": "\(percentile)"])
    }
  }
}
