internal import Diagnostics

/// How one type of value is written, how it is decoded from the typed words, and how people are
/// told.
package struct ValueType<Value: Sendable>: Sendable {
  /// Completes "should be …": "a date such as 2026-09-30".
  package let expectation: String
  /// What a JSON Schema or a table schema says of it.
  package let shape: ValueShape
  /// Stands in where the words cannot be decoded; the record is then left out of the plan.
  package let placeholder: Value
  /// The value the words mean; nil when they mean none.
  package let decode: @Sendable (String) -> Value?
  /// Words that would have been right, when the intention is plain.
  package let correction: @Sendable (String) -> String?
  /// What keeps the words from having a meaning, or what to write instead, in a sentence or two.
  package let advice: @Sendable (String) -> String?

  package init(
    _ expectation: String,
    shape: ValueShape,
    placeholder: Value,
    correction: @escaping @Sendable (String) -> String? = { _ in nil },
    advice: @escaping @Sendable (String) -> String? = { _ in nil },
    decode: @escaping @Sendable (String) -> Value?
  ) {
    self.expectation = expectation
    self.shape = shape
    self.placeholder = placeholder
    self.correction = correction
    self.advice = advice
    self.decode = decode
  }
}

extension ValueType {
  /// Whether a value that was told to be wrong can be read on with: as it was meant, or because it
  /// is a line of words, which any words are.
  func isMeant(_ fault: Diagnostic) -> Bool {
    if case .line = shape { return true }
    return fault.suggestion.map { decode($0) != nil } ?? false
  }
}

/// The outer form of a value, as schemas describe it.
package indirect enum ValueShape: Hashable, Sendable {
  case line(maximum: Int?)
  case markdown
  case choice([String])
  case identifier(ReferenceTarget)
  case date
  case month
  case year
  case wholeNumber(ClosedRange<Int>)
  case number
  case money
  case yesOrNo
  case pattern(String)
  case list(ValueShape)
  case group([FieldDescription])
}

/// One key or column as schemas describe it.
package struct FieldDescription: Hashable, Sendable {
  package let key: String
  package let shape: ValueShape
  package let isRequired: Bool

  package init(key: String, shape: ValueShape, isRequired: Bool) {
    self.key = key
    self.shape = shape
    self.isRequired = isRequired
  }
}
