/// A value and the place where somebody wrote it.
package struct Located<Value: Sendable>: Sendable {
  package let value: Value
  package let source: SourceRange

  package init(_ value: Value, at source: SourceRange) {
    self.value = value
    self.source = source
  }

  /// The same place with another value.
  package func map<Other>(_ change: (Value) -> Other) -> Located<Other> {
    Located<Other>(change(value), at: source)
  }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
