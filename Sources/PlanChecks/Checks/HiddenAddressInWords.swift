import Diagnostics
import Frameworks
import PlanModel

/// Finds words that give away the address of a place that is kept secret, such as a refuge.
struct HiddenAddressInWords: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let secrets = plan.records.locations.filter(\.hidesAddress)
      .flatMap { [$0.address1, $0.address2, $0.postcode] }
      .compactMap { $0?.value }
      .filter { $0.utf8.count >= 5 }
    guard !secrets.isEmpty else { return [] }
    return plan.words.flatMap { words in
      secrets.flatMap { places(of: $0, in: words.words).map { .givenAway(at: $0) } }
    }
  }

  /// Where a text stands in some words, whatever its capitals, with or without its spaces.
  private func places(of secret: String, in words: SourceText) -> [SourceRange] {
    let letters = Array(words.text.utf8).enumerated().filter { $0.element > 0x20 }
      .map { (offset: $0.offset, letter: $0.element.inLowerCase) }
    let wanted = secret.utf8.filter { $0 > 0x20 }.map(\.inLowerCase)
    var found: [SourceRange] = []
    var start = 0
    while start + wanted.count <= letters.count {
      if zip(wanted, letters[start...]).allSatisfy({ $0 == $1.letter }) {
        let last = letters[start + wanted.count - 1].offset
        found.append(words.range(start: letters[start].offset, end: last + 1))
        start += wanted.count
      } else {
        start += 1
      }
    }
    return found
  }
}

extension UInt8 {
  fileprivate var inLowerCase: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}

extension Diagnostic {
  fileprivate static func givenAway(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .hiddenAddress,
      .mustFix,
      "These words give away an address that is kept secret.",
      at: place,
      help: "Take them out. locations.csv says \u{201C}hide-address: yes\u{201D} for this place."
    )
  }
}
