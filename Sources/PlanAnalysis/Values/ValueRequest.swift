package import Diagnostics

/// A value that an author asks for, such as `{metric access latest}`, in plain names.
package struct ValueRequest: Hashable, Sendable {
  /// What values are of.
  package enum Subject: String, CaseIterable, Hashable, Sendable {
    case metric
    case spending
    case services
    case population
    case plan
    case action
  }

  /// What is written as `year=2025-26`.
  package struct Option: Hashable, Sendable {
    package let name: String
    package let value: String
    package let source: SourceRange

    package init(name: String, value: String, source: SourceRange) {
      self.name = name
      self.value = value
      self.source = source
    }
  }

  package let subject: Subject
  /// The words behind the subject, such as `access` and `latest`.
  package let words: [String]
  package let options: [Option]
  /// All of it, from the first brace to the last.
  package let source: SourceRange

  package init(subject: Subject, words: [String], options: [Option], source: SourceRange) {
    self.subject = subject
    self.words = words
    self.options = options
    self.source = source
  }

  /// The request as an author writes it, with other words behind the subject.
  package func written(words: [String]) -> String {
    let options = options.map { "\($0.name)=\($0.value)" }
    return "{\(([subject.rawValue] + words + options).joined(separator: " "))}"
  }
}
