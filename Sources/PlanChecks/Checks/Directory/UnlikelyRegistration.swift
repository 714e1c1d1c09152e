import Diagnostics
import PlanModel

/// Finds charity numbers and ODS codes of organisations, and UPRNs of places, that nobody has, mostly because a spreadsheet
/// changed them: `1.02E+06`.
///
/// Charities in England and Wales have six or seven digits (with a hyphen and a number for a linked
/// charity), in Scotland SC and six, in Northern Ireland NIC and six. ODS codes have three to eight
/// letters and digits. A UPRN, the number of a property, has at most twelve digits (Ordnance Survey).
struct UnlikelyRegistration: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.records.organisations.flatMap { organisation in
      [
        organisation.charityNumber.flatMap {
          Self.isCharity($0.value)
            ? nil : .unlikely("charity number", "1234567", $0, organisation.name.value)
        },
        organisation.odsCode.flatMap {
          Self.isODS($0.value)
            ? nil : .unlikely("ODS code", "RXX or RXX01", $0, organisation.name.value)
        },
      ].compactMap(\.self)
    }
      + plan.records.locations.compactMap { place in
        place.uprn.flatMap {
          Self.isUPRN($0.value) ? nil : .unlikely("UPRN", "100023336956", $0, place.name.value)
        }
      }
  }

  private static func isUPRN(_ number: String) -> Bool {
    (1...12).contains(number.utf8.count)
      && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isCharity(_ number: String) -> Bool {
    let bare = number.uppercased()
    let prefix = ["SC", "NIC", "XN", "XR", "XT"].first(where: bare.hasPrefix) ?? ""
    let parts = bare.dropFirst(prefix.count).split(
      separator: "-",
      omittingEmptySubsequences: false
    )
    guard let first = parts.first, parts.count < 3 else { return false }
    return parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
      && (6...7).contains(first.utf8.count)
  }

  private static func isODS(_ code: String) -> Bool {
    (3...8).contains(code.utf8.count)
      && code.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF)
      }
  }
}

extension Diagnostic {
  fileprivate static func unlikely(
    _ what: String,
    _ example: String,
    _ value: Located<String>,
    _ name: String
  ) -> Diagnostic {
    let isChanged = value.value.contains("E+") || value.value.contains("e+")
    return Diagnostic(
      .unlikelyRegistration,
      .shouldFix,
      "\u{201C}\(value.value)\u{201D} cannot be the \(what) of \u{201C}\(name)\u{201D}.",
      at: value.source,
      help: isChanged
        ? "The spreadsheet shortened it. Look it up, and format the cell as text."
        : "Look it up. It is written like \(example)."
    )
  }
}
