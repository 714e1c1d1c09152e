import Diagnostics
import PlanModel

/// Finds places that cannot be where they are said to be: half a position, two addresses at one
/// spot, one postcode in two places, a place far from all others.
struct ImpossiblePlace: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let spots = plan.records.locations.compactMap(Spot.init)
    return plan.records.locations.compactMap(Diagnostic.halfPosition)
      + sharedSpots(among: spots) + sharedPostcodes(among: spots) + farAway(among: spots)
      + otherPostcodes(among: spots)
  }

  /// A postcode of another part of the country: all others begin with the same letters, and some of
  /// them are close by.
  private func otherPostcodes(among spots: [Spot]) -> [Diagnostic] {
    let written = spots.filter { $0.postcodeArea != nil }
    let byArea = Dictionary(grouping: written) { $0.postcodeArea ?? "" }
    guard written.count >= 5, byArea.count == 2,
      let odd = byArea.values.first(where: { $0.count == 1 })?.first,
      let rest = byArea.values.first(where: { $0.count > 1 }),
      rest.contains(where: { $0.kilometres(to: odd) < 8 })
    else { return [] }
    return [.otherPostcode(odd, rest[0].postcodeArea ?? "")]
  }

  private func sharedSpots(among spots: [Spot]) -> [Diagnostic] {
    var first: [[String]: Spot] = [:]
    return spots.compactMap { spot in
      let key = [spot.north.value.text, spot.east.value.text]
      guard let other = first[key] else {
        first[key] = spot
        return nil
      }
      guard let own = spot.location.postcode, let others = other.location.postcode else {
        return nil
      }
      if own.value != others.value { return .sharedSpot(spot, other, "postcode") }
      // Two places in one house have one address.
      return spot.street != nil && other.street != nil && spot.street != other.street
        ? .sharedSpot(spot, other, "address") : nil
    }
  }

  /// A postcode is a street or part of one: three kilometres are too far.
  private func sharedPostcodes(among spots: [Spot]) -> [Diagnostic] {
    var first: [String: Spot] = [:]
    return spots.compactMap { spot in
      guard let postcode = spot.location.postcode else { return nil }
      guard let other = first[postcode.value] else {
        first[postcode.value] = spot
        return nil
      }
      return spot.kilometres(to: other) > 3 ? .sharedPostcode(spot, other, postcode) : nil
    }
  }

  /// Far from the middle of all places; only where there are enough of them to have a middle.
  private func farAway(among spots: [Spot]) -> [Diagnostic] {
    guard spots.count >= 5 else { return [] }
    let north = spots.map(\.north.value.value).sorted()[spots.count / 2]
    let east = spots.map(\.east.value.value).sorted()[spots.count / 2]
    return spots.compactMap { spot in
      let distance = spot.kilometres(north: north, east: east)
      return distance > 100 ? .farAway(spot, kilometres: Int(distance)) : nil
    }
  }
}

/// A location with a position.
private struct Spot {
  let location: Location
  let north: Located<DecimalNumber>
  let east: Located<DecimalNumber>

  init?(_ location: Location) {
    guard let north = location.latitude, let east = location.longitude else { return nil }
    self.location = location
    self.north = north
    self.east = east
  }

  /// House and street, as far as they are said.
  var street: String? { location.address1?.value.lowercased() }

  /// The letters that a postcode begins with.
  var postcodeArea: String? {
    location.postcode.map { String($0.value.prefix(while: \.isLetter)) }
  }

  func kilometres(to other: Spot) -> Double {
    kilometres(north: other.north.value.value, east: other.east.value.value)
  }

  /// As the crow flies, near enough for England: a degree of longitude is about 67 km there.
  func kilometres(north otherNorth: Double, east otherEast: Double) -> Double {
    let up = (north.value.value - otherNorth) * 111
    let across = (east.value.value - otherEast) * 67
    return (up * up + across * across).squareRoot()
  }
}

extension Diagnostic {
  fileprivate static func halfPosition(of location: Location) -> Diagnostic? {
    guard let only = location.latitude ?? location.longitude,
      location.latitude == nil || location.longitude == nil
    else { return nil }
    let missing = location.latitude == nil ? "latitude" : "longitude"
    return Diagnostic(
      .impossiblePlace,
      .shouldFix,
      "The location “\(location.name.value)” has no \(missing).",
      at: only.source,
      help: "Fill in both, or neither."
    )
  }

  fileprivate static func sharedSpot(
    _ spot: Spot,
    _ other: Spot,
    _ what: String
  ) -> Diagnostic {
    Diagnostic(
      .impossiblePlace,
      .shouldFix,
      "“\(spot.location.name.value)” stands where “\(other.location.name.value)” stands, with another \(what).",
      at: spot.north.source,
      notes: [Note("The other has the same position here.", at: other.north.source)],
      help: "One of the positions was copied. Correct it, or the \(what)."
    )
  }

  fileprivate static func sharedPostcode(
    _ spot: Spot,
    _ other: Spot,
    _ postcode: Located<String>
  ) -> Diagnostic {
    Diagnostic(
      .impossiblePlace,
      .shouldFix,
      "“\(spot.location.name.value)” and “\(other.location.name.value)” share a postcode but are far apart.",
      at: postcode.source,
      notes: [Note("The other is here.", at: other.location.postcode?.source)],
      help:
        "They are \(Int(spot.kilometres(to: other))) km apart. Correct a postcode or a position."
    )
  }

  fileprivate static func otherPostcode(_ spot: Spot, _ area: String) -> Diagnostic {
    Diagnostic(
      .impossiblePlace,
      .shouldFix,
      "The postcode of “\(spot.location.name.value)” is of another part of the country.",
      at: spot.location.postcode?.source,
      help: "The postcodes of all other places begin with \(area), and some of them are close by."
    )
  }

  fileprivate static func farAway(_ spot: Spot, kilometres: Int) -> Diagnostic {
    Diagnostic(
      .impossiblePlace,
      .shouldFix,
      "“\(spot.location.name.value)” is \(kilometres) km from where the other places are.",
      at: spot.north.source,
      help:
        "Check the latitude, the longitude and their signs: west of Greenwich the longitude begins with a minus."
    )
  }
}
