import Diagnostics
import Frameworks
import PlanModel

/// Ways to say something that a search understands: plain words, short forms, names from before.
struct SearchPhrase {
  /// What people type.
  let typed: [String]
  /// The places of the values that it stands for, among those of the index.
  let values: [SearchValue]
  /// Other words to look for.
  let others: [String]
  /// Whether who types it may need help at once.
  let isCrisis: Bool

  var json: JSONValue {
    .list([
      .text(typed.joined(separator: ";")),
      .list(values.map { .list([.whole($0.facet), .whole($0.value)]) }),
      .text(others.joined(separator: ";")),
      .whole(isCrisis ? 1 : 0),
    ])
  }
}

/// A value of a facet by its places in the index.
struct SearchValue {
  let facet: Int
  let value: Int
}

extension PublishedPlan {
  /// The phrases of the list `search-words` and of the glossary.
  ///
  /// The list says what a phrase finds as `needs:self-harm;groups:lgbtq`, with the facets' names.
  func searchPhrases(finding place: (String, String) -> SearchValue?) -> [SearchPhrase] {
    let plain = frameworks.searchWords.items.map { item in
      SearchPhrase(
        typed: Self.parts(item.columns["words"]),
        values: Self.parts(item.columns["finds"]).compactMap { found in
          let ends = found.split(separator: ":", maxSplits: 1).map(String.init)
          return ends.count == 2 ? place(ends[0], ends[1]) : nil
        },
        others: [],
        isCrisis: item.columns["crisis"] == "yes"
      )
    }
    let terms = Dictionary(records.glossary.map { ($0.id.value, $0.term.value) }) { one, _ in one }
    let glossary = records.glossary.map { entry in
      let names = [entry.term.value, entry.shortForm?.value].compactMap(\.self)
      return SearchPhrase(
        typed: names + entry.avoid.map(\.value),
        values: [],
        others: names + entry.see.compactMap { terms[$0.value] },
        isCrisis: false
      )
    }
    return plain + glossary.filter { $0.typed.count > 1 || $0.others.count > 1 }
  }

  private static func parts(_ cell: String?) -> [String] {
    (cell ?? "").split(separator: ";").map { part in
      part.split(separator: " ").joined(separator: " ")
    }
    .filter { !$0.isEmpty }
  }
}
