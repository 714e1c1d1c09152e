import Diagnostics
import PlanModel

/// Finds sentences that share a whole out among its parts, to more than a hundred per cent: "62%
/// agreed, 25% were unsure and 18% disagreed".
///
/// Only lists of three shares and more joined by commas and "and", a little above a hundred: where
/// people may give several answers the sum is mostly far from it. With "the remaining" the sum must
/// be a hundred.
struct SharesAboveWhole: PlanAdvice {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    plan.writings.filter(Self.mayShareOut).flatMap { writing in
      writing.sentences.compactMap { range -> Diagnostic? in
        let tokens = ProseToken.list(writing[range], from: range.lowerBound)
        guard let (shares, sum) = Self.sharedOut(in: tokens), let first = shares.first,
          let last = shares.last
        else { return nil }
        let stretch =
          tokens[first.tokens.lowerBound].range
          .lowerBound..<tokens[last.tokens.upperBound - 1]
          .range.upperBound
        return .sharesAboveWhole(sum, at: writing.source(of: stretch))
      }
    }
  }

  private static func mayShareOut(_ writing: Writing) -> Bool {
    !writing.isQuoted && writing.from.kind != .learning
      && (writing.text.utf8.contains(UInt8(ascii: "%")) || cents.isAny(in: writing.words))
  }

  private static let cents = WordKeys(["cent", "percent"])

  private static func sharedOut(in tokens: [ProseToken]) -> ([ProseQuantity], Double)? {
    guard tokens.contains(where: { ["%", "cent", "percent"].contains($0.word) }) else { return nil }
    let shares = ProseQuantity.all(in: tokens).filter { $0.unit == .percent }
    guard shares.count > 1, !tokens.contains(where: { compared.contains($0.word) }) else {
      return nil
    }
    let gaps = zip(shares, shares.dropFirst()).map { before, after in
      tokens[before.tokens.upperBound..<after.tokens.lowerBound].map(\.word)
    }
    let sum = shares.reduce(0) { $0 + $1.value }
    let isWhole = gaps.last?.contains { ["remaining", "rest", "remainder"].contains($0) } ?? false
    if isWhole { return abs(sum - 100) > 1.5 && sum > 50 ? (shares, sum) : nil }
    guard shares.count > 2,
      gaps.allSatisfy({ $0.contains(",") || $0.contains("and") || $0.contains(";") }),
      gaps.last?.contains("and") ?? false, sum > 101.5, sum <= 115
    else { return nil }
    return (shares, sum)
  }

  /// Words of sentences that set shares beside each other and do not add them up.
  private static let compared: Set = [
    "from", "than", "compared", "was", "target", "targets", "also", "both", "each",
    "or", "up", "down", "between", "while", "versus", "more", "respectively", "rose", "fell",
    "multiple", "several", "since",
  ]
}

extension Diagnostic {
  fileprivate static func sharesAboveWhole(_ sum: Double, at place: SourceRange) -> Diagnostic {
    let number = sum.shortened
    return Diagnostic(
      .sharesAboveWhole,
      .shouldFix,
      "These shares of one whole add up to \(number) per cent.",
      at: place,
      help: "Correct the share that is wrong. If people could give several answers, say so."
    )
  }
}
