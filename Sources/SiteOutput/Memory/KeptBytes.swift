/// How values are kept in a file from one build to the next: numbers have eight bytes, and texts
/// stand after the count of theirs.
///
/// What is taken back is nil when it is not there whole.
extension [UInt8] {
  package mutating func append(kept number: Int64) {
    for shift in stride(from: 0, to: 64, by: 8) {
      append(UInt8(truncatingIfNeeded: number >> Int64(shift)))
    }
  }

  package mutating func append(kept text: String) {
    append(kept: Int64(text.utf8.count))
    append(contentsOf: text.utf8)
  }

  package mutating func append(kept state: FolderState) {
    append(kept: state.time.nanoseconds)
    append(kept: Int64(state.entries?.count ?? -1))
    for entry in state.entries ?? [] {
      append(kept: entry.path)
      append(kept: entry.status)
      append(entry.digest == nil ? 0 : 1)
      append(contentsOf: entry.digest?.bytes ?? [])
    }
  }

  private mutating func append(kept status: FileStatus) {
    append(status.kind.sign)
    append(status.isForAll ? 1 : 0)
    append(kept: status.size)
    append(kept: Int64(bitPattern: status.number))
    append(kept: status.modified.nanoseconds)
    append(kept: status.changed.nanoseconds)
  }
}

extension ArraySlice<UInt8> {
  package mutating func takeNumber() -> Int64? {
    guard count >= 8 else { return nil }
    var number: UInt64 = 0
    for place in 0..<8 { number |= UInt64(self[startIndex + place]) << UInt64(place * 8) }
    removeFirst(8)
    return Int64(bitPattern: number)
  }

  package mutating func takeText() -> String? {
    guard let length = takeNumber(), length >= 0, length <= count else { return nil }
    defer { removeFirst(Int(length)) }
    return String(decoding: prefix(Int(length)), as: UTF8.self)
  }

  package mutating func takeState() -> FolderState? {
    guard let time = takeNumber(), let count = takeNumber(), count <= self.count else { return nil }
    let moment = FileTime(nanoseconds: time)
    guard count >= 0 else { return FolderState(time: moment, entries: nil) }
    var entries: [FolderState.Entry] = []
    entries.reserveCapacity(Int(count))
    for _ in 0..<count {
      guard let path = takeText(), let status = takeStatus(), let hasDigest = popFirst() else {
        return nil
      }
      var digest: FileDigest?
      if hasDigest == 1 {
        digest = FileDigest(kept: Array(prefix(FileDigest.length)))
        guard digest != nil else { return nil }
        removeFirst(FileDigest.length)
      }
      entries.append(FolderState.Entry(path: path, status: status, digest: digest))
    }
    return FolderState(time: moment, entries: entries)
  }

  private mutating func takeStatus() -> FileStatus? {
    guard let kind = popFirst().flatMap(OpenFolder.Kind.init(sign:)), let isForAll = popFirst(),
      let size = takeNumber(), let number = takeNumber(), let modified = takeNumber(),
      let changed = takeNumber()
    else { return nil }
    return FileStatus(
      kind: kind,
      size: size,
      number: UInt64(bitPattern: number),
      modified: FileTime(nanoseconds: modified),
      changed: FileTime(nanoseconds: changed),
      isForAll: isForAll == 1
    )
  }
}

extension OpenFolder.Kind {
  fileprivate var sign: UInt8 {
    switch self {
    case .file: 1
    case .folder: 2
    case .other: 3
    }
  }

  fileprivate init?(sign: UInt8) {
    switch sign {
    case 1: self = .file
    case 2: self = .folder
    case 3: self = .other
    default: return nil
    }
  }
}
