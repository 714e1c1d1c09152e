private import CYaml
internal import PlanModel

/// One step of libyaml through a YAML text, at byte offsets into that text.
struct YAMLEvent {
  enum Kind {
    case streamStart
    case streamEnd
    case documentStart(hasDirectives: Bool)
    case documentEnd
    case alias
    case scalar(String, SourceScalar.Style)
    case listStart
    case listEnd
    case mappingStart
    case mappingEnd
  }

  let kind: Kind
  /// Empty for the ends of lists and mappings that indentation closes.
  let place: Range<Int>
  let hasAnchor: Bool
  let hasTag: Bool
}

/// Where and why libyaml stopped, in its own words, which no author is shown alone.
struct YAMLFault: Error {
  let problem: String
  /// What it was reading, such as “while scanning a quoted scalar”.
  let context: String
  let offset: Int
  /// Where that began.
  let contextOffset: Int?
}

/// libyaml's parser, freed together with the bytes it reads.
@safe
struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private let offsets: CharacterOffsets

  init(_ bytes: [UInt8]) {
    offsets = CharacterOffsets(bytes)
    unsafe input = .allocate(capacity: bytes.count)
    _ = unsafe input.initialize(from: bytes)
    unsafe parser = .allocate(capacity: 1)
    let isReady = unsafe yaml_parser_initialize(parser)
    precondition(isReady == 1, "There is memory for a parser.")
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe input.deallocate()
  }

  /// The next step; after `streamEnd` and after a fault there is none to ask for.
  mutating func next() throws(YAMLFault) -> YAMLEvent {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw fault() }
    defer { unsafe yaml_event_delete(&event) }
    let start = unsafe offsets.byte(ofCharacter: event.start_mark.index)
    let end = unsafe offsets.byte(ofCharacter: event.end_mark.index)
    var (hasAnchor, hasTag) = (false, false)
    let kind: YAMLEvent.Kind
    switch unsafe event.type {
    case YAML_STREAM_START_EVENT: kind = .streamStart
    case YAML_STREAM_END_EVENT: kind = .streamEnd
    case YAML_DOCUMENT_START_EVENT:
      let directives = unsafe event.data.document_start
      let hasTags = unsafe directives.tag_directives.start != directives.tag_directives.end
      kind = unsafe .documentStart(hasDirectives: directives.version_directive != nil || hasTags)
    case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
    case YAML_ALIAS_EVENT: kind = .alias
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      unsafe (hasAnchor, hasTag) = (scalar.anchor != nil, scalar.tag != nil)
      let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      kind = unsafe .scalar(String(decoding: bytes, as: UTF8.self), style(scalar.style))
    case YAML_SEQUENCE_START_EVENT:
      let list = unsafe event.data.sequence_start
      unsafe (hasAnchor, hasTag) = (list.anchor != nil, list.tag != nil)
      kind = .listStart
    case YAML_SEQUENCE_END_EVENT: kind = .listEnd
    case YAML_MAPPING_START_EVENT:
      let mapping = unsafe event.data.mapping_start
      unsafe (hasAnchor, hasTag) = (mapping.anchor != nil, mapping.tag != nil)
      kind = .mappingStart
    case YAML_MAPPING_END_EVENT: kind = .mappingEnd
    default: throw fault()
    }
    let place = start..<max(start, end)
    return YAMLEvent(kind: kind, place: place, hasAnchor: hasAnchor, hasTag: hasTag)
  }

  private func style(_ style: yaml_scalar_style_t) -> SourceScalar.Style {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }

  private func fault() -> YAMLFault {
    let state = unsafe parser.pointee
    let context = unsafe state.context.map { unsafe String(cString: $0) }
    return unsafe YAMLFault(
      problem: state.problem.map { unsafe String(cString: $0) } ?? "",
      context: context ?? "",
      offset: offsets.byte(ofCharacter: state.problem_mark.index),
      contextOffset: context == nil ? nil : offsets.byte(ofCharacter: state.context_mark.index)
    )
  }
}

/// Byte offsets of a text for somebody who counts its characters, as libyaml does.
private struct CharacterOffsets {
  /// The numbers of the characters that take more than one byte.
  private var wide: [Int] = []
  /// How many bytes more than characters there are up to and with each of them.
  private var surplus: [Int] = []
  private let count: Int

  init(_ bytes: [UInt8]) {
    count = bytes.count
    var character = 0
    var extra = 0
    for byte in bytes where byte & 0xC0 != 0x80 {
      if byte >= 0xC0 {
        extra += byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1
        wide.append(character)
        surplus.append(extra)
      }
      character += 1
    }
  }

  func byte(ofCharacter character: Int) -> Int {
    var (low, high) = (0, wide.count)
    while low < high {
      let middle = (low + high) / 2
      if wide[middle] < character { low = middle + 1 } else { high = middle }
    }
    return min(character + (low == 0 ? 0 : surplus[low - 1]), count)
  }
}
