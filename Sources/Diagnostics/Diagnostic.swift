/// Something wrong with what a person wrote, told so that they can mend it.
package struct Diagnostic: Hashable, Sendable {
  /// Which rule was broken; stable across versions.
  package let code: DiagnosticCode
  package private(set) var severity: Severity
  /// What is wrong: one plain sentence with a full stop, naming the thing.
  package let message: String
  /// Where the author must look.
  package let location: SourceRange?
  /// Other places that matter, each with its own location.
  package let notes: [Note]
  /// How to mend it, or what was expected: plain sentences.
  package let help: String?
  /// Text that can stand in place of what is at `location`.
  package let suggestion: String?
  /// The record and the field it is about, as `service:youth-hub#ages`, or the path of a file;
  /// nil until the plan has been put together.
  package private(set) var record: String?
  /// What is named here and is nowhere, as `service:youth-hub`: the one cause of all findings that
  /// miss the same.
  package private(set) var missing: String?
  /// What a value that cannot be read should have been.
  package private(set) var expectation: String?
  /// Whether only `--strict` made it a `must-fix`.
  private var isPromoted = false

  package init(
    _ code: DiagnosticCode,
    _ severity: Severity,
    _ message: String,
    at location: SourceRange?,
    notes: [Note] = [],
    help: String? = nil,
    suggestion: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.location = location
    self.notes = notes
    self.help = help
    self.suggestion = suggestion
  }

  /// The same finding as a `must-fix` when it is a `should-fix`: what `--strict` asks for.
  package var promoted: Diagnostic {
    var result = self
    if severity == .shouldFix {
      result.severity = .mustFix
      result.isPromoted = true
    }
    return result
  }

  /// Whether a recorded reason can set it aside.
  ///
  /// What must be fixed makes a plan wrong or unsafe, and no reason changes that; what is wrong
  /// with an acceptance is mended in the acceptance.
  package var canBeAccepted: Bool {
    (severity != .mustFix || isPromoted) && code.area != "accepted"
  }

  /// The same finding of a value that should be something else, in words: "a date such as …".
  package func expecting(_ expectation: String) -> Diagnostic {
    var result = self
    result.expectation = expectation
    return result
  }

  /// The same finding with what is missing.
  package func missing(_ name: String) -> Diagnostic {
    var result = self
    result.missing = name
    return result
  }

  /// The same finding with the record that it is about.
  package func about(_ record: String?) -> Diagnostic {
    var result = self
    result.record = record
    return result
  }
}

/// How much a problem matters.
package enum Severity: String, CaseIterable, Hashable, Sendable {
  /// Nothing is published until it is mended.
  case mustFix = "must-fix"
  /// Published, and listed in the report.
  case shouldFix = "should-fix"
  /// Worth knowing.
  case note
}

/// A second place that explains a finding.
package struct Note: Hashable, Sendable {
  package let message: String
  package let location: SourceRange?

  package init(_ message: String, at location: SourceRange?) {
    self.message = message
    self.location = location
  }
}
