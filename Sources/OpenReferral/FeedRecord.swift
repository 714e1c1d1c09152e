internal import SitePages

/// A record of a list with its file.
struct FeedRecord: Sendable {
  let id: String
  /// What the list says of it.
  let brief: JSONValue
  /// What its own file says.
  let full: JSONValue
}
