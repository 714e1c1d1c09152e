internal import SitePages

/// A record of a list with its file; what they say is made when the files are.
struct FeedRecord: Sendable {
  let id: String
  /// What the list says of it.
  let brief: @Sendable () -> JSONValue
  /// What its own file says.
  let full: @Sendable () -> JSONValue

  init(
    id: String,
    brief: @autoclosure @escaping @Sendable () -> JSONValue,
    full: @autoclosure @escaping @Sendable () -> JSONValue
  ) {
    self.id = id
    self.brief = brief
    self.full = full
  }
}
