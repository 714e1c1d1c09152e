import Diagnostics
import PlanModel

/// Finds words, titles and other places that give away the address of a place that is kept secret,
/// such as a refuge.
struct HiddenAddressInWords: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let hidden = plan.records.locations.filter(\.hidesAddress)
    guard !hidden.isEmpty else { return [] }
    let streets = Set(plan.records.locations.filter { !$0.hidesAddress }.compactMap(\.street))
    // A street that another place stands in is no secret by itself.
    let secrets = Secrets(
      hidden.flatMap(\.secrets).map { Letters($0) }
        + hidden.compactMap(\.street).filter { !streets.contains($0) }
        .flatMap(Location.spellings).map { Letters($0, isStreet: true) }
    )
    let ids = Set(hidden.map(\.id.value))
    let words = plan.words.flatMap { words in
      secrets.places(in: words.words.text).oncePerPassage
        .map {
          Diagnostic.givenAway(at: words.words.range(start: $0.lowerBound, end: $0.upperBound))
        }
    }
    let lines = plan.lines.filter { line in
      // The hidden record itself must hold the address.
      let isOwn = line.from.kind == .location && ids.contains(line.from.id)
      return !(isOwn && ["address-1", "address-2", "town", "uprn"].contains(line.field))
        && !secrets.places(in: line.line.value).isEmpty
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

extension Location {
  /// The street without its number, in small letters.
  ///
  /// Nil where its name is a single word, which may mean anything.
  fileprivate var street: String? {
    let words = address1?.value.lowercased().split { " ,".contains($0) } ?? []
    let name = words.drop { $0.first?.isNumber == true }
    return name.count >= 2 ? name.joined(separator: " ") : nil
  }

  /// A street as it is written in full and shortened.
  fileprivate static func spellings(of street: String) -> [String] {
    let last = street.split(separator: " ").last.map(String.init) ?? ""
    let others = endings.first { $0.contains(last) } ?? [last]
    return others.map { street.dropLast(last.count) + $0 }
  }

  private static let endings = [
    ["lane", "ln"], ["road", "rd"], ["street", "st", "str"], ["avenue", "ave", "av"],
    ["terrace", "terr", "ter"], ["close", "cl"], ["drive", "dr"], ["court", "ct"],
    ["crescent", "cres"], ["place", "pl"], ["gardens", "gdns", "gdn"], ["square", "sq"],
    ["grove", "gr"], ["house", "hse"], ["park", "pk"], ["mount", "mt"],
  ]
}

extension [Range<Int>] {
  /// Places close together, as in an address or a link to a map, as one.
  fileprivate var oncePerPassage: [Range<Int>] {
    var kept: [Range<Int>] = []
    var end = 0
    for place in sorted(by: { $0.lowerBound < $1.lowerBound }) {
      end = Swift.max(end, place.upperBound)
      if let last = kept.last, place.lowerBound <= last.upperBound + 60 {
        kept[kept.count - 1] = last.lowerBound..<end
      } else {
        kept.append(place)
      }
    }
    return kept
  }
}

/// What must not be read anywhere, and which letters it may begin with.
private struct Secrets {
  private let all: [Letters]
  /// The secrets that begin with a letter, by that letter.
  private let byInitial: [[Int]]

  init(_ secrets: [Letters]) {
    all = secrets
    var byInitial = [[Int]](repeating: [], count: 256)
    for (number, secret) in secrets.enumerated() {
      if let first = secret.letters.first { byInitial[Int(first)].append(number) }
    }
    self.byInitial = byInitial
  }

  /// Where any of them stands in a text, in bytes.
  func places(in text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    let span = bytes.span
    var found: [Range<Int>] = []
    for start in span.indices {
      for number in byInitial[Int(Letters.small(span[start]))] {
        if let end = all[number].end(from: start, in: span) { found.append(start..<end) }
      }
    }
    return found
  }
}

/// A text without its spaces and capitals.
private struct Letters {
  let letters: [UInt8]
  /// Whether it must stand as words of its own: a short street may be a part of other words.
  private let isStreet: Bool

  init(_ text: String, isStreet: Bool = false) {
    self.isStreet = isStreet
    letters = text.utf8.filter { $0 > 0x20 }.map(Self.small)
  }

  static func small(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }

  /// Where it ends when it begins at a byte of a text, whatever spaces and capitals stand there; nil
  /// when it does not.
  func end(from start: Int, in text: Span<UInt8>) -> Int? {
    var place = start
    for letter in letters {
      while place < text.count, text[place] <= 0x20 { place += 1 }
      guard place < text.count, Self.small(text[place]) == letter else { return nil }
      place += 1
    }
    return isStreet && !standsAlone(start..<place, in: text) ? nil : place
  }

  /// Whether neither a letter nor a digit stands next to it in the text.
  private func standsAlone(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    (range.lowerBound == 0 || !isLetter(text[range.lowerBound - 1]))
      && (range.upperBound == text.count || !isLetter(text[range.upperBound]))
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    let small = Self.small(byte)
    return (0x61...0x7A).contains(small) || (0x30...0x39).contains(small)
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
