/// Which program is running: its own file and the libraries it was started with.
package enum RunningProgram {
  /// Another program, or other libraries, give another text; where the system does not tell which,
  /// the text is empty.
  package static var identity: String {
    do {
      let status = try OpenFolder(at: "/proc/self").followedStatus(of: "exe")
      let maps = try OpenFolder(at: "/proc/self").wholeText(of: "maps")
      let program =
        "\(status.size) \(status.number) \(status.modified.nanoseconds) "
        + "\(status.changed.nanoseconds)"
      return ([program] + libraries(in: maps)).joined(separator: "\n")
    } catch {
      return ""
    }
  }

  /// A line of the map of memory ends with the device, the number and the path of a file.
  static func libraries(in maps: String) -> [String] {
    let lines = maps.split(separator: "\n").compactMap { line -> String? in
      let fields = line.split(separator: " ", maxSplits: 5, omittingEmptySubsequences: true)
      guard fields.count == 6, fields[5].contains(".so") else { return nil }
      return fields[3...].joined(separator: " ")
    }
    return Set(lines).sorted()
  }
}
