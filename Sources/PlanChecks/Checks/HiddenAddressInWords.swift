import Diagnostics
import PlanModel

/// Finds words, titles and other places that give away the address of a place that is kept secret,
/// such as a refuge.
struct HiddenAddressInWords: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let hidden = plan.records.locations.filter(\.hidesAddress)
    guard !hidden.isEmpty else { return [] }
    let secrets = hidden.flatMap(\.secrets).map(Letters.init)
    let ids = Set(hidden.map(\.id.value))
    let words = plan.words.flatMap { words in
      Letters(words.words.text).places(ofAny: secrets)
        .map {
          Diagnostic.givenAway(at: words.words.range(start: $0.lowerBound, end: $0.upperBound))
        }
    }
    let lines = plan.lines.filter { line in
      // The hidden record itself must hold the address.
      let isOwn = line.from.kind == .location && ids.contains(line.from.id)
      return !(isOwn && ["address-1", "address-2", "town", "uprn"].contains(line.field))
        && !Letters(line.line.value).places(ofAny: secrets).isEmpty
    }
    let told = Set(lines.map(\.line.source))
    return words + lines.map { .givenAway(at: $0.line.source) }
      + hidden.flatMap { twins(of: $0, in: plan.records.locations, told) }
  }

  /// Other locations that stand at the same address but do not hide it.
  private func twins(
    of secret: Location,
    in locations: [Location],
    _ told: Set<SourceRange>
  ) -> [Diagnostic] {
    locations.compactMap { location in
      guard !location.hidesAddress else { return nil }
      let street = location.address1.map(\.source)
      if let postcode = location.postcode, postcode.value == secret.postcode?.value {
        return street.map(told.contains) == true ? nil : .notHidden(location, at: postcode.source)
      }
      guard let latitude = location.latitude, latitude.value.text == secret.latitude?.value.text,
        location.longitude?.value.text == secret.longitude?.value.text
      else { return nil }
      return .notHidden(location, at: latitude.source)
    }
  }
}

extension Location {
  /// What must not be read anywhere: long enough to mean nothing else.
  fileprivate var secrets: [String] {
    [address1?.value, address2?.value, postcode?.value].compactMap(\.self)
      .filter { $0.utf8.count >= 5 }
      + [uprn?.value, latitude?.value.text, longitude?.value.text].compactMap(\.self)
      .filter { $0.utf8.count >= 6 }
  }
}

/// A text without its spaces and capitals, and where each of its letters stands.
private struct Letters {
  private let letters: [UInt8]
  private let offsets: [Int]

  init(_ text: String) {
    var letters: [UInt8] = []
    var offsets: [Int] = []
    for (offset, byte) in text.utf8.enumerated() where byte > 0x20 {
      letters.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      offsets.append(offset)
    }
    self.letters = letters
    self.offsets = offsets
  }

  /// Where any of some texts stands in this one, in bytes.
  func places(ofAny wanted: [Letters]) -> [Range<Int>] { wanted.flatMap(places) }

  private func places(of wanted: Letters) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    let count = wanted.letters.count
    while start + count <= letters.count {
      if letters[start..<(start + count)].elementsEqual(wanted.letters) {
        found.append(offsets[start]..<(offsets[start + count - 1] + 1))
        start += count
      } else {
        start += 1
      }
    }
    return found
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

  fileprivate static func notHidden(_ location: Location, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .hiddenAddress,
      .mustFix,
      "“\(location.name.value)” gives away an address that another location keeps secret.",
      at: place,
      help: "Write “hide-address: yes” for it too, or make one location of the two."
    )
  }
}
