import Foundation
import TestSupport
import Testing

/// The same sources give the same bytes, with the same rights, wherever and however they are built.
struct ReproducibilityTests {
  /// What a release is made of: bytes and rights, by path.
  private struct Published: Equatable {
    let bytes: Data
    let rights: Int?
  }

  private static let build = "\"$0\" build --today 2026-11-21"

  /// How a build differs from the plain one: what it says of itself may differ with it.
  private static let ways: [(name: String, script: String, environment: [String: String])] = [
    ("elsewhere in the world", build, ["TZ": "Pacific/Kiritimati"]),
    ("in another time zone", build, ["TZ": "America/Los_Angeles"]),
    ("in Turkish", build, ["LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8", "LANGUAGE": "tr"]),
    ("without a language", build, ["LANG": "C", "LC_ALL": "POSIX"]),
    ("with other hash seeds", build, ["SWIFT_DETERMINISTIC_HASHING": "1"]),
    ("for the owner alone", "umask 077; \(build)", [:]),
    ("for all to write", "umask 000; \(build)", [:]),
    (
      "on one core", "command -v taskset >/dev/null || exec \(build); exec taskset -c 0 \(build)",
      [:]
    ),
    ("with one thread", build, ["LIBDISPATCH_COOPERATIVE_POOL_STRICT": "1"]),
    (
      "by absolute paths",
      "\(build) --content \"$PWD/content\" --theme \"$PWD/themes/default\" --output \"$PWD/public\"",
      [:]
    ),
    (
      "by roundabout paths",
      "cd themes; \(build) --content ../content/../content "
        + "--theme ./default/ --output ../public/", [:]
    ),
    (
      "through a link",
      "ln -s . link; cd link; \(build); code=$?; rm ../$(basename \"$PWD\") 2>/dev/null; rm -f link; exit $code",
      [:]
    ),
    ("with little around it", "exec env -i \(build)", [:]),
    ("with a home of its own", build, ["HOME": "/nonexistent", "TMPDIR": "/nonexistent"]),
  ]

  @Test func `the same plan gives the same bytes and rights however it is built`() throws {
    let plain = try Self.publish(Self.build)
    #expect(plain.keys.contains("release.json"))
    for way in Self.ways {
      let other = try Self.publish(way.script, environment: way.environment)
      for path in Set(plain.keys).union(other.keys).sorted() where plain[path] != other[path] {
        Issue.record("\(path) differs when built \(way.name)")
      }
    }
  }

  @Test func `it does not matter in which order a folder lists its files`() throws {
    let plain = try Self.publish(Self.build)
    // In memory a folder lists what was made last first.
    let memory = URL(filePath: "/dev/shm")
    let isThere = FileManager.default.isWritableFile(atPath: memory.path)
    for isReversed in [false, true] {
      let other = try Self.publish(
        Self.build,
        copiedTo: isThere ? memory : FileManager.default.temporaryDirectory,
        isReversed: isReversed
      )
      #expect(plain == other)
    }
  }

  private static func publish(
    _ script: String,
    environment: [String: String] = [:]
  ) throws -> [String: Published] {
    let folder = try TemporaryFolder()
    _ = try MutatedProject(in: folder.url, seed: 0)
    return try publish(script, in: folder.url, environment)
  }

  private static func publish(
    _ script: String,
    copiedTo parent: URL,
    isReversed: Bool
  ) throws -> [String: Published] {
    let folder = try TemporaryFolder()
    _ = try MutatedProject(in: folder.url, seed: 0)
    let copy = parent.appending(path: "ltp-test-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: copy) }
    let paths = try Fixture.files(below: folder.url)
    for path in isReversed ? paths.reversed() : paths {
      let target = copy.appending(path: path)
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(contentsOf: folder.url.appending(path: path)).write(to: target)
    }
    return try publish(script, in: copy, [:])
  }

  private static func publish(
    _ script: String,
    in folder: URL,
    _ environment: [String: String]
  ) throws -> [String: Published] {
    let outcome = try LTPProgram().runScript(script, in: folder, environment: environment)
    try #require(outcome.exitCode == 0, "\(script): \(outcome.report)")
    let output = folder.appending(path: "public")
    var files: [String: Published] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: output.path) {
      let file = output.appending(path: path)
      let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
      let isFolder = attributes[.type] as? FileAttributeType == .typeDirectory
      files[path] = Published(
        bytes: isFolder ? Data() : try Data(contentsOf: file),
        rights: attributes[.posixPermissions] as? Int
      )
    }
    return files
  }
}
