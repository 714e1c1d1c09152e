/// The rule for ids: 2 to 64 of the characters `a` to `z`, `0` to `9` and `-`.
package enum RecordID {
  /// Whether it is 2 to 64 small letters, digits and hyphens, as an id must be.
  package static func isValid(_ text: String) -> Bool {
    (2...64).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
      }
  }

  /// The id that somebody most likely meant: `Youth Hub` as `youth-hub`.
  package static func correction(of text: String) -> String? {
    // Several ids with a sign between them are not one.
    guard !text.contains(where: { ",;".contains($0) }) else { return nil }
    let id = text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
      .joined(separator: "-")
    return id != text && isValid(id) ? id : nil
  }
}

/// The form of a postcode (BS 7666), not whether it exists.
enum Postcode {
  static func isValid(_ text: String) -> Bool {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2, (2...4).contains(parts[0].count), parts[1].count == 3,
      text.allSatisfy({ $0.isASCII && ($0.isUppercase || $0.isNumber || $0 == " ") }),
      let first = parts[0].first, first.isLetter, let digit = parts[1].first, digit.isNumber
    else { return false }
    return parts[0].contains(where: \.isNumber) && parts[1].dropFirst().allSatisfy(\.isLetter)
  }

  static func correction(of text: String) -> String? {
    let bare = text.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard bare.count >= 5 else { return nil }
    let spaced = "\(bare.dropLast(3)) \(bare.suffix(3))"
    if spaced != text, isValid(spaced) { return spaced }
    let mended = mended(Array(bare))
    return mended != text && isValid(mended) ? mended : nil
  }

  /// The postcode with letters for the digits that they look like, and the other way round.
  private static func mended(_ letters: [Character]) -> String {
    let digits: [Character: Character] = [
      "I": "1", "L": "1", "O": "0", "S": "5", "Z": "2", "B": "8",
    ]
    let signs: [Character: Character] = ["1": "I", "0": "O", "5": "S", "2": "Z", "8": "B"]
    var letters = letters
    let inward = letters.count - 3
    letters[inward] = digits[letters[inward]] ?? letters[inward]
    for place in letters.indices.suffix(2) {
      letters[place] = signs[letters[place]] ?? letters[place]
    }
    if !letters[..<inward].contains(where: \.isNumber), let digit = digits[letters[inward - 1]] {
      letters[inward - 1] = digit
    }
    return "\(String(letters.dropLast(3))) \(String(letters.suffix(3)))"
  }
}
