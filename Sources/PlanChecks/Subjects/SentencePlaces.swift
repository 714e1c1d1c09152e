import PlanModel

extension Subjects {
  /// The words of a sentence that are no part of a name or of a link.
  func bareWords(of sentence: Range<Int>, in writing: Writing) -> [Int] {
    let places = writing.words.places(in: sentence)
    let named = mentions(in: sentence, of: writing).map(\.places)
    return named.isEmpty
      ? Array(places) : places.filter { place in !named.contains { $0.contains(place) } }
  }
}
