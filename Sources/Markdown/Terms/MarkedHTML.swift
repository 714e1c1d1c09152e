/// HTML whose marks of terms can still be taken off, for on a page only the first is wanted.
package struct MarkedHTML: Hashable, Sendable {
  /// The tags around one use of a term, as offsets of bytes.
  package struct Mark: Hashable, Sendable {
    package let term: String
    package let opening: Range<Int>
    package let closing: Range<Int>

    package init(term: String, opening: Range<Int>, closing: Range<Int>) {
      self.term = term
      self.opening = opening
      self.closing = closing
    }

    /// The same mark in a text that has so many bytes before this one.
    package func moved(by count: Int) -> Mark {
      Mark(
        term: term,
        opening: opening.lowerBound + count..<opening.upperBound + count,
        closing: closing.lowerBound + count..<closing.upperBound + count
      )
    }
  }

  package let text: String
  /// In the order of the text; none stands in another.
  package let marks: [Mark]

  package init(_ text: String, marks: [Mark] = []) {
    self.text = text
    self.marks = marks
  }
}
