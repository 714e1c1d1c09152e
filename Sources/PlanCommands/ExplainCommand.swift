import ArgumentParser
import Diagnostics
import Explanations

/// `ltp explain`: says what the code of a problem stands for.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a problem by its code, with an example before and after.",
    discussion: "Without a code it lists all of them; with an area such as csv, those of the area."
  )

  @Argument(help: "The code of a problem, such as csv/short-row.")
  var code: String?

  @Option(help: "How it is written: text or markdown.")
  var format = Format.text

  @Option(help: "With markdown: only what is about the files, or about the plan.")
  var about: GuidePage.Part?

  /// For a terminal, or for a page.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case markdown
  }

  func run() throws {
    writeOutput(try answer())
  }

  func answer(from catalogue: ExplanationCatalogue = .standard) throws -> String {
    guard let code else {
      return format == .text
        ? ExplanationText().list(of: catalogue.areas)
        : GuidePage().markdown(of: catalogue, about: about)
    }
    if let area = catalogue.areas.first(where: { $0.name == code }), !area.entries.isEmpty {
      return ExplanationText().list(of: [area])
    }
    guard let known = DiagnosticCode(rawValue: code), let explanation = catalogue[known] else {
      throw ValidationError(Self.unknown(code, in: catalogue))
    }
    return format == .text
      ? ExplanationText().text(of: known, explanation)
      : GuidePage().markdown(of: known, explanation) + "\n"
  }

  func validate() throws {
    guard about == nil || code == nil && format == .markdown else {
      throw ValidationError("--about is for the pages of --format markdown.")
    }
  }

  private static func unknown(_ code: String, in catalogue: ExplanationCatalogue) -> String {
    let names = NearestNames(catalogue.areas.flatMap(\.entries).map(\.code.rawValue))
    let areas = catalogue.areas.filter { !$0.entries.isEmpty }.map(\.name)
    // A code that is near to none may still have the area of some, or its name in another area.
    let parts = code.split(separator: "/").map(String.init)
    let inArea = parts.first.flatMap { NearestNames(areas).best(for: $0) }
    guard names.best(for: code) == nil, inArea == nil || parts.count < 2 else {
      let nearest = names.list(for: code, limit: 5).joined(separator: ", ")
      return "No problem has the code '\(code)'. The nearest codes: \(nearest)."
    }
    return "No problem has the code '\(code)'. Its first part is one of: "
      + areas.joined(separator: ", ")
      + ". 'ltp explain' alone lists every code, and 'ltp explain csv' those of an area."
  }
}

extension GuidePage.Part: ExpressibleByArgument {}
