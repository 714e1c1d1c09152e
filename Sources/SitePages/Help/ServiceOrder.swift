extension ServiceFacts {
  /// Whether a service is shown before another.
  ///
  /// Those come first that people can go to by themselves, then those with the shorter stated wait;
  /// a wait that nobody states stands last. Names decide between equals.
  static func comesFirst(_ one: ServiceFacts, _ other: ServiceFacts) -> Bool {
    if one.isOpenToAll != other.isOpenToAll { return one.isOpenToAll }
    let (wait, otherWait) = (one.wait.weeks ?? .infinity, other.wait.weeks ?? .infinity)
    if wait != otherWait { return wait < otherWait }
    return (one.name.lowercased(), one.id) < (other.name.lowercased(), other.id)
  }
}
