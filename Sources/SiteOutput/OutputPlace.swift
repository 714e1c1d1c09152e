/// A folder that may be published into, found fit before anything is made.
struct OutputPlace: Sendable {
  /// The output as its owner named it, for messages.
  let output: String
  /// The folder it lies in, by its real path.
  let parent: String
  /// What it is called there.
  let name: String
  /// Whether something is there already: an empty folder, or a site of ours.
  let exists: Bool

  /// Refuses every folder that publishing could do harm to: above all those that the site is made
  /// from, and the home folder.
  init(_ output: String, sources: [String], home: String?) throws(SiteOutputError) {
    self.output = output
    (parent, name) = try Self.realPlace(of: output)
    let path = parent == "/" ? "/\(name)" : "\(parent)/\(name)"
    for source in sources {
      guard let real = realPath(source) else { continue }
      if real == path { throw .refused(output: output, .isSource(source)) }
      if real.isPath(below: path) { throw .refused(output: output, .holdsSource(source)) }
      if path.isPath(below: real) { throw .refused(output: output, .liesInSource(source)) }
    }
    if let home = home.flatMap(realPath), home == path || home.isPath(below: path) {
      throw .refused(output: output, .holdsHome)
    }
    let found: (exists: Bool, refusal: SiteOutputError.Refusal?)
    do {
      found = try Self.look(at: name, in: OpenFolder(at: parent))
    } catch {
      throw .failed(path: output, SiteOutputError.Cause(error))
    }
    if let refusal = found.refusal { throw .refused(output: output, refusal) }
    exists = found.exists
  }

  private static func realPlace(
    of output: String
  ) throws(SiteOutputError) -> (parent: String, name: String) {
    var path = output[...]
    while path.count > 1, path.last == "/" { path.removeLast() }
    let slash = path.lastIndex(of: "/")
    let name = slash.map { path[path.index(after: $0)...] } ?? path
    if name.isEmpty || name == "." || name == ".." {
      guard let real = realPath(String(path)), real != "/" else {
        throw .refused(output: output, .isFileSystem)
      }
      return try realPlace(of: real)
    }
    let folder = slash.map { path[..<$0] + "/" } ?? "."
    guard let parent = realPath(String(folder)) else {
      throw .refused(output: output, .hasNoParent)
    }
    return (parent, String(name))
  }

  private static func look(
    at name: String,
    in parent: borrowing OpenFolder
  ) throws(CallError) -> (exists: Bool, refusal: SiteOutputError.Refusal?) {
    switch try parent.kind(of: name) {
    case nil: return (false, nil)
    case .file: return (true, .isNotFolder)
    case .other: return (true, .isLink)
    case .folder: break
    }
    let folder = try parent.folder(name)
    if try folder.identity().device != parent.identity().device { return (true, .isFileSystem) }
    let names = try folder.entries().map(\.name).sorted()
    if names.contains(".git") { return (true, .holdsRepository) }
    guard let first = names.first, try !isRelease(folder) else { return (true, nil) }
    return (true, .holdsOtherFiles(first))
  }

  private static func isRelease(_ folder: borrowing OpenFolder) throws(CallError) -> Bool {
    guard try folder.kind(of: ReleaseRecord.path) == .file else { return false }
    let opening = ReleaseRecord.opening
    return try folder.start(of: ReleaseRecord.path, count: opening.count) == opening
  }
}

extension String {
  fileprivate func isPath(below folder: String) -> Bool {
    folder == "/" || hasPrefix(folder + "/")
  }
}
