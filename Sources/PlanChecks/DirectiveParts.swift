import Diagnostics
import Markdown

/// What options of directives say, each part with its place.
extension MarkdownDirective {
  /// What an option says; nil where it is not given or says nothing.
  func located(_ option: String) -> Located<String>? {
    options.first { $0.name == option && !$0.value.isEmpty }.map { option in
      Located(option.value, at: option.part(option.value[...]))
    }
  }

  /// The parts of an option between its commas.
  func parts(_ option: String) -> [Located<String>] {
    guard let option = options.first(where: { $0.name == option }) else { return [] }
    return option.value.split(separator: ",").compactMap { part in
      let start = part.drop { $0 == " " || $0 == "\t" }
      guard let end = start.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return nil }
      return Located(String(start[...end]), at: option.part(start[...end]))
    }
  }
}

extension NearestNames {
  /// The path that was most likely meant: the file of that name in its folder, or the nearest.
  func path(for typed: String, in folder: String) -> String? {
    let whole = "\(folder)/\(typed)"
    return list(for: whole, limit: 1).first { $0 == whole } ?? best(for: typed)
  }
}

extension MarkdownOption {
  /// Where a part of the value stands: the value ends where the option does.
  fileprivate func part(_ part: Substring) -> SourceRange {
    let behind = value.utf8.distance(from: part.endIndex, to: value.endIndex)
    let end = source.end - behind
    return SourceRange(
      path: source.path,
      start: max(source.start, end - part.utf8.count),
      end: end,
      cell: source.cell
    )
  }
}
