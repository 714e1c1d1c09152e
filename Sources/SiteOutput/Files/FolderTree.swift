/// Walks over all that lies in a folder.
extension OpenFolder {
  /// The paths of all that lies in the folder, sorted: what is a folder, and what is not.
  func contents() throws(CallError) -> (files: [String], folders: [String]) {
    var files: [String] = []
    var folders: [String] = []
    var rest = [""]
    while let folder = rest.popLast() {
      let entries =
        try folder.isEmpty ? entries() : self.folder(String(folder.dropLast())).entries()
      for entry in entries {
        if entry.kind == .folder {
          folders.append(folder + entry.name)
          rest.append("\(folder)\(entry.name)/")
        } else {
          files.append(folder + entry.name)
        }
      }
    }
    return (files.sorted(), folders.sorted())
  }

  /// Removes whatever has a name: a folder with all that lies in it; links are removed, not
  /// followed.
  func removeTree(_ name: String) throws(CallError) {
    guard let kind = try kind(of: name) else { return }
    guard kind == .folder else { return try removeFile(name) }
    do {
      let folder = try folder(name)
      for entry in try folder.entries() {
        if entry.kind == .folder {
          try folder.removeTree(entry.name)
        } else {
          try folder.removeFile(entry.name)
        }
      }
    } catch  where error.isMissing {
      return
    }
    try removeEmptyFolder(name)
  }
}
