import Diagnostics
import PlanModel

/// All that a search needs, as one script file: loaded from a folder as well as from a server.
///
/// What comes in is what the directory shows of its open services, so no hidden address and no
/// service that is not open can be in it. What goes out is the same for the same plan.
struct SearchIndex {
  /// The version of the format; the script that reads it knows the same.
  static let version = 1

  private let help: HelpDirectory
  private let published: PublishedPlan
  private let vocabulary: SearchVocabulary
  private let facets: [SearchFacet]

  init(_ help: HelpDirectory, _ published: PublishedPlan) {
    self.help = help
    self.published = published
    facets = Facet.listed.map { SearchFacet($0, help) }
    vocabulary = SearchVocabulary(
      of: help.services.flatMap { service in
        [service.name, service.summary, service.wait.words ?? ""] + service.formerNames
          + service.unusualAddress
      }
    )
  }

  /// The file's bytes: JSON is a script's notation as well, and no letter of it opens a tag.
  var bytes: [UInt8] { Array("window.helpIndex=\(JSONWriter.html(of: value).markup);\n".utf8) }

  private var value: JSONValue {
    let services = help.services
    let waits = Self.distinct(services.compactMap(\.wait.words))
    let waitPlaces = Dictionary(waits.enumerated().map { ($0.element, $0.offset) }) { one, _ in one
    }
    return .object([
      member("version", .whole(Self.version)),
      member("letters", .text(String(decoding: SearchCode.letters, as: UTF8.self))),
      member("words", .text(vocabulary.words.joined(separator: " "))),
      member("names", texts(services.map(\.name))),
      member("addresses", texts(services.map { $0.unusualAddress.joined(separator: " ") })),
      member("summaries", texts(services.map(\.summary))),
      member("former", texts(services.map { $0.formerNames.joined(separator: ", ") })),
      member("ages", lists(services.map { [$0.ages.from, $0.ages.to] })),
      member("waits", texts(waits)),
      member(
        "wait",
        lists(services.map { $0.wait.words.flatMap { waitPlaces[$0] }.map { [$0] } ?? [] })
      ),
      member("open", lists(services.map { $0.isRoundTheClock ? [0] : [] })),
      member("facets", .list(facets.map { $0.json(of: services) })),
      member("phrases", .list(phrases.map(\.json))),
    ])
  }

  private var phrases: [SearchPhrase] {
    let places = Dictionary(facets.enumerated().map { ($0.element.id, $0.offset) }) { one, _ in one
    }
    return published.searchPhrases { facet, value in
      guard let place = places[facet], let value = facets[place].place(of: value) else {
        return nil
      }
      return SearchValue(facet: place, value: value)
    }
  }

  private func member(_ name: String, _ value: JSONValue) -> JSONValue.Member {
    JSONValue.Member(name, value)
  }

  private func texts(_ texts: [String]) -> JSONValue {
    lists(texts.map(vocabulary.numbers(of:)))
  }

  private func lists(_ lists: [[Int]]) -> JSONValue { .text(SearchCode.text(of: lists)) }

  /// Each text once, the commonest first.
  private static func distinct(_ texts: [String]) -> [String] {
    Dictionary(texts.map { ($0, 1) }, uniquingKeysWith: +)
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map(\.key)
  }
}

/// A facet as the index tells of it: only the values that some service has.
private struct SearchFacet {
  let id: String
  private let facet: Facet
  private let values: [FacetValue]
  private let places: [String: Int]

  init(_ facet: Facet, _ help: HelpDirectory) {
    self.facet = facet
    id = facet.rawValue
    let years = facet == .age ? help.values(of: .year) : []
    values = (help.values(of: facet) + years).filter { !$0.services.isEmpty }
    places = Dictionary(values.enumerated().map { ($0.element.id, $0.offset) }) { one, _ in one }
  }

  func place(of value: String) -> Int? { places[value] }

  /// Which ages a service is for stands elsewhere.
  func json(of services: [ServiceFacts]) -> JSONValue {
    let lists =
      facet == .age
      ? [] : services.map { $0.values(of: facet).compactMap { places[$0] } }
    return .object([
      JSONValue.Member("id", .text(id)),
      JSONValue.Member(
        "values",
        .list(
          values.map { value in
            .list(
              ([value.id, value.title]
                + (value.plainTitle == value.title ? [] : [value.plainTitle]))
                .map(JSONValue.text)
            )
          }
        )
      ),
      JSONValue.Member("of", .text(SearchCode.text(of: lists))),
    ])
  }
}

extension ServiceFacts {
  /// The name of its page in parts; none when it is made of its name's letters and digits, as the
  /// script makes it again.
  fileprivate var unusualAddress: [String] {
    let usual = name.utf8.split { !$0.isLetterOrDigit }
      .map { String(decoding: $0.map(\.lowercased), as: UTF8.self) }
      .joined(separator: "-")
    return usual == id && name.utf8.allSatisfy { $0 < 0x80 } ? [] : [id]
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  fileprivate var lowercased: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self + 0x20 : self
  }
}

extension PublishedPlan {
  /// What the directory's search reads.
  func searchIndexFile(_ help: HelpDirectory) -> SiteFile {
    SiteFile(at: SiteMap.searchIndex, bytes: SearchIndex(help, self).bytes)
  }
}
