private import Foundation

/// The file systems that other computers, or another system on this one, write to without this
/// system hearing of it.
enum SharedFolders {
  /// Types as `/proc/self/mounts` names them; those of programs begin with `fuse`.
  private static let types: Set<String> = [
    "9p", "afs", "ceph", "cifs", "nfs", "nfs4", "smb3", "smbfs", "vboxsf", "virtiofs",
  ]

  /// Whether a folder is on one of them.
  static func hold(_ path: String) -> Bool {
    let mounts = (try? String(contentsOfFile: "/proc/self/mounts", encoding: .utf8)) ?? ""
    return isShared(URL(filePath: path).resolvingSymlinksInPath().path, among: mounts)
  }

  /// The same for a list of mounts: a line each with a device, a folder and a type; the last whose
  /// folder is nearest counts.
  static func isShared(_ path: String, among mounts: String) -> Bool {
    var nearest = ""
    var type = ""
    for line in mounts.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 2 else { continue }
      let folder = String(fields[1]).replacing("\\040", with: " ")
      let below = folder == "/" ? folder : folder + "/"
      if folder.count >= nearest.count, path == folder || path.hasPrefix(below) {
        nearest = folder
        type = String(fields[2])
      }
    }
    return types.contains(type) || type.hasPrefix("fuse")
  }
}
