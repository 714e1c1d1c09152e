internal import Diagnostics
internal import PlanModel

/// The versions of the plan for programs that tell people of news (Atom, RFC 4287).
///
/// It needs whole addresses, so there is none for a site whose own address is not known.
struct ChangeFeed {
  let site: String
  let title: String
  let publisher: String
  let language: String
  let versions: [VersionEntry]

  /// The feed, the newest version first; nil for a plan without versions.
  var bytes: [UInt8]? {
    let newestFirst = versions.enumerated()
      .sorted { ($0.element.date.value, $0.offset) > ($1.element.date.value, $1.offset) }
      .map(\.element)
    guard let newest = newestFirst.first else { return nil }
    let own = address(SiteMap.changes)
    let home = XMLText.escaped(site)
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(XMLText.escaped(language))">
        <id>\(own)</id>
        <title>\(XMLText.escaped(title))</title>
        <updated>\(Self.time(newest))</updated>
        <link rel="self" href="\(own)"/>
        <link href="\(home)"/>
        <author><name>\(XMLText.escaped(publisher))</name></author>

      """
    for version in newestFirst { text += entry(version) }
    return Array((text + "</feed>\n").utf8)
  }

  private func entry(_ version: VersionEntry) -> String {
    let number = XMLText.escaped(version.version.value)
    return """
        <entry>
          <id>\(address(SiteMap.changes))#\(version.date.value.iso)-\(number)</id>
          <title>\(XMLText.escaped(title)) \(number)</title>
          <updated>\(Self.time(version))</updated>
          <link href="\(address(SiteMap.plan))"/>
          <summary>\(XMLText.escaped(version.change.value))</summary>
        </entry>

      """
  }

  private static func time(_ version: VersionEntry) -> String {
    "\(version.date.value.iso)T00:00:00Z"
  }

  private func address(_ page: SiteAddress) -> String {
    XMLText.escaped(PublishedPlan.join(site, page.path))
  }
}

/// Words as they stand in XML, in text and in attributes.
enum XMLText {
  static func escaped(_ words: String) -> String {
    var text = ""
    for character in words.unicodeScalars {
      switch character {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&apos;"
      default: text.unicodeScalars.append(character)
      }
    }
    return text
  }
}
