import Diagnostics

/// Reports directives that have no such name, begin or end at the wrong place.
struct DirectiveProblem {
  /// The problems of the directives of one document.
  ///
  /// Of the lines that close nothing, as many are right as openings are told to be lost.
  static func problems(in prepared: PreparedWords, lostOpenings: Int) -> [Diagnostic] {
    let names = NearestNames(MarkdownDirective.Name.allCases.map(\.rawValue))
    let directives = prepared.directives.flatMap { block -> [Diagnostic] in
      var problems = [ending(of: block, in: prepared)].compactMap(\.self)
      if block.knownName == nil {
        let place = prepared.sourceRange(block.nameRange)
        problems.append(
          .unknownDirective(block.name.shortened, at: place, nearest: names.best(for: block.name))
        )
      }
      if !block.extra.isEmpty {
        problems.append(.wordsBehindName(block.name, at: prepared.sourceRange(block.extra)))
      }
      return problems + DirectiveOptionProblem.problems(of: block, in: prepared)
    }
    let stray = prepared.strayFences.dropFirst(lostOpenings)
    return directives + stray.map { .strayFence(at: prepared.sourceRange($0)) }
  }

  private static func ending(of block: DirectiveBlock, in prepared: PreparedWords) -> Diagnostic? {
    let name = block.name.shortened
    let place = prepared.sourceRange(block.range)
    switch block.end {
    case .closed:
      return nil
    case .unclosed(let offset):
      let end = prepared.sourceRange(offset..<offset)
      let isEnd = offset == prepared.words.text.utf8.count
      let what = isEnd ? "The words end here." : "What it stands in ends here."
      return .unclosedDirective(name, at: place, note: Note(what, at: end))
    case .interrupted(let index):
      let inner = prepared.directives[index]
      let note = Note(
        "\(inner.name.shortened.capitalizedFirst) begins here, and cannot stand in it.",
        at: prepared.sourceRange(inner.range)
      )
      return .unclosedDirective(name, at: place, note: note)
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownDirective(
    _ name: String,
    at place: SourceRange,
    nearest: String?
  ) -> Diagnostic {
    let known = MarkdownDirective.Name.allCases.map(\.rawValue).joined(separator: ", ")
    return Diagnostic(
      .unknownDirective,
      .mustFix,
      "There is no block called “\(name)”.",
      at: place,
      help: nearest.map { "Did you mean ::: \($0)?" } ?? "Known blocks are \(known)."
    )
  }

  fileprivate static func wordsBehindName(_ name: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .directiveOption,
      .mustFix,
      "Words stand behind the name “\(name.shortened)”.",
      at: place,
      help: "Write each option on a line of its own, such as title: What to do."
    )
  }

  fileprivate static func unclosedDirective(
    _ name: String,
    at place: SourceRange,
    note: Note
  ) -> Diagnostic {
    Diagnostic(
      .unclosedDirective,
      .mustFix,
      "The block “\(name)” is not closed.",
      at: place,
      notes: [note],
      help: "Write ::: on a line of its own below its words."
    )
  }

  fileprivate static func strayFence(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .unclosedDirective,
      .mustFix,
      "This line closes a block, but none is open here.",
      at: place,
      help: "Take the line out, or write ::: and a name above the words."
    )
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
