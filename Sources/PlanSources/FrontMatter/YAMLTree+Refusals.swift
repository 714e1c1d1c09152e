internal import Diagnostics
internal import PlanModel

// What settings may not contain.
extension YAMLTree {
  /// Refuses names for values, copies of them, and tags.
  func refuseNames(_ event: YAMLEvent) throws(YAMLRefusal) {
    if case .alias = event.kind { throw name(event, .yamlAlias, "a copy of another value") }
    if event.hasAnchor { throw name(event, .yamlAnchor, "a name for this value") }
    if event.hasTag { throw name(event, .yamlTag, "an instruction to programs") }
  }

  /// Refuses words in braces, such as `{metric access latest}`, which YAML takes for a key.
  func refuseBraces(
    _ start: YAMLEvent,
    around value: SourceValue
  ) throws(YAMLRefusal) {
    guard bytes[start.place].first == UInt8(ascii: "{"), case .scalar(let scalar) = value,
      scalar.source.start == scalar.source.end, scalar.style == .plain
    else { return }
    let before = scalar.source.start - yaml.source.start - 1
    guard bytes.indices.contains(before), bytes[before] != UInt8(ascii: ":"),
      let problem = explainer.signAtStart(YAMLLine(bytes, at: start.place.lowerBound))
    else { return }
    throw YAMLRefusal(diagnostic: problem)
  }

  private func name(_ event: YAMLEvent, _ code: DiagnosticCode, _ meaning: String) -> YAMLRefusal {
    let end =
      bytes[event.place.lowerBound...].firstIndex { $0 == 0x20 || $0 == 0x0A } ?? bytes.count
    let place = event.place.lowerBound..<min(end, event.place.lowerBound + 60)
    let line = YAMLLine(bytes, at: event.place.lowerBound)
    var isWords = line.value.lowerBound == event.place.lowerBound
    switch event.kind {
    case .listStart, .mappingStart: isWords = false
    default: break
    }
    return YAMLRefusal(
      diagnostic: explainer.problem(
        code,
        "YAML reads \(line.text(place)) as \(meaning), which plans do not use.",
        at: place,
        help: isWords
          ? "Write the value out. If the sign belongs to its words, write:"
          : "Delete it, and write the value out wherever it is needed.",
        isWords ? line.corrected(value: YAMLQuotes.quoted(line.valueText)) : nil
      )
    )
  }

  func mergeKey(_ event: YAMLEvent) -> YAMLRefusal {
    YAMLRefusal(
      diagnostic: explainer.problem(
        .yamlMergeKey,
        "<< copies keys from elsewhere in YAML, which plans do not use.",
        at: event.place,
        help: "Write the keys out here."
      )
    )
  }

  func severalDocuments(_ event: YAMLEvent) -> YAMLRefusal {
    YAMLRefusal(
      diagnostic: explainer.problem(
        .yamlSeveralDocuments,
        "A second set of settings begins here, and one file holds one.",
        at: event.place,
        help: "Delete this line, or move what follows it into a file of its own."
      )
    )
  }

  func directive() -> Diagnostic {
    let start = bytes.firstIndex(of: UInt8(ascii: "%")) ?? 0
    return explainer.problem(
      .yamlSyntax,
      "A line that begins with % is an instruction to programs, which plans do not use.",
      at: YAMLLine(bytes, at: start).place,
      help: "Delete this line."
    )
  }

  func tooDeep(_ event: YAMLEvent) -> YAMLRefusal {
    YAMLRefusal(
      diagnostic: explainer.problem(
        .yamlTooDeep,
        "Lists and groups of keys stand inside each other here more than "
          + "\(YAMLReader.deepestLevel) deep.",
        at: event.place,
        help: "Nothing in a plan goes that deep: look for brackets or indentation gone wrong."
      )
    )
  }
}
