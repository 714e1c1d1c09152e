import Diagnostics
import Markdown
import PlanModel

/// Finds pictures whose words are the name of a file, say only that it is a picture, or are those of
/// another picture.
struct AlternativeText: PlanAdvice {
  private static let empty: Set<String> = [
    "image", "picture", "photo", "photograph", "graphic", "chart", "graph", "diagram", "logo",
    "icon",
    "figure", "screenshot", "banner", "alt", "alt text", "alternative text", "img", "untitled",
  ]
  private static let openings = [
    "image of", "picture of", "photo of", "photograph of", "graphic of", "a picture of",
    "an image of",
    "a photo of",
  ]
  /// What a word processor writes that nobody has looked at.
  private static let machines = ["description automatically generated", "a picture containing"]
  private static let endings = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".avif", ".bmp"]
  private static let cameras = [
    "img_", "img-", "dsc", "dscn", "screenshot", "image1", "image 1", "picture1", "picture 1",
  ]

  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    var first: [String: Picture] = [:]
    return plan.words.flatMap(pictures).compactMap { picture in
      if let fault = fault(of: picture) { return fault }
      let key = picture.text.lowercased()
      guard let other = first[key] else {
        first[key] = picture
        return nil
      }
      return other.image == picture.image
        ? nil : .repeated(picture.text, at: picture.source, first: other.source)
    }
  }

  private struct Picture {
    let text: String
    let image: String
    let source: SourceRange
  }

  private func pictures(in words: ExaminedWords) -> [Picture] {
    let figures = words.directives.filter { $0.name == .figure }.compactMap { figure -> Picture? in
      guard let text = figure["alt"], let image = figure["image"] else { return nil }
      let place = figure.options.first { option in option.name == "alt" }?.source ?? figure.source
      return Picture(text: text, image: image, source: place)
    }
    let images = words.links.filter { $0.isImage && $0.hasText }
      .compactMap { picture($0, in: words) }
    return (figures + images).sorted { $0.source < $1.source }
  }

  /// The picture of `![words](file)`, where the words stand in the file as they are.
  private func picture(_ link: MarkdownLink, in words: ExaminedWords) -> Picture? {
    let place = words.words.source
    let offset = link.whole.start - place.start
    guard words.field.isEmpty, offset >= 0, link.whole.end <= place.end else { return nil }
    let bytes = words.words.text.utf8.dropFirst(offset).prefix(link.whole.end - link.whole.start)
    let text = bytes.dropFirst(2).prefix { $0 != UInt8(ascii: "]") }
    let start = link.whole.start + 2
    return Picture(
      text: String(decoding: Array(text), as: UTF8.self),
      image: link.destination,
      source: SourceRange(path: place.path, start: start, end: start + text.count)
    )
  }

  private func fault(of picture: Picture) -> Diagnostic? {
    let text = picture.text.lowercased()
    let name = picture.image.split(separator: "/").last.map { $0.lowercased() } ?? ""
    let stem = name.prefix { $0 != "." }
    if Self.endings.contains(where: text.hasSuffix) || text == stem
      || Self.cameras.contains(where: text.hasPrefix)
    {
      return .nameOfFile(picture.text, at: picture.source)
    }
    if Self.empty.contains(text) || Self.machines.contains(where: text.contains) {
      return .saysNothing(picture.text, at: picture.source)
    }
    let opening = Self.openings.first { text.hasPrefix($0 + " ") }
    return opening.map { .opening($0, at: picture.source) }
  }
}

extension Diagnostic {
  fileprivate static func nameOfFile(_ text: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .alternativeText,
      .shouldFix,
      "The words for this picture are the name of a file: \u{201C}\(text)\u{201D}.",
      at: place,
      help: "Say what the picture shows, as you would on the phone."
    )
  }

  fileprivate static func saysNothing(_ text: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .alternativeText,
      .shouldFix,
      "\u{201C}\(text)\u{201D} does not say what the picture shows.",
      at: place,
      help: "Say what the picture shows, as you would on the phone."
    )
  }

  fileprivate static func opening(_ opening: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .alternativeText,
      .note,
      "The words for this picture need not begin with \u{201C}\(opening)\u{201D}.",
      at: place,
      help: "People who hear them know already that it is a picture. Begin with what it shows."
    )
  }

  fileprivate static func repeated(
    _ text: String,
    at place: SourceRange,
    first: SourceRange
  )
    -> Diagnostic
  {
    Diagnostic(
      .alternativeText,
      .shouldFix,
      "Two different pictures have the same words: \u{201C}\(text)\u{201D}.",
      at: place,
      notes: [Note("The other picture is here.", at: first)],
      help: "Say of each what it shows."
    )
  }
}
