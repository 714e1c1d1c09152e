internal import SitePages

/// The ids of everything in the feed: UUIDs that are made from our own ids, never from titles.
///
/// They stay the same for as long as the site keeps its address. Two areas that both have a
/// `youth-hub` have two ids, as their addresses differ.
struct FeedIDs: Sendable {
  private let namespace: NameBasedUUID

  /// - Parameter site: The site's own address; whether it is `http` or `https`, has capitals, or
  ///   ends in a slash makes no difference.
  init(site: String) {
    let bare = ["https://", "http://"].first(where: site.hasPrefix).map { site.dropFirst($0.count) }
    var name = (bare ?? site[...]).lowercased()
    while name.hasSuffix("/") { name.removeLast() }
    namespace = NameBasedUUID(of: "https://\(name)", in: .webAddresses)
  }

  /// The UUID of something by what leads to it: `service`, `youth-hub`, `schedule`, its hours.
  func callAsFunction(_ path: String...) -> String {
    NameBasedUUID(of: path.joined(separator: "/"), in: namespace).text
  }

  func service(_ id: String) -> String { self("service", id) }
  func organisation(_ id: String) -> String { self("organisation", id) }
  func location(_ id: String) -> String { self("location", id) }
  func place(of service: String, at location: String) -> String {
    self("service", service, "location", location)
  }
}
