import Diagnostics
import Frameworks
import Markdown
import PlanModel

/// Finds pictures in words that are not in the plan.
struct MissingImage: PlanCheck {
  func diagnostics(in plan: ExaminedPlan) -> [Diagnostic] {
    let names = NearestNames(plan.files.images.keys)
    return plan.words.flatMap { words in
      let images = words.links.filter { $0.isImage && $0.address.canBeShown }
        .map { Located($0.destination, at: $0.source) }
      let figures = words.directives.compactMap { $0.located("image") }
      return (images + figures).compactMap { problem(with: $0, in: plan, names) }
    }
  }

  private func problem(
    with path: Located<String>,
    in plan: ExaminedPlan,
    _ names: NearestNames
  ) -> Diagnostic? {
    if plan.files.images[path.value] != nil || plan.files.unread.contains(path.value) { return nil }
    if path.value.contains(":") { return .imageElsewhere(path) }
    return path.value.hasPrefix("..") ? .imageOutside(path) : .missingImage(path, names)
  }
}

extension LinkAddress {
  /// Whether it is for this check to say that there is no picture: others tell of worse.
  fileprivate var canBeShown: Bool {
    switch self {
    case .path, .elsewhere, .record: true
    case .unknownScheme, .withoutScheme, .controlCharacter: false
    }
  }
}

extension Diagnostic {
  fileprivate static func missingImage(
    _ path: Located<String>,
    _ names: NearestNames
  ) -> Diagnostic {
    let known = names.shown(for: path.value)
    return Diagnostic(
      .missingImage,
      .mustFix,
      "There is no picture \u{201C}\(path.value.shortened)\u{201D}.",
      at: path.source,
      help: known.isEmpty
        ? "Put it into the folder “images” and write images/ before its name."
        : "Your pictures: \(known).",
      suggestion: names.path(for: path.value, in: "images")
    )
  }

  fileprivate static func imageOutside(_ path: Located<String>) -> Diagnostic {
    Diagnostic(
      .missingImage,
      .mustFix,
      "The picture \u{201C}\(path.value.shortened)\u{201D} is not in the content folder.",
      at: path.source,
      help: "Put a copy into the folder “images” there, and write images/ before its name."
    )
  }

  fileprivate static func imageElsewhere(_ path: Located<String>) -> Diagnostic {
    Diagnostic(
      .missingImage,
      .mustFix,
      "The picture \u{201C}\(path.value.shortened)\u{201D} is not in this plan.",
      at: path.source,
      help: "Another website would see who reads this page. "
        + "Put a copy into the folder “images” and write images/ before its name."
    )
  }
}
