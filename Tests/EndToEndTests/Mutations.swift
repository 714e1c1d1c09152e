import Foundation

/// Numbers that look like chance and are the same in every run.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// One of several; nil of none.
  mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[Int(next() % UInt64(elements.count))]
  }
}

/// What can happen to a file that a site is made from.
enum Mutation: Int, CaseIterable {
  case edit
  case rename
  case delete
  case add
}

/// A project folder in which files change one after the other.
///
/// Its files are changed in place or by renaming another over them, as editors do, and may be put
/// back with the time they had.
struct MutatedProject {
  private let folder: URL
  private var dice: Dice
  private var count = 0
  /// What files were before the last change: their bytes and times, nil where there was none.
  private var before: [String: (bytes: Data, time: Date)?] = [:]

  /// Fills an empty folder with a plan that has every kind of record, and a theme of its own.
  init(in folder: URL, seed: UInt64) throws {
    self.folder = folder
    dice = Dice(seed: seed)
    let sources = [
      ("Base", "content"), ("Sites/every-kind-of-record/content", "content"),
      ("Faults/promises-that-vanished/archive", "content/archive"),
      ("Sites/blocks-in-words/content/images", "content/images"), ("../../themes", "themes"),
    ]
    for (source, target) in sources {
      let source = Fixture.tests.appending(path: source)
      for path in try Fixture.files(below: source) {
        try place(Data(contentsOf: source.appending(path: path)), at: "\(target)/\(path)")
      }
    }
    try place(
      Data("record,what-became,reason,successor\naction:text-line,stopped,It ended.,\n".utf8),
      at: "content/ended.csv"
    )
    try edit("content/plan.yml") { $0.replacing("site:\n", with: "site:\n  theme: own\n") }
    try place(Data("find-help: Get help here\n".utf8), at: "themes/own/words.yml")
    try place(Data("p { margin: 0 }\n".utf8), at: "themes/own/assets/own.css")
    try edit("content/pages/your-rights.md") { $0 + "\n![A bench](images/bench.png)\n" }
  }

  /// The kinds of source and theme files: each sheet and settings file is one, and each folder.
  static func kinds(of folder: URL) throws -> [String] {
    let paths = try Fixture.files(below: folder).filter {
      $0.hasPrefix("content/") || $0.hasPrefix("themes/")
    }
    return Set(paths.map(kind)).sorted()
  }

  private static func kind(of path: String) -> String {
    let parts = path.split(separator: "/").dropLast()
    let isAlone = path.hasSuffix(".csv") && parts.count == 1 || path.hasSuffix(".yml")
    return isAlone ? path : parts.joined(separator: "/") + "/"
  }

  func files(of kind: String) throws -> [String] {
    try Fixture.files(below: folder).filter { Self.kind(of: $0) == kind }
  }

  /// Changes one file of a kind; says what was done, nil when it has none.
  mutating func apply(_ mutation: Mutation, to kind: String) throws -> String? {
    guard let path = dice.pick(try files(of: kind)) else { return nil }
    count += 1
    before = [:]
    let isSheet = path.hasSuffix(".csv")
    switch mutation {
    case .edit: try isSheet ? editRow(of: path) : editFile(path)
    case .add: try isSheet ? addRow(to: path) : addFile(like: path)
    case .delete:
      if isSheet, dice.next() % 2 == 0 { try deleteRow(of: path) } else { try remove(path) }
    case .rename: try rename(path)
    }
    return "\(mutation) \(path)"
  }

  /// Puts everything back as it was before the last change, with the times it had.
  mutating func undo() throws {
    for (path, file) in before {
      let url = folder.appending(path: path)
      if let file {
        try place(file.bytes, at: path)
        try FileManager.default.setAttributes(
          [.modificationDate: file.time],
          ofItemAtPath: url.path
        )
      } else {
        try FileManager.default.removeItem(at: url)
      }
    }
    before = [:]
  }

  mutating func flip() -> Bool { dice.next() % 2 == 0 }

  private func place(_ bytes: Data, at path: String) throws {
    let url = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try bytes.write(to: url)
  }

