package import Diagnostics

/// Turns the bytes of a file into text.
///
/// UTF-8 and UTF-16 are taken as they are; bytes that are not UTF-8 are read as Windows-1252 and
/// told, since a guess may spoil a name.
package struct TextDecoder: Sendable {
  package init() {}

  /// The text of a file; nil when the file holds something else, which has then been told.
  package func decode(_ file: ContentFile) -> Diagnosed<DecodedText?> {
    let bytes = file.bytes
    if let form = ForeignForm(of: bytes) {
      return Diagnosed(nil, diagnostics: [.foreignForm(form, file.path)])
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return decodeUTF8(Array(bytes.dropFirst(3)), path: file.path)
    }
    guard let order = ByteOrder(of: bytes) else { return decodeUTF8(bytes, path: file.path) }
    guard let text = order.decode(bytes) else {
      return Diagnosed(nil, diagnostics: [.brokenUTF16(file.path)])
    }
    return decodeUTF8(Array(text.utf8), path: file.path)
  }

  private func decodeUTF8(_ bytes: [UInt8], path: String) -> Diagnosed<DecodedText?> {
    if !TextRepair.isDue(bytes), let text = String(validating: bytes, as: UTF8.self) {
      return Diagnosed(DecodedText(path: path, text: text))
    }
    let repair = TextRepair(bytes)
    guard !repair.isBinary else {
      return Diagnosed(nil, diagnostics: [.notText(path)])
    }
    let text = DecodedText(path: path, text: String(decoding: repair.output, as: UTF8.self))
    return Diagnosed(text, diagnostics: repair.diagnostics(in: text))
  }
}

/// Which half of a UTF-16 unit comes first.
private enum ByteOrder {
  case littleEndian
  case bigEndian

  /// The order that a byte order mark states, or that zeros in every other byte give away; nil for
  /// anything that is not UTF-16.
  init?(of bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      self = .littleEndian
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .bigEndian
    } else {
      let start = bytes.prefix(1024)
      let zeros = start.indices.filter { start[$0] == 0 }
      guard zeros.count >= 2, zeros.count * 4 >= start.count else { return nil }
      if zeros.allSatisfy({ !$0.isMultiple(of: 2) }) {
        self = .littleEndian
      } else if zeros.allSatisfy({ $0.isMultiple(of: 2) }) {
        self = .bigEndian
      } else {
        return nil
      }
    }
  }

  /// The text without its byte order mark; nil when half a character is missing.
  func decode(_ bytes: [UInt8]) -> String? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 0, to: bytes.count, by: 2) {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(self == .littleEndian ? second << 8 | first : first << 8 | second)
    }
    if units.first == 0xFEFF { units.removeFirst() }
    return String(validating: units, as: UTF16.self)
  }
}

extension TextRepair {
  fileprivate func diagnostics(in text: DecodedText) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if let first = guessed.first { found.append(.guessed(guessed.count, first, text)) }
    if let first = meaningless.first { found.append(.meaningless(meaningless.count, first, text)) }
    if let first = hidden.first { found.append(.hidden(hidden.count, first, text)) }
    return found
  }
}

extension Diagnostic {
  private static let howToSave =
    "Save the file as UTF-8: in Excel choose “CSV UTF-8”, in Notepad choose the encoding UTF-8."

  fileprivate static func foreignForm(_ form: ForeignForm, _ path: String) -> Diagnostic {
    Diagnostic(
      .fileEncoding,
      .mustFix,
      "This file is \(form.inWords) under another name, not plain text.",
      at: .start(of: path),
      help: form.isMarkedUpText
        ? "Open it and copy its words into a new file made with a plain-text editor such as Notepad."
        : "Save a spreadsheet as “CSV UTF-8”, and words as plain text in UTF-8."
    )
  }

  fileprivate static func notText(_ path: String) -> Diagnostic {
    Diagnostic(
      .fileEncoding,
      .mustFix,
      "This file does not hold text.",
      at: .start(of: path),
      help: "Save a spreadsheet as “CSV UTF-8”, and words as plain text in UTF-8."
    )
  }

  fileprivate static func brokenUTF16(_ path: String) -> Diagnostic {
    Diagnostic(
      .fileEncoding,
      .mustFix,
      "This file is saved as UTF-16, and a part of it is missing.",
      at: .start(of: path),
      help: howToSave
    )
  }

  fileprivate static func guessed(
    _ count: Int,
    _ first: Range<Int>,
    _ text: DecodedText
  ) -> Diagnostic {
    let range = text.whole.range(start: first.lowerBound, end: first.upperBound)
    let characters = count == 1 ? "1 character was" : "\(count) characters were"
    return Diagnostic(
      .fileEncoding,
      .note,
      "This file is not saved as UTF-8: \(characters) read as older Windows programs write them.",
      at: range,
      help: "Check accents, dashes and quotation marks. \(howToSave)"
    )
  }

  fileprivate static func meaningless(
    _ count: Int,
    _ first: Range<Int>,
    _ text: DecodedText
  ) -> Diagnostic {
    let range = text.whole.range(start: first.lowerBound, end: first.upperBound)
    return Diagnostic(
      .fileEncoding,
      .mustFix,
      "\(count == 1 ? "A character" : "\(count) characters") of this file cannot be read.",
      at: range,
      help: "Type what should stand here again. \(howToSave)"
    )
  }

  fileprivate static func hidden(
    _ count: Int,
    _ first: Range<Int>,
    _ text: DecodedText
  ) -> Diagnostic {
    let range = text.whole.range(start: first.lowerBound, end: first.upperBound)
    return Diagnostic(
      .fileEncoding,
      .shouldFix,
      "\(count == 1 ? "A character" : "\(count) characters") of this file cannot be shown.",
      at: range,
      help: "A space was put in \(count == 1 ? "its" : "their") place. "
        + "Delete it, or type what should stand here."
    )
  }
}
