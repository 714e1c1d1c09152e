package import Diagnostics
internal import PlanModel

extension SourceLayout {
  /// A `plan.json` below `archive` that stands in no folder of a year, and so is not read: nil for
  /// every other file.
  package static func misplacedArchive(_ path: String) -> Diagnostic? {
    let parts = path.split(separator: "/").map(String.init)
    guard parts.first == "archive", let name = parts.last, name.lowercased().hasSuffix(".json"),
      case .archive = role(of: path)
    else { return nil }
    let folder = parts.count > 2 ? parts[1] : ""
    let year = year(in: folder) ?? year(in: name)
    guard name.lowercased().hasPrefix("plan") || (parts.count == 2 && year != nil) else {
      return nil
    }
    let meant = "archive/\(year?.text ?? "2025-26")/plan.json"
    guard meant != path else { return nil }
    return Diagnostic(
      .fileWrongPlace,
      .shouldFix,
      "The plan of an earlier year was not read: it is not in a folder of its year.",
      at: .start(of: path),
      help: year == nil
        ? "Call its folder by the year of the plan, such as 2025-26, and the file plan.json."
        : "Rename the folder or the file, so that it is found.",
      suggestion: year == nil ? nil : meant
    )
  }

  /// The year that a name begins with, however it is written: `2025-2026`, `2025_26 final`.
  private static func year(in name: String) -> PlanYear? {
    let numbers = name.split { !$0.isNumber }
    guard let first = numbers.first, first.utf8.count == 4, let start = Int(first),
      (2000...2100).contains(start), numbers.count > 1
    else { return nil }
    let year = PlanYear(startingIn: start)
    return numbers[1] == year.text.suffix(2) || numbers[1] == "\(start + 1)" ? year : nil
  }
}
