import Diagnostics
import PlanModel

/// Ages, ways in, costs, places and times.
extension ServiceConversion {
  /// The oldest whom a plan is for.
  private static let oldest = 25

  mutating func readAges() {
    var from = service.minimumAge?.value
    var to = service.maximumAge?.value
    if let words = service.agesInWords {
      guard let ages = AgesInWords.read(words.value) else {
        unusable("ages", words, "ages such as 11-18")
        return
      }
      (from, to) = (ages.from.map(Double.init), ages.to.map(Double.init))
    }
    if let from, let to, from > to {
      let place = service.minimumAge?.source ?? service.source
      unusable(
        "minimum_age",
        Located("\(Int(clamping: from)) to \(Int(clamping: to))", at: place),
        "an age below the greatest"
      )
      return
    }
    if let from, from > Double(Self.oldest) {
      ledger.leave("service: ages above 25", "from \(Int(clamping: from))", of: title)
      return
    }
    if let to, to > Double(Self.oldest) {
      ledger.leave("service: ages above 25", "to \(Int(clamping: to))", of: title)
    }
    let ages = [("from", from), ("to", to)].compactMap { key, age in
      age.map {
        FieldText.Entry(key, .word("\(min(Self.oldest, max(0, Int(clamping: $0))))"))
      }
    }
    if !ages.isEmpty { set("ages", .group(ages)) }
  }

  mutating func readWaysIn() {
    if let text = markdown(service.applicationProcess, isMarkdown: isOwn) {
      set("how-to-get-help", .block(text))
    }
    if let text = markdown(service.eligibility, isMarkdown: isOwn) {
      set("eligibility", .block(text))
    }
    if !isOwn { setLine("cost", cost) }
    let locations = service.locations.compactMap { ids.locations[$0.value] }
    if !locations.isEmpty { set("locations", .words(locations)) }
    let areas = service.areas.map(\.value).filter(RecordID.isValid)
    if !areas.isEmpty { set("areas", .words(areas)) }
    var seen: Set<String> = []
    let languages = service.languages.map { LanguageName.name(of: $0.value) }
      .filter { !$0.isEmpty && seen.insert($0).inserted }
    if !languages.isEmpty {
      let isPlain = languages.allSatisfy { $0.allSatisfy { $0.isLetter || $0 == " " } }
      set("languages", isPlain ? .words(languages) : .lines(languages))
    }
  }

  /// What it costs, in the words of the directory.
  private var cost: String? {
    let fees = service.fees.map { ImportedText($0.value).line } ?? ""
    guard fees.isEmpty else { return fees }
    if !service.costs.isEmpty, service.costs.allSatisfy({ $0.amount == 0 }) { return "free" }
    let costs = service.costs.compactMap { cost -> String? in
      let amount = cost.amount.map { Self.pounds($0, cost.currency) }
      let words = [amount, cost.description, cost.option.map { "(\($0))" }].compactMap(\.self)
      return words.isEmpty ? nil : words.joined(separator: " ")
    }
    return costs.isEmpty ? nil : ImportedText(costs.joined(separator: "; ")).line
  }

  private static func pounds(_ amount: Double, _ currency: String?) -> String {
    guard amount >= 0, amount < 1_000_000 else { return "" }
    let pence = Int((amount * 100).rounded())
    let whole =
      "\(pence / 100)" + (pence % 100 == 0 ? "" : "." + ImportedHours.twoDigits(pence % 100))
    return currency.map { $0 == "gbp" ? "£\(whole)" : "\(whole) \($0.uppercased())" } ?? "£\(whole)"
  }

  /// The times of the service, or else of its places where they are alike.
  mutating func readHours() {
    var schedules = service.schedules
    if schedules.isEmpty, let first = service.schedulesOfPlaces.first {
      let rules = service.schedulesOfPlaces.map { ImportedHours.rules(of: $0, isOwn: isOwn).rules }
      if rules.allSatisfy({ $0 == rules.first }) {
        schedules = first
      } else {
        for place in service.schedulesOfPlaces {
          for words in ImportedHours.rules(of: place, isOwn: isOwn).rules {
            ledger.leave("opening times that differ by place", words, of: title)
          }
        }
      }
    }
    var (rules, rest) = ImportedHours.rules(of: schedules, isOwn: isOwn)
    if let words = service.hoursInWords {
      let read = OpeningTimesInWords.rules(in: words.value)
      rules += read.rules
      rest += read.rest
    }
    if !rules.isEmpty { set("hours", .lines(rules)) }
    for words in rest { ledger.leave("opening times that are no weekly rule", words, of: title) }
  }
}

extension Int {
  /// A number cut to whole years, however large.
  fileprivate init(clamping number: Double) {
    self = number.isFinite ? Int(Swift.max(-1, Swift.min(1000, number))) : 0
  }
}
