import Diagnostics
import SitePages

/// Turns the template of a page, with its layout and partials, into one program.
///
/// Every name is looked up here, once: what a template asks for and no page has is found before any
/// page is made.
struct TemplateCompiler {
  /// What a stretch of template stands in.
  private struct Surroundings {
    var template: Template
    var scope: TemplateScope
    /// How many models will lie on the stack when this is shown.
    var depth: Int
    /// What the layout's user put into its blocks.
    var fillings: [String: Filling] = [:]
    /// What a partial's lines begin with, because its tag was indented.
    var indentation: [UInt8] = []
    /// The files being shown, outermost first: none may come twice.
    var files: [String]
  }

  /// A block's new content, which keeps the names of the place where it was written.
  private struct Filling {
    let tag: TemplateTag
    let nodes: [TemplateNode]
    let surroundings: Surroundings
  }

  private let templates: ThemeTemplates
  private let words: Words
  private var program = TemplateProgram()
  private var diagnostics: [Diagnostic] = []
  private var blocksSeen: Set<String> = []

  private init(_ templates: ThemeTemplates, _ words: Words) {
    self.templates = templates
    self.words = words
  }

  /// Compiles one template for one type of model: that of a page, or of a part that is rendered
  /// before there is a page around it.
  static func compile(
    _ template: Template,
    for model: TemplateShape,
    isPage: Bool = true,
    with templates: ThemeTemplates,
    _ words: Words
  ) -> Diagnosed<TemplateProgram> {
    var compiler = TemplateCompiler(templates, words)
    compiler.add(
      template.nodes,
      in: Surroundings(
        template: template,
        scope: isPage ? .page(model) : .part(model),
        depth: isPage ? 2 : 1,
        files: [template.path]
      )
    )
    return Diagnosed(compiler.program, diagnostics: compiler.diagnostics)
  }

  private mutating func add(_ nodes: [TemplateNode], in here: Surroundings) {
    for node in nodes {
      switch node {
      case .text(let range): add(text: range, in: here)
      case .value(let tag): addValue(tag, in: here)
      case .section(let tag, let inner): addSection(tag, inner, in: here)
      case .partial(let tag): addPartial(tag, in: here)
      case .block(let tag, let inner): addBlock(tag, inner, in: here)
      case .layout(let tag, let inner): addLayout(tag, inner, in: here)
      }
    }
  }

  // MARK: Text and values

  private mutating func add(text range: Range<Int>, in here: Surroundings) {
    let bytes = here.template.bytes[range]
    guard !here.indentation.isEmpty else { return program.append(literal: bytes) }
    for line in bytes.split(omittingEmptySubsequences: false, whereSeparator: { $0 == newline }) {
      if here.template.isLineStart(line.startIndex), !line.isEmpty {
        program.append(literal: here.indentation)
      }
      program.append(literal: bytes[line.startIndex..<min(line.endIndex + 1, bytes.endIndex)])
    }
  }

  private mutating func addIndentation(before tag: TemplateTag, in here: Surroundings) {
    if tag.indentation == nil, here.template.isLineStart(tag.range.lowerBound) {
      program.append(literal: here.indentation)
    }
  }

  private mutating func addValue(_ tag: TemplateTag, in here: Surroundings) {
    addIndentation(before: tag, in: here)
    if tag.name.hasPrefix(wordPrefix) { return addWord(tag, in: here) }
    guard let (field, kind) = field(tag, in: here) else { return }
    switch (tag.kind, kind) {
    case (.escaped, .text): program.append(.escaped(field))
    case (.raw, .html): program.append(.raw(field))
    case (_, .text): report(.rawText(tag, at: here.template.place(tag.range)))
    case (_, .html): report(.escapedHTML(tag, at: here.template.place(tag.range)))
    case (_, .flag), (_, .models): report(.shownSection(tag, at: here.template.place(tag.range)))
    }
  }

