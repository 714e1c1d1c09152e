/// A finding that somebody decided to live with for a while, and why.
package struct AcceptedFinding: Hashable, Sendable {
  package let diagnostic: Diagnostic
  /// Why it is as it should be, in the words of whoever accepted it.
  package let reason: String
  /// The last day that this holds, as `2027-06-01`.
  package let until: String
  /// Where it was accepted.
  package let source: SourceRange

  package init(_ diagnostic: Diagnostic, reason: String, until: String, at source: SourceRange) {
    self.diagnostic = diagnostic
    self.reason = reason
    self.until = until
    self.source = source
  }
}
