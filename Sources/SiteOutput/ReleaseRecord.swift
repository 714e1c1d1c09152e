private import ParallelWork
import SiteRendering

/// What a release was made with.
package struct ReleaseFacts: Hashable, Sendable {
  package let toolVersion: String
  /// The date the site was made for, as `2026-11-21`.
  package let today: String
  /// The digest of all files the site was made from.
  package let sourcesDigest: String

  package init(toolVersion: String, today: String, sourcesDigest: String) {
    self.toolVersion = toolVersion
    self.today = today
    self.sourcesDigest = sourcesDigest
  }
}

/// The site's own record of itself, `release.json`: its files with their lengths and SHA-256
/// digests.
///
/// One file a line, in the order of the paths, so that two records can be compared line by line.
struct ReleaseRecord {
  static let path = "release.json"
  /// What every record begins with, by which a folder is known as one of ours.
  static let opening = Array("{\n  \"format\": \"ltp-release-1\",\n".utf8)

  let bytes: [UInt8]
  /// The digests of the site's files, in their order.
  let digests: [FileDigest]

  init(of site: RenderedSite, _ facts: ReleaseFacts) {
    let digests = site.files.mapInParallel { FileDigest(of: $0.bytes) }
    var bytes = Self.opening
    bytes.append(line: "  \"tool\": \(quoted(facts.toolVersion)),")
    bytes.append(line: "  \"today\": \(quoted(facts.today)),")
    bytes.append(line: "  \"sources\": \(quoted(facts.sourcesDigest)),")
    bytes.append(line: "  \"files\": [")
    for (number, file) in site.files.enumerated() {
      let comma = number == site.files.count - 1 ? "" : ","
      bytes.append(contentsOf: "    {\"path\": \(quoted(file.path)), ".utf8)
      bytes.append(contentsOf: "\"length\": \(file.bytes.count), \"sha256\": \"".utf8)
      digests[number].appendHexadecimal(to: &bytes)
      bytes.append(line: "\"}\(comma)")
    }
    bytes.append(line: "  ]")
    bytes.append(line: "}")
    self.bytes = bytes
    self.digests = digests
  }
}

extension [UInt8] {
  fileprivate mutating func append(line: String) {
    append(contentsOf: line.utf8)
    append(UInt8(ascii: "\n"))
  }
}

/// Words as JSON writes them: `a "b"` becomes `"a \"b\""`.
private func quoted(_ words: String) -> String {
  var quoted = "\""
  for scalar in words.unicodeScalars {
    switch scalar {
    case "\"", "\\": quoted += "\\\(scalar)"
    case "\u{0}"..<" ":
      quoted += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
    default: quoted.unicodeScalars.append(scalar)
    }
  }
  return quoted + "\""
}
