/// Whole numbers as short runs of printable letters, so that a script file can hold many.
///
/// Small numbers take one letter, most others two. No letter needs an escape in a script or in a
/// page, and the blank is left for separating lists.
enum SearchCode {
  /// Printable ASCII without `"`, `&`, `<`, `>` and `\`.
  static let letters: [UInt8] = (0x21...0x7E).filter { !Set(#""&<>\"#.utf8).contains($0) }

  /// How many first letters announce a run of one, two, three or four letters; the script that
  /// reads the index has the same numbers.
  static let leads = [30, 49, 9, 1]

  /// How many numbers take one letter, and how many one or two.
  static let short = leads[0]
  static let middle = leads[0] + leads[1] * letters.count

  /// Adds a number to a text.
  static func append(_ number: Int, to bytes: inout [UInt8]) {
    var rest = number
    var lead = 0
    var capacity = 1
    for (length, leads) in leads.enumerated() {
      if rest < leads * capacity {
        bytes.append(letters[lead + rest / capacity])
        for place in stride(from: length, to: 0, by: -1) {
          capacity /= letters.count
          rest %= capacity * letters.count
          bytes.append(letters[rest / capacity])
          if place == 1 { return }
        }
        return
      }
      rest -= leads * capacity
      lead += leads
      capacity *= letters.count
    }
  }

  /// Lists of numbers, with a blank between one list and the next.
  static func text(of lists: some Sequence<[Int]>) -> String {
    var bytes: [UInt8] = []
    for (place, list) in lists.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: " ")) }
      for number in list { append(number, to: &bytes) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
