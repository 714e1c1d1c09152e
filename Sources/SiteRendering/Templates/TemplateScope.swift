import SitePages

/// The names a stretch of template may use: those of the innermost model first, then of the ones
/// around it.
struct TemplateScope: Sendable {
  private struct Level {
    let shape: TemplateShape
    let depth: Int
  }

  private let levels: [Level]

  /// What a layout may use, whatever page it is drawn around.
  static let frame = TemplateScope(levels: [Level(shape: PageFrame.templateShape, depth: 0)])

  /// What the template of a page may use: the page's own names, then the frame's.
  static func page(_ model: TemplateShape) -> TemplateScope { frame.entering(model, depth: 1) }

  /// No names but a model's own, for what is rendered before there is a page around it.
  static func part(_ model: TemplateShape) -> TemplateScope {
    TemplateScope(levels: []).entering(model, depth: 0)
  }

  /// The same names, and before them those of the elements of a list.
  func entering(_ shape: TemplateShape, depth: Int) -> TemplateScope {
    TemplateScope(levels: levels + [Level(shape: shape, depth: depth)])
  }

  /// Where a name's value will be found, and what kind of thing it is.
  func field(named name: String) -> (field: TemplateProgram.Field, kind: TemplateFieldKind)? {
    for level in levels.reversed() {
      guard let found = level.shape.field(named: name) else { continue }
      return (TemplateProgram.Field(depth: level.depth, place: found.place), found.kind)
    }
    return nil
  }

  /// Every name, for suggestions.
  var names: Set<String> { Set(levels.flatMap(\.shape.names)) }

  /// The types of model whose names these are, innermost first.
  var titles: [String] { levels.reversed().map(\.shape.title) }
}
