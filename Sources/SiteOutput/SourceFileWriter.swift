/// Writes a corrected source file over the one it was made from, whole or not at all.
package struct SourceFileWriter: Sendable {
  let folder: String

  /// A writer for the files below a folder.
  package init(in folder: String) {
    self.folder = folder
  }

  /// Replaces a file that still holds what was read; false when it does not, or is a link.
  ///
  /// No link below the folder is followed, so nothing outside it is ever written.
  package func replace(
    _ path: String,
    holding before: [UInt8],
    with after: [UInt8]
  )
    throws(SiteOutputError) -> Bool
  {
    var parts = path.split(separator: "/").map(String.init)
    guard let name = parts.popLast(), !(parts + [name]).contains("..") else { return false }
    do throws(CallError) {
      return try Self.replace(name, in: parts[...], of: OpenFolder(at: folder), before, after)
    } catch {
      throw .failed(path: path, SiteOutputError.Cause(error))
    }
  }

  private static func replace(
    _ name: String,
    in parts: ArraySlice<String>,
    of folder: borrowing OpenFolder,
    _ before: [UInt8],
    _ after: [UInt8]
  ) throws(CallError) -> Bool {
    if let first = parts.first {
      guard try folder.kind(of: first) == .folder else { return false }
      let inner = try folder.folder(first)
      return try replace(name, in: parts.dropFirst(), of: inner, before, after)
    }
    guard try folder.kind(of: name) == .file, try folder.holds(before, in: name) else {
      return false
    }
    // Hidden, so that a build that runs meanwhile passes it over.
    let new = ".\(name).ltp-fix"
    if try folder.kind(of: new) != nil { try folder.removeFile(new) }
    do throws(CallError) {
      try folder.write(after, to: new)
      try folder.giveMode(of: name, to: new)
      try folder.rename(new, to: name)
    } catch {
      try? folder.removeFile(new)
      throw error
    }
    try folder.sync()
    return true
  }
}
