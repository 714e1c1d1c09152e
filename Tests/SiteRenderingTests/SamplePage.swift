import Diagnostics
import SitePages
import SiteRendering

/// A page model with one field of every kind.
struct SamplePage: TemplateModel {
  var name = "Youth hub"
  var phone: String?
  var body = HTML.empty
  var isOpen = false
  var steps: [SampleStep] = []
  var contact: SampleStep?

  static let templateFields = TemplateFields<SamplePage>([
    .text("name") { $0.name },
    .maybe("phone") { $0.phone },
    .html("body") { $0.body },
    .flag("is-open") { $0.isOpen },
    .many("steps") { $0.steps },
    .one("contact") { $0.contact },
  ])
}

/// An element of a list, which may hold a list of its own kind.
struct SampleStep: TemplateModel {
  var label: String
  var parts: [SampleStep] = []

  static let templateFields = TemplateFields<SampleStep>([
    .text("label") { $0.label },
    .many("parts") { $0.parts },
  ])
}

extension PageFrame {
  static let sample = PageFrame(
    title: "A & B",
    pageTitle: "A & B - Plan",
    root: "../",
    crumbs: [Crumb(title: "Home", href: "../index.html")]
  )
}

extension SitePage {
  static func sample(_ path: String) -> SitePage { sample(path, SamplePage()) }

  static func sample(_ path: String, _ model: some TemplateModel) -> SitePage {
    SitePage(at: SiteAddress(path), template: "sample", model: model, frame: .sample)
  }
}

extension Crumb {
  static let sample = Crumb(title: "Own title", href: "")
}

/// Theme files given as text.
func sampleFiles(_ folder: String, _ files: [String: String]) -> [ThemeFile] {
  files.sorted { $0.key < $1.key }
    .map { ThemeFile($0.key, from: folder, bytes: Array($0.value.utf8)) }
}

/// A `words.yml` with every word that Swift code asks for and every place it fills, but for some
/// words left out and some worded otherwise.
func sampleWords(_ own: [Word: String] = [:], without missing: Set<Word> = []) -> String {
  Words.required.filter { required in !missing.contains { $0.rawValue == required.key } }
    .map { word in
      let places = word.places.map { " {\($0)}" }.joined()
      let sentence = Word(rawValue: word.key).flatMap { own[$0] } ?? "Words\(places)"
      return "\(word.key): \(sentence)\n"
    }
    .joined()
}

/// A theme made of files given as text, with the words that Swift code asks for.
func sampleTheme(_ files: [String: String]) -> Diagnosed<Theme> {
  let own = ["words.yml": sampleWords() + "skip-link: Skip to <main>\n"]
  return Theme.read(layers: [sampleFiles("theme", files.merging(own) { given, _ in given })])
}

/// What a page template makes of a model, or what is wrong with it.
func render(
  _ template: String,
  _ model: some TemplateModel = SamplePage(),
  with files: [String: String] = [:]
) async -> String {
  var files = files
  files["pages/sample.mustache"] = template
  let theme = sampleTheme(files)
  let page = SitePage.sample("help/sample.html", model)
  let rendered = theme.value.render(SiteContents(pages: [page], files: []))
  let diagnostics = theme.diagnostics + rendered.diagnostics
  if !diagnostics.isEmpty { return told(diagnostics, in: files) }
  guard let bytes = rendered.value?.files.first?.bytes else { return "nothing rendered" }
  return String(decoding: bytes, as: UTF8.self)
}

/// Findings as text: the place's own text between bars, what is said, and what to write instead.
func told(_ diagnostics: [Diagnostic], in files: [String: String]) -> String {
  diagnostics.map { diagnostic in
    var lines = [
      "\(place(diagnostic.location, in: files)) \(diagnostic.code.rawValue)", diagnostic.message,
    ]
    lines += diagnostic.notes.map { "note \(place($0.location, in: files)) \($0.message)" }
    if let help = diagnostic.help { lines.append("help: \(shortened(help))") }
    if let suggestion = diagnostic.suggestion { lines.append("write: \(suggestion)") }
    return lines.joined(separator: "\n")
  }
  .joined(separator: "\n\n")
}

/// The advice without the names of a list that grows as the product does; the nearest of them, if it
/// is near, stands in the suggestion.
private func shortened(_ help: String) -> String {
  let lists = ["Names that can be used here: ", "Its nearest words: "]
  return lists.first { help.hasPrefix($0) }.map { $0 + "\u{2026}" } ?? help
}

private func place(_ range: SourceRange?, in files: [String: String]) -> String {
  guard let range else { return "nowhere" }
  let path = String(range.path.split(separator: "/", maxSplits: 1).last ?? "")
  let text = files[path].map { Array($0.utf8)[range.start..<range.end] } ?? []
  return "\(path) |\(String(decoding: text, as: UTF8.self))|"
}
