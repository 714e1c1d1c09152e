private import Foundation

/// The name of one file or folder, judged by whether every computer and web server can hold it.
struct FileName {
  let name: String

  init(_ name: String) {
    self.name = name
  }

  /// Whether nobody means this file to be part of a plan: hidden, or left behind by an editor, by
  /// an office program or by a file manager.
  static func isPassedOver(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~$") || name.hasSuffix("~")
      || (name.hasPrefix("#") && name.hasSuffix("#"))
      || leftOvers.contains(name.lowercased())
      || leftOverSuffixes.contains { name.lowercased().hasSuffix($0) }
  }

  private static let leftOvers: Set<String> = ["thumbs.db", "desktop.ini", "__macosx"]
  private static let leftOverSuffixes = [".swp", ".swo", ".bak", ".tmp", ".orig"]

  /// What is wrong with the name, to follow “The name of this file”; nil when nothing is.
  var fault: String? {
    if name.utf8.contains(0x20) { return "has a space in it" }
    if !name.utf8.allSatisfy(Self.isPlain) {
      return "has characters other than letters, digits, hyphens, underscores and dots"
    }
    if name.hasSuffix(".") { return "ends with a dot" }
    if name.utf8.count > 100 { return "is longer than 100 characters" }
    if Self.deviceNames.contains(stem.lowercased()) { return "is reserved by Windows" }
    return nil
  }

  /// The nearest name that will do; nil when hardly a letter is left of it.
  var portable: String? {
    var result = ""
    for scalar in name.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
      if scalar.isASCII, Self.isPlain(UInt8(truncatingIfNeeded: scalar.value)) {
        result.unicodeScalars.append(scalar)
      } else if !scalar.properties.isDiacritic, !result.hasSuffix("-"), !result.isEmpty {
        result += "-"
      }
    }
    result = String(result.prefix(80)).replacing("-.", with: ".")
    let trimmed = result.trimmingCharacters(in: CharacterSet(charactersIn: ".-"))
    let other = FileName(trimmed)
    guard trimmed.utf8.count >= 2, trimmed != name, other.fault == nil else { return nil }
    return trimmed
  }

  /// The name of the file that this is a copy of, by the marks that Windows, macOS, SharePoint and
  /// Google Drive put into the names of copies; nil where it has none.
  var original: String? {
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    var stem = String(name[..<dot])
    for start in ["Copy of ", "copy of ", "Copy-of-", "copy-of-"] where stem.hasPrefix(start) {
      stem = String(stem.dropFirst(start.count))
    }
    let withoutNumber = stem.reversed().drop { "()0123456789".contains($0) }.reversed()
    let isNumbered = stem.hasSuffix(")") && stem.contains("(")
    let isSpaced = !isNumbered && withoutNumber.last == " "
    if isNumbered || isSpaced { stem = String(withoutNumber) }
    stem = String(stem.reversed().drop { " -_".contains($0) }.reversed())
    for end in ["copy", "Copy"] where stem.hasSuffix(end) {
      let rest = stem.dropLast(end.count)
      guard let last = rest.last, " -_".contains(last) else { continue }
      stem = String(rest.reversed().drop { " -_".contains($0) }.reversed())
    }
    let original = stem + name[dot...]
    return original == name || stem.isEmpty ? nil : original
  }

  private var stem: Substring { name.prefix { $0 != "." } }

  private static let deviceNames: Set<String> = {
    let ports = (1...9).flatMap { ["com\($0)", "lpt\($0)"] }
    return Set(ports + ["con", "prn", "aux", "nul"])
  }()

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }
}