  private func text(of path: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: path)), as: UTF8.self)
  }

  private mutating func keep(_ path: String) throws {
    let url = folder.appending(path: path)
    guard before[path] == nil else { return }
    guard FileManager.default.fileExists(atPath: url.path) else {
      before[path] = .some(nil)
      return
    }
    let values = try FileManager.default.attributesOfItem(atPath: url.path)
    before[path] = (try Data(contentsOf: url), values[.modificationDate] as? Date ?? .distantPast)
  }

  private mutating func edit(_ path: String, _ change: (String) -> String) throws {
    try write(Data(change(text(of: path)).utf8), to: path)
  }

  private mutating func write(_ bytes: Data, to path: String) throws {
    try keep(path)
    // Where it stands, or beside it and then over it.
    try bytes.write(
      to: folder.appending(path: path),
      options: dice.next() % 2 == 0 ? [] : .atomic
    )
  }

  private mutating func remove(_ path: String) throws {
    try keep(path)
    try FileManager.default.removeItem(at: folder.appending(path: path))
  }

  private mutating func editFile(_ path: String) throws {
    let count = count
    let ending = path.split(separator: ".").last
    if ending == "yml" {
      let lines = try text(of: path).components(separatedBy: "\n")
      let isPlain = { (line: String) in line.wholeMatch(of: #/[a-z-]+: [A-Z][a-z ]+\.?/#) != nil }
      guard let line = dice.pick(lines.filter(isPlain)) else {
        return try edit(path) { $0 + "# \(count)\n" }
      }
      return try edit(path) { $0.replacing(line, with: "\(line) again", maxReplacements: 1) }
    }
    switch ending {
    case "json": try edit(path) { $0.replacing("Youth hub", with: "Youth hub \(count)") }
    case "css", "js": try edit(path) { $0 + "/* \(count) */\n" }
    case "png":
      let bytes = try Data(contentsOf: folder.appending(path: path))
      try write(bytes + Data([UInt8(count % 256)]), to: path)
    default: try edit(path) { $0 + "\nChange number \(count).\n" }
    }
  }

  private mutating func addFile(like path: String) throws {
    let parts = path.split(separator: "/")
    let name = "added-\(count)-\(parts.last ?? "")"
    let target = (parts.dropLast() + [name[...]]).joined(separator: "/")
    try write(Data(contentsOf: folder.appending(path: path)), to: target)
  }

  /// Gives a record another id, and everything that names it too.
  private mutating func rename(_ path: String) throws {
    let name = path.split(separator: "/").last ?? ""
    let id: Substring
    if path.hasSuffix(".csv"), path.split(separator: "/").count == 2 {
      let rows = try text(of: path).split(separator: "\n").dropFirst()
      guard let row = dice.pick(Array(rows)) else { return }
      id = row.prefix { $0 != "," }
    } else {
      id = name.prefix { $0 != "." }
    }
    let newID = "\(id)-\(count)"
    for file in try Fixture.files(below: folder) where file.hasPrefix("content/") {
      guard !file.hasSuffix(".png"), !file.hasSuffix(".json") else { continue }
      let text = try text(of: file)
      let changed = text.replacing(try Regex("\\b\(id)\\b(?![-/.])"), with: newID)
      if changed != text { try edit(file) { _ in changed } }
      guard file.split(separator: "/").last?.prefix(while: { $0 != "." }) == id else { continue }
      let target = file.replacing("/\(id).", with: "/\(newID).")
      try write(Data(contentsOf: folder.appending(path: file)), to: target)
      try remove(file)
    }
    guard path.hasPrefix("themes/") else { return }
    let target = path.replacing("/\(id).", with: "/\(newID).")
    try write(Data(contentsOf: folder.appending(path: path)), to: target)
    try remove(path)
  }

  private mutating func editRow(of path: String) throws {
    let count = count
    var lines = try text(of: path).components(separatedBy: "\n")
    let wordy = ["title", "name", "definition", "reason", "travel", "progress", "course", "role"]
    let names = (lines.first ?? "").components(separatedBy: ",")
    let rows = lines.indices.dropFirst().filter { !lines[$0].isEmpty && !lines[$0].contains("\"") }
    guard let row = dice.pick(Array(rows)) else { return try edit(path) { $0 + "\n" } }
    var cells = lines[row].components(separatedBy: ",")
    let column = names.firstIndex { wordy.contains($0) } ?? cells.count - 1
    guard cells.indices.contains(column) else { return try edit(path) { $0 + "\n" } }
    cells[column] += " \(count)"
    lines[row] = cells.joined(separator: ",")
    try edit(path) { _ in lines.joined(separator: "\n") }
  }

  private mutating func addRow(to path: String) throws {
    let lines = try text(of: path).split(separator: "\n")
    guard let row = dice.pick(Array(lines.dropFirst())) else { return }
    let id = "added-\(count)"
    try edit(path) { "\($0)\(id)\(row.drop { $0 != "," })\n" }
  }

  private mutating func deleteRow(of path: String) throws {
    var lines = try text(of: path).components(separatedBy: "\n")
    guard let row = dice.pick(Array(lines.indices.dropFirst())) else { return }
    lines.remove(at: row)
    try edit(path) { _ in lines.joined(separator: "\n") }
  }
}
