import Diagnostics

/// Reports options that a directive does not have, lacks, or cannot understand.
struct DirectiveOptionProblem {
  /// The problems of the options of one directive.
  static func problems(of block: DirectiveBlock, in prepared: PreparedWords) -> [Diagnostic] {
    guard let name = block.knownName else { return [] }
    let known = name.options
    var first: [String: SourceRange] = [:]
    var problems = block.options.compactMap { option -> Diagnostic? in
      let place = prepared.sourceRange(option.nameRange)
      guard let rule = known.first(where: { $0.name == option.name }) else {
        return .unknownOption(option.name.shortened, of: name, at: place)
      }
      if let earlier = first[option.name] {
        return .repeatedOption(option.name, at: place, first: earlier)
      }
      first[option.name] = place
      if option.value.isEmpty { return .emptyOption(option.name, at: place) }
      guard let values = rule.values, !values.contains(option.value) else { return nil }
      return .wrongValue(option, values: values, at: prepared.sourceRange(option.range))
    }
    for rule in known where rule.isRequired && first[rule.name] == nil {
      problems.append(.missingOption(rule.name, of: name, at: prepared.sourceRange(block.range)))
    }
    return problems
  }
}

extension Diagnostic {
  fileprivate static func unknownOption(
    _ option: String,
    of name: MarkdownDirective.Name,
    at place: SourceRange
  ) -> Diagnostic {
    let names = name.options.map(\.name)
    let nearest = NearestNames(names).best(for: option)
    let advice =
      nearest.map { "Did you mean \($0)?" } ?? "It can have \(names.joined(separator: ", "))."
    return Diagnostic(
      .directiveOption,
      .mustFix,
      "The block “\(name.rawValue)” has no option “\(option)”.",
      at: place,
      help: "\(advice) Leave a line empty before its words."
    )
  }

  fileprivate static func repeatedOption(
    _ option: String,
    at place: SourceRange,
    first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .directiveOption,
      .mustFix,
      "The option “\(option)” is given twice.",
      at: place,
      notes: [Note("It is given here first.", at: first)],
      help: "Take one of the lines out."
    )
  }

  fileprivate static func emptyOption(_ option: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .directiveOption,
      .mustFix,
      "The option “\(option)” says nothing.",
      at: place,
      help: "Write what it is behind the colon, or take the line out."
    )
  }

  fileprivate static func wrongValue(
    _ option: DirectiveBlock.Option,
    values: [String],
    at place: SourceRange
  ) -> Diagnostic {
    let nearest = NearestNames(values).best(for: option.value)
    return Diagnostic(
      .directiveOption,
      .mustFix,
      "The option “\(option.name)” cannot be “\(option.value.shortened)”.",
      at: place,
      help: nearest.map { "Did you mean \($0)?" }
        ?? "It is one of \(values.joined(separator: ", "))."
    )
  }

  fileprivate static func missingOption(
    _ option: String,
    of name: MarkdownDirective.Name,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .directiveOption,
      .mustFix,
      "The block “\(name.rawValue)” needs the option “\(option)”.",
      at: place,
      help: "Write it on a line below the name: “\(option):” and what it is."
    )
  }
}
