/// Why a value is more than chance, by the four rules of NHS England's *Making Data Count*.
///
/// In the order of the rules: a value that breaks several is told by the first.
package enum ProcessSignal: Hashable, Sendable {
  /// Outside a limit.
  case outsideLimit(ProcessSide)
  /// One of seven or more values that each rise, or each fall.
  case trend(ProcessSide)
  /// One of two among three neighbours that come near the same limit.
  case nearLimit(ProcessSide)
  /// One of seven or more values in a row on the same side of the mean.
  case shift(ProcessSide)

  /// The way it points.
  package var side: ProcessSide {
    switch self {
    case .outsideLimit(let side), .trend(let side), .nearLimit(let side), .shift(let side): side
    }
  }
}

/// Up or down.
package enum ProcessSide: Hashable, Sendable {
  case high
  case low
}
