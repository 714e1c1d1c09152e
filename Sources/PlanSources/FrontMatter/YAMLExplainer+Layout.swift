internal import Diagnostics

// Lines that stand in the wrong column or behind the wrong kind of space.
extension YAMLExplainer {
  func oddSpaces(_ line: YAMLLine) -> Diagnostic {
    problem(
      .yamlSpace,
      "The character here looks like a space, but YAML does not take it for one.",
      at: line.oddSpaces,
      help: "Such spaces come with text copied from Word or a web page. Type plain ones:",
      line.corrected()
    )
  }

  func tabs(_ line: YAMLLine) -> Diagnostic {
    problem(
      .yamlTab,
      "This line is indented with a tab, and YAML allows only spaces.",
      at: line.tabs,
      help: "Use two spaces for each step:",
      line.corrected()
    )
  }

  func misplaced(_ line: YAMLLine) -> Diagnostic {
    if line.isListItem, let above = line.above, above.key != nil, !above.value.isEmpty {
      return problem(
        .yamlSyntax,
        "This list's item has no key above it that waits for a list.",
        at: line.place,
        help: "A list stands below a key with nothing after its colon:",
        "\(above.text(above.key ?? above.value)):\n  \(line.corrected(indent: 0))"
      )
    }
    if bytes[line.value].first == 0x3A {
      return problem(
        .yamlSyntax,
        "There is no key before this colon.",
        at: line.value,
        help: "Write the key before it, as in `title: Words`."
      )
    }
    var columns: [Int] = []
    var above = line.above
    while let other = above {
      if other.indentWidth < columns.last ?? .max { columns.append(other.indentWidth) }
      above = other.indentWidth == 0 ? nil : other.above
    }
    let width = columns.min { abs($0 - line.indentWidth) < abs($1 - line.indentWidth) } ?? 0
    guard width != line.indentWidth else { return unreadable(line) }
    return problem(
      .yamlSyntax,
      "This line is indented differently from the lines it belongs with.",
      at: line.indent,
      help: "Lines of one group begin in the same column:",
      line.corrected(indent: width)
    )
  }

  func keyAmongItems(_ line: YAMLLine, list: YAMLLine) -> Diagnostic {
    let isInItem = line.key != nil && list.indentWidth > 0
    return problem(
      .yamlSyntax,
      isInItem
        ? "This key stands among a list's items instead of inside one."
        : "This line stands among a list's items and is none.",
      at: line.place,
      help: isInItem
        ? "Begin it below the first letter of the item it belongs to:"
        : "An item begins with a dash and a space:",
      isInItem
        ? line.corrected(indent: list.indentWidth + 2)
        : list.corrected(indent: list.indentWidth, value: "").prefix(list.indentWidth) + "- "
          + line.corrected(indent: 0)
    )
  }

  func itemBesideKey(_ line: YAMLLine) -> Diagnostic {
    problem(
      .yamlSyntax,
      "A list's item stands on the same line as its key.",
      at: line.value,
      help: "Put each item on a line of its own:",
      line.corrected(value: "") + "\n"
        + String(repeating: " ", count: line.indentWidth + 2) + line.valueText
    )
  }

  func unevenStart(_ line: YAMLLine) -> Diagnostic {
    if let above = line.above, above.valueText == "...", above.indentWidth == 0 {
      return problem(
        .yamlSeveralDocuments,
        "The line of three dots above ends the settings, and more follow.",
        at: line.place,
        help: "Delete the three dots."
      )
    }
    var first = line
    while let above = first.above { first = above }
    guard first.indentWidth > line.indentWidth else { return notASetting(line) }
    return problem(
      .yamlSyntax,
      "The first line is indented, and this one is less so.",
      at: line.place,
      help: "All keys begin in the first column:",
      first.corrected(indent: 0) + "\n" + line.corrected(indent: 0)
    )
  }
}
