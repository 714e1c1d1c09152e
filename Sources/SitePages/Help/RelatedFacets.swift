extension HelpDirectory {
  /// What else people may look for who came to a value: more of its own kind, then needs and groups
  /// that go with it.
  ///
  /// Of its own kind those that most of its services have as well; of other kinds those that its
  /// services are most of. Each is a page: none is empty.
  func related(to value: FacetValue) -> [FacetValue] {
    let shared = shared(with: value)
    let kinds = [value.facet] + [Facet.need, .group].filter { $0 != value.facet }
    return kinds.flatMap { kind in
      shared
        .filter { place, _ in
          values[place].facet == kind && !(kind == value.facet && values[place].id == value.id)
        }
        .map { Relation(place: $0.key, shared: $0.value, size: values[$0.key].services.count) }
        .sorted { $0.isCloser(than: $1, ofOneKind: kind == value.facet) }
        .prefix(kind == value.facet ? mostAlike : mostOthers)
        .map { values[$0.place] }
    }
  }
}

/// Few enough to read, and all that stands at the end of a list.
private let mostAlike = 5
private let mostOthers = 3

private struct Relation {
  let place: Int
  let shared: Int
  let size: Int

  func isCloser(than other: Relation, ofOneKind: Bool) -> Bool {
    let (one, another) =
      ofOneKind
      ? (shared, other.shared)
      : (shared * shared * other.size, other.shared * other.shared * size)
    return one == another ? place < other.place : one > another
  }
}
