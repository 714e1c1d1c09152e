/// Ids for the headings of one document, made of their words.
///
/// `## What happens next?` is `what-happens-next`. A heading keeps the id its words give it even
/// where earlier headings need numbers: the ids of "A", "A" and "A 2" are `a`, `a-3` and `a-2`.
struct HeadingIDs {
  /// One id for each heading, in the order of the headings.
  let ids: [String]

  /// The ids of some headings; those that their author gave them are kept.
  init(for headings: [HeadingWords]) {
    let slugs = headings.map { $0.writtenID ?? Self.slug(of: $0.text) }
    var taken = Set(slugs)
    // The first of two that are written keeps it, whatever stands before them.
    var holders: [String: Int] = [:]
    for (index, heading) in headings.enumerated() {
      guard let id = heading.writtenID, holders[id] == nil else { continue }
      holders[id] = index
    }
    var lastNumbers: [String: Int] = [:]
    ids = slugs.enumerated().map { index, slug in
      if let holder = holders[slug] {
        if holder == index { return slug }
        lastNumbers[slug] = max(lastNumbers[slug, default: 1], 1)
      }
      var number = lastNumbers[slug, default: 0] + 1
      while number > 1, taken.contains("\(slug)-\(number)") { number += 1 }
      lastNumbers[slug] = number
      let id = number == 1 ? slug : "\(slug)-\(number)"
      taken.insert(id)
      return id
    }
  }

  /// The words in small letters, digits and hyphens; `section` where none are left.
  static func slug(of words: String) -> String {
    var slug = ""
    var isApart = false
    for scalar in words.unicodeScalars {
      switch letters(for: scalar) {
      case nil:
        isApart = true
      case "":
        continue
      case let letters?:
        if isApart, !slug.isEmpty { slug += "-" }
        slug += letters
        isApart = false
      }
    }
    return slug.isEmpty ? "section" : slug
  }

  /// The letters that stand for one; none for what only goes with letters; nil for what parts
  /// words.
  private static func letters(for scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "a"..."z", "0"..."9": return String(scalar)
    case "A"..."Z": return scalar.properties.lowercaseMapping
    case "'", "\u{2019}": return ""
    default: break
    }
    guard !scalar.isASCII else { return nil }
    let properties = scalar.properties
    if properties.isAlphabetic { return latinLetters(in: properties.name ?? "") }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .format: return ""
    default: return nil
    }
  }

  /// The ASCII letters in the Unicode name of a letter, none for other scripts.
  ///
  /// `LATIN SMALL LETTER E WITH ACUTE` is `e`, so Welsh, Polish and Turkish need no table.
  private static func latinLetters(in name: String) -> String {
    var words = name.split(separator: " ")[...]
    guard words.popFirst() == "LATIN", words.popFirst() != nil, words.popFirst() == "LETTER" else {
      return ""
    }
    switch words.popFirst() {
    case "SHARP": return "ss"
    case "ETH": return "d"
    case "THORN": return "th"
    case "ENG": return "n"
    case "DOTLESS": return words.first?.lowercased() ?? ""
    case let letters? where letters.utf8.count <= 2: return letters.lowercased()
    default: return ""
    }
  }
}
