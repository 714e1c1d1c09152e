/// The words that Swift code uses on the pages where people look for help: the directory, its
/// facets, its search.
package enum FindWord: String, CaseIterable, Sendable {
  case facetYears = "facet-years"
  case facetAreas = "facet-areas"
  case facetChannels = "facet-channels"
  case facetGroups = "facet-groups"
  case facetProviders = "facet-providers"
  case facetIndexLead = "facet-index-lead"
  case forAge = "for-age"
  case yearMeaning = "year-meaning"
  case areaMeaning = "area-meaning"
  case allServices = "all-services"
  case pageOf = "page-of"

  /// The places that Swift code fills.
  package var places: [String] {
    switch self {
    case .forAge: ["age"]
    case .pageOf: ["title", "page", "pages"]
    default: []
    }
  }
}

extension Words {
  /// The sentence of a word; its key when `words.yml` has none.
  package subscript(word: FindWord) -> String { self[word.rawValue] ?? word.rawValue }

  /// The sentence of a word with its places filled.
  package func callAsFunction(_ word: FindWord, _ values: KeyValuePairs<String, String>) -> String {
    fill(self[word], values)
  }
}
