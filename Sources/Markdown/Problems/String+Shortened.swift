extension String {
  /// As much of it as a message can hold.
  var shortened: String { count > 60 ? "\(prefix(59))…" : self }
}
