import Foundation
import PlanModel

/// Gives each thing of a directory an id of ours.
///
/// An id that the directory keeps for us stays. All others are made of names, and of the
/// directory's own ids where names are alike, so that the order of its files changes nothing.
struct ImportedIDs: Sendable {
  /// What an id is made of.
  struct Candidate {
    /// Its id in the directory.
    let source: String
    /// The id that it had here.
    let own: String?
    let name: String?
  }

  private let ids: [String: String]

  subscript(source: String) -> String? { ids[source] }

  /// The ids of some things; where there is no name they begin with `fallback`.
  init(_ candidates: [Candidate], fallback: String) {
    var ids: [String: String] = [:]
    var taken: Set<String> = []
    var unnamed: [(slug: String, source: String)] = []
    for candidate in candidates.sorted(by: { $0.source < $1.source }) {
      if let own = candidate.own, RecordID.isValid(own), taken.insert(own).inserted {
        ids[candidate.source] = own
      } else {
        let slug = candidate.name.flatMap { Self.slug(of: $0) }
        unnamed.append((slug ?? Self.slug(of: candidate.source, after: fallback), candidate.source))
      }
    }
    var numbers: [String: Int] = [:]
    for (slug, source) in unnamed.sorted(by: { ($0.slug, $0.source) < ($1.slug, $1.source) }) {
      var number = numbers[slug, default: 1]
      var id = number == 1 ? slug : Self.numbered(slug, number)
      while !taken.insert(id).inserted {
        number += 1
        id = Self.numbered(slug, number)
      }
      numbers[slug] = number + 1
      ids[source] = id
    }
    self.ids = ids
  }

  private static func numbered(_ slug: String, _ number: Int) -> String {
    let end = "-\(number)"
    return slug.prefix(64 - end.utf8.count) + end
  }

  /// A name in small letters, digits and hyphens, without accents; nil where too little is left.
  static func slug(of name: String) -> String? {
    var slug: [UInt8] = []
    var isApart = false
    for scalar in name.decomposedStringWithCanonicalMapping.unicodeScalars {
      guard slug.count < 59 else { break }
      let letters = Self.letters(for: scalar)
      guard let letters else {
        isApart = true
        continue
      }
      if letters.isEmpty { continue }
      if isApart, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
      isApart = false
      slug.append(contentsOf: letters.utf8)
    }
    let text = String(decoding: slug, as: UTF8.self)
    return RecordID.isValid(text) ? text : nil
  }

  private static func slug(of source: String, after fallback: String) -> String {
    let rest = slug(of: source).map { "-" + String($0.prefix(40)) } ?? ""
    return fallback + rest
  }

  /// The letters that stand for one; none for what only goes with letters; nil for what parts
  /// words.
  private static func letters(for scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "a"..."z", "0"..."9": String(scalar)
    case "A"..."Z": scalar.properties.lowercaseMapping
    case "'", "\u{2019}", "\u{300}"..."\u{36F}": ""
    case "&": "and"
    case "ß": "ss"
    case "æ", "Æ": "ae"
    case "œ", "Œ": "oe"
    case "ø", "Ø": "o"
    case "đ", "Đ", "ð", "Ð": "d"
    case "ł", "Ł": "l"
    case "þ", "Þ": "th"
    case "ı": "i"
    default: nil
    }
  }
}
