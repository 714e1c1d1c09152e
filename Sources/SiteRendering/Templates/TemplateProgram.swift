import SitePages

/// A template compiled for one type of page: a flat list of steps, each asking for fields by
/// number.
struct TemplateProgram: Sendable {
  /// Where a value comes from: how far down the stack of models, and which of its fields.
  struct Field: Hashable, Sendable {
    let depth: Int
    let place: Int
  }

  enum Step: Sendable {
    /// Bytes of the template.
    case literal(Range<Int>)
    case escaped(Field)
    case raw(Field)
    /// Goes on when the field holds something, else jumps.
    case when(Field, otherwise: Int)
    /// Goes on when the field holds nothing, else jumps.
    case unless(Field, otherwise: Int)
    /// Enters a list, or jumps when it has no elements.
    case enter(Field, otherwise: Int)
    /// Goes back for the list's next element, or leaves the list.
    case next(first: Int)
  }

  private(set) var steps: [Step] = []
  private var literals: [UInt8] = []
  /// The last step that some jump leads to: literals do not grow across it.
  private var lastTarget = 0

  /// Adds bytes to write as they stand.
  mutating func append(literal bytes: some Collection<UInt8>) {
    if bytes.isEmpty { return }
    let start = literals.count
    literals.append(contentsOf: bytes)
    if case .literal(let range)? = steps.last, range.upperBound == start, steps.count > lastTarget {
      steps[steps.count - 1] = .literal(range.lowerBound..<literals.count)
    } else {
      steps.append(.literal(start..<literals.count))
    }
  }

  /// Adds a step and says where it stands.
  @discardableResult
  mutating func append(_ step: Step) -> Int {
    steps.append(step)
    return steps.count - 1
  }

  /// Lets the jump at a step lead to what is added next.
  mutating func jump(from step: Int) {
    lastTarget = steps.count
    switch steps[step] {
    case .when(let field, _): steps[step] = .when(field, otherwise: steps.count)
    case .unless(let field, _): steps[step] = .unless(field, otherwise: steps.count)
    case .enter(let field, _): steps[step] = .enter(field, otherwise: steps.count)
    case .literal, .escaped, .raw, .next: preconditionFailure("only conditions and lists jump")
    }
  }

  /// Says where what is added next will stand, so that a list can come back to it.
  mutating func markTarget() -> Int {
    lastTarget = steps.count
    return steps.count
  }
}

extension TemplateProgram {
  /// A list being shown, and which of its elements.
  private struct Level {
    let list: any TemplateList
    var index = 0

    func value(_ place: Int) -> TemplateValue { list.templateValue(at: place, ofElement: index) }
  }

  /// Writes one page.
  func render(_ model: any TemplateModel, in frame: PageFrame, into page: inout TemplateOutput) {
    run([Level(list: frame.templateList), Level(list: model.templateList)], into: &page)
  }

  /// Writes a part that needs no page around it.
  func render(_ model: any TemplateModel, into part: inout TemplateOutput) {
    run([Level(list: model.templateList)], into: &part)
  }

  private func run(_ outermost: [Level], into page: inout TemplateOutput) {
    var levels = outermost
    func value(_ field: Field) -> TemplateValue {
      levels.span.reading(field.depth) { $0.value(field.place) }
    }
    var position = 0
    while position < steps.count {
      let step = steps[position]
      position += 1
      switch step {
      case .literal(let range):
        page.append(literals[range])
      case .escaped(let field):
        if case .text(let text) = value(field) {
          page.append(escaping: text)
        }
      case .raw(let field):
        if case .html(let html) = value(field) {
          page.append(html)
        }
      case .when(let field, let otherwise):
        if !value(field).holdsSomething { position = otherwise }
      case .unless(let field, let otherwise):
        if value(field).holdsSomething { position = otherwise }
      case .enter(let field, let otherwise):
        if case .models(let list) = value(field), list.count > 0 {
          levels.append(Level(list: list))
        } else {
          position = otherwise
        }
      case .next(let first):
        levels[levels.count - 1].index += 1
        if levels[levels.count - 1].index < levels[levels.count - 1].list.count {
          position = first
        } else {
          levels.removeLast()
        }
      }
    }
  }
}

extension TemplateValue {
  fileprivate var holdsSomething: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .html(let html): !html.isEmpty
    case .flag(let isSo): isSo
    case .models(let list): list.count > 0
    }
  }
}