  /// A word never changes from page to page, so it becomes part of the text around it.
  private mutating func addWord(_ tag: TemplateTag, in here: Surroundings) {
    // What is missing was told when the theme was read, for all templates.
    guard let word = words[String(tag.name.dropFirst(wordPrefix.count))] else { return }
    guard tag.kind == .escaped else {
      report(.rawText(tag, at: here.template.place(tag.range)))
      return
    }
    var bytes: [UInt8] = []
    bytes.append(escaping: word)
    program.append(literal: bytes)
  }

  // MARK: Sections

  private mutating func addSection(
    _ tag: TemplateTag,
    _ nodes: [TemplateNode],
    in here: Surroundings
  ) {
    addIndentation(before: tag, in: here)
    guard let (field, kind) = field(tag, in: here) else { return }
    if tag.kind == .section, case .models(let shape) = kind {
      let enter = program.append(.enter(field, otherwise: 0))
      let first = program.markTarget()
      var inside = here
      inside.scope = here.scope.entering(shape, depth: here.depth)
      inside.depth += 1
      add(nodes, in: inside)
      program.append(.next(first: first))
      program.jump(from: enter)
    } else {
      let condition = program.append(
        tag.kind == .section ? .when(field, otherwise: 0) : .unless(field, otherwise: 0)
      )
      add(nodes, in: here)
      program.jump(from: condition)
    }
  }

  private mutating func field(
    _ tag: TemplateTag,
    in here: Surroundings
  ) -> (field: TemplateProgram.Field, kind: TemplateFieldKind)? {
    if let found = here.scope.field(named: tag.name) { return found }
    report(.unknownName(tag, at: here.template.place(tag.nameRange), here.scope))
    return nil
  }

  // MARK: Other files

  private mutating func addPartial(_ tag: TemplateTag, in here: Surroundings) {
    addIndentation(before: tag, in: here)
    guard let partial = file(.partials, tag, in: here) else { return }
    var inside = here
    inside.template = partial
    inside.files.append(partial.path)
    if let indentation = tag.indentation { inside.indentation += here.template.bytes[indentation] }
    add(partial.nodes, in: inside)
  }

  private mutating func addBlock(
    _ tag: TemplateTag,
    _ nodes: [TemplateNode],
    in here: Surroundings
  ) {
    blocksSeen.insert(tag.name)
    guard let filling = here.fillings[tag.name] else { return add(nodes, in: here) }
    var inside = filling.surroundings
    inside.depth = here.depth
    inside.files = here.files
    add(filling.nodes, in: inside)
  }

  /// A layout knows the frame only, so that it means the same around every page.
  private mutating func addLayout(
    _ tag: TemplateTag,
    _ blocks: [TemplateNode],
    in here: Surroundings
  ) {
    guard let layout = file(.layouts, tag, in: here) else { return }
    var inside = Surroundings(
      template: layout,
      scope: .frame,
      depth: here.depth,
      files: here.files + [layout.path]
    )
    var own: [Filling] = []
    for case .block(let block, let nodes) in blocks {
      let filling = Filling(tag: block, nodes: nodes, surroundings: here)
      if let first = inside.fillings.updateValue(filling, forKey: block.name) {
        report(.repeatedBlock(block, in: here.template, first: first.tag))
      }
      own.append(filling)
    }
    inside.fillings.merge(here.fillings) { _, outer in outer }
    let seenBefore = blocksSeen
    blocksSeen = []
    add(layout.nodes, in: inside)
    for filling in own where !blocksSeen.contains(filling.tag.name) {
      let place = here.template.place(filling.tag.nameRange)
      report(.unknownBlock(filling.tag, at: place, layout: tag.name, blocksSeen))
    }
    blocksSeen.formUnion(seenBefore)
  }

  private mutating func file(
    _ kind: ThemeTemplates.Kind,
    _ tag: TemplateTag,
    in here: Surroundings
  ) -> Template? {
    let place = here.template.place(tag.nameRange)
    guard let template = templates[kind, tag.name] else {
      report(.missingTemplate(kind, tag, at: place, templates.names(of: kind)))
      return nil
    }
    if here.files.contains(template.path) {
      report(.endlessTemplate(tag, at: place))
      return nil
    }
    return template
  }

  private mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }
}

let wordPrefix = "words."
