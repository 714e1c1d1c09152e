/// A financial or academic year that spans two calendar years, written `2026-27`.
package struct PlanYear: Hashable, Sendable, Comparable {
  /// The calendar year it begins in.
  package let start: Int

  package init(startingIn start: Int) {
    self.start = start
  }

  /// Reads `2026-27`, where the second part is the year after the first.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      let start = Int(digits: parts[0]), let end = Int(digits: parts[1]), start >= 1900,
      (start + 1) % 100 == end
    else { return nil }
    self.start = start
  }

  /// `2026-27`.
  package var text: String {
    let end = (start + 1) % 100
    return "\(start)-\(end < 10 ? "0" : "")\(end)"
  }

  package static func < (left: PlanYear, right: PlanYear) -> Bool { left.start < right.start }

  /// `2026/27` and `2026-2027` as `2026-27`.
  static func correction(of text: String) -> String? {
    let parts = text.split { "/-\u{2013} ".contains($0) }
    guard let first = parts.first, first.utf8.count == 4, let start = Int(digits: first) else {
      return nil
    }
    // 2025-13 may as well be a month that is none.
    if parts.count == 2, parts[1].utf8.count < 3, let second = Int(digits: parts[1]),
      (1...13).contains(second), second != (start + 1) % 100
    {
      return nil
    }
    return PlanYear(startingIn: start).text
  }
}
