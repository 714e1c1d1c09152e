/// A time of the day as it is written: "10pm", "8.30 am", "20:00", "midday".
enum WrittenTime {
  /// The minutes after midnight of a time that begins at a word, and how many words it takes.
  static func read(
    at place: Int,
    in words: TextWords,
    before end: Int
  ) -> (minutes: Int, length: Int)? {
    guard place < end else { return nil }
    let word = words[place].lowercased()
    if ["noon", "midday"].contains(word) { return (720, 1) }
    if word == "midnight" { return (1440, 1) }
    if let time = partOfDay(at: place, in: words, before: end) { return time }
    let (hour, half) = parts(word)
    guard let hour, hour <= 24 else { return nil }
    if let half { return minutes(hour, 0, half).map { ($0, 1) } }
    guard place + 1 < end else { return nil }
    let next = words[place + 1].lowercased()
    let sign = words.sign(after: place)
    if [UInt8(ascii: ":"), UInt8(ascii: ".")].contains(sign), next.utf8.count >= 2 {
      let (past, half) = parts(next)
      guard let past, past < 60 else { return nil }
      if let half { return minutes(hour, past, half).map { ($0, 2) } }
      let after = place + 2 < end ? Half(rawValue: words[place + 2].lowercased()) : nil
      if let after { return minutes(hour, past, after).map { ($0, 3) } }
      return sign == UInt8(ascii: ":") ? (hour * 60 + past, 2) : nil
    }
    let after = words.isFollowedClosely(place) ? Half(rawValue: next) : nil
    return after.flatMap { half in minutes(hour, 0, half).map { ($0, 2) } }
  }

  /// "10 at night", "eight in the evening".
  private static func partOfDay(
    at place: Int,
    in words: TextWords,
    before end: Int
  ) -> (minutes: Int, length: Int)? {
    guard place + 2 < end, let hour = NumberWords.value(of: words[place].lowercased()),
      (1...12).contains(hour)
    else { return nil }
    let next = words[place + 1].lowercased()
    if next == "at", words[place + 2].lowercased() == "night" {
      return (hour % 12 * 60 + 720, 3)
    }
    guard next == "in", place + 3 < end, words[place + 2].lowercased() == "the" else { return nil }
    switch words[place + 3].lowercased() {
    case "morning": return (hour % 12 * 60, 4)
    case "afternoon", "evening": return (hour % 12 * 60 + 720, 4)
    default: return nil
    }
  }

  private enum Half: String {
    case am
    case pm
  }

  /// "10pm" as 10 and pm, "30" as 30.
  private static func parts(_ word: String) -> (Int?, Half?) {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let rest = word.dropFirst(digits.count)
    guard digits.count <= 2, rest.isEmpty || Half(rawValue: String(rest)) != nil else {
      return (nil, nil)
    }
    return (Int(digits), Half(rawValue: String(rest)))
  }

  private static func minutes(_ hour: Int, _ past: Int, _ half: Half) -> Int? {
    guard (1...12).contains(hour) else { return nil }
    return (hour % 12 + (half == .pm ? 12 : 0)) * 60 + past
  }
}
