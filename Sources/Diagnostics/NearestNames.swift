/// The names nearest to one that somebody mistyped, for "Did you mean".
package struct NearestNames: Sendable {
  private let names: [String]

  package init(_ names: some Sequence<String>) {
    self.names = Array(names)
  }

  /// The nearest name when it is near enough to be meant, by the optimal string alignment distance.
  ///
  /// A third of the longer name's letters may differ, one at least. A name that begins with the
  /// typed word counts as near, and so does one that the typed words begin with.
  package func best(for typed: String) -> String? {
    ranked(for: typed).first { $0.isNear }?.name
  }

  /// The nearest name when it is near enough and no other is as near.
  package func clearBest(for typed: String) -> String? {
    let near = ranked(for: typed).filter(\.isNear)
    guard let first = near.first else { return nil }
    return near.count == 1 || near[1].distance > first.distance ? first.name : nil
  }

  /// All names, nearest first, at most `limit`; of those that are as near the first in the alphabet.
  package func list(for typed: String, limit: Int = 8) -> [String] {
    ranked(for: typed).prefix(limit).map(\.name)
  }

  private struct Ranked {
    let name: String
    let distance: Int
    let isNear: Bool
  }

  private func ranked(for typed: String) -> [Ranked] {
    let wanted = Array(typed.lowercased().utf8.prefix(80))
    return names.map { name in
      let letters = Array(name.lowercased().utf8.prefix(80))
      let distance = Self.distance(wanted, letters)
      let isNear =
        distance <= max(1, max(wanted.count, letters.count) / 3)
        && distance < max(wanted.count, letters.count)
        || (wanted.count >= 3 && letters.starts(with: wanted))
        || (letters.count >= 3 && wanted.count > letters.count && wanted.starts(with: letters)
          && " -_".utf8.contains(wanted[letters.count]))
      return Ranked(name: name, distance: distance, isNear: isNear)
    }
    .sorted {
      ($0.isNear ? 0 : 1, $0.distance, $0.name) < ($1.isNear ? 0 : 1, $1.distance, $1.name)
    }
  }

  /// Whether two names differ by no more than so many letters left out, put in, changed or exchanged.
  package static func areAlike(_ one: String, _ other: String, within letters: Int) -> Bool {
    let (left, right) = (Array(one.utf8.prefix(80)), Array(other.utf8.prefix(80)))
    return abs(left.count - right.count) <= letters && distance(left, right) <= letters
  }

  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in 1...left.count {
      var current = [row] + [Int](repeating: 0, count: right.count)
      for column in 1...right.count {
        let change = left[row - 1] == right[column - 1] ? 0 : 1
        var best = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + change)
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          best = min(best, beforeLast[column - 2] + 1)
        }
        current[column] = best
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}

extension NearestNames {
  /// The nearest names as a sentence lists them, with a sign when there are more.
  package func shown(for typed: String) -> String {
    let all = list(for: typed, limit: .max)
    return all.count > 12
      ? all.prefix(12).joined(separator: ", ") + " \u{2026} and \(all.count - 12) more"
      : all.joined(separator: ", ")
  }
}
