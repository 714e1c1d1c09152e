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

  /// What the wait means for those who wait longest, in a sentence; nil where no wait is given.
  ///
  /// `1 out of 10 waits longer.`
  func waitOfOthers(at service: Service) -> String? {
    guard let wait = service.wait else { return nil }
    switch wait.percentile?.value {
    case nil: return words[.waitShareUnknown]
    case 50?: return words[.waitOtherHalf]
    case 75?: return words[.waitOtherQuarter]
    case 90?: return words[.waitOtherTenth]
    case let tens? where tens.isMultiple(of: 10):
      return words(.waitOtherTenths, ["tenths": "\((100 - tens) / 10)"])
    case let percent?: return words(.waitOtherHundredths, ["percent": "\(100 - percent)"])
    }
  }

  /// A source that gives a wait without saying for how many people is taken at its word.
  private func sentence(_ wait: Wait) -> String {
    let time = time(wait.weeks.value)
    guard let percentile = wait.percentile?.value else { return words(.waitGiven, ["time": time]) }
    return words(.waitSentence, ["share": share(percentile), "time": time])
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
