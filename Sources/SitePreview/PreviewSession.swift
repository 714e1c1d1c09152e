/// What a preview shows now, and who waits for something new.
actor PreviewSession {
  private var state: PreviewState?
  private var waiting: [Int: AsyncStream<Void>.Continuation] = [:]
  private var lastNumber = 0

  /// Takes in what a reading gave, and wakes everyone who waits if it is new.
  ///
  /// Gives the version that is shown then.
  @discardableResult
  func show(_ outcome: PreviewOutcome) -> Int {
    change(to: state?.after(outcome) ?? PreviewState(first: outcome))
  }

  /// Takes in what all rules tell of a version; it is forgotten when something else is shown by now.
  ///
  /// Gives the version that is shown then, and whether it was not known before; nil when it was
  /// forgotten.
  func complete(_ outcome: PreviewOutcome, in version: Int) -> (version: Int, isNews: Bool)? {
    guard let state, state.version == version else { return nil }
    return (change(to: state.completed(by: outcome)), !state.isComplete)
  }

  /// Takes in what the links of a version tell, which is nothing when all lead somewhere; it is
  /// forgotten when something else is shown by now.
  ///
  /// Gives whether it was taken in.
  @discardableResult
  func show(faultsOfLinks problems: PreviewProblems?, in version: Int) -> Bool {
    guard let state, state.version == version else { return false }
    change(to: problems.map { state.after(faultsOfLinks: $0) } ?? state.withSoundLinks)
    return true
  }

  @discardableResult
  private func change(to next: PreviewState) -> Int {
    let isNew = next.version != state?.version
    state = next
    if isNew { for waiter in waiting.values { waiter.finish() } }
    return next.version
  }

  /// What is shown, once it is not of the version given, or when the time is over.
  ///
  /// Without a version this waits for the first reading alone; nil when that takes too long.
  func state(otherThan version: Int? = nil, within time: Duration) async -> PreviewState? {
    if state?.version != version { return state }
    lastNumber += 1
    let number = lastNumber
    let (news, waiter) = AsyncStream.makeStream(of: Void.self)
    waiting[number] = waiter
    let alarm = Task {
      try? await Task.sleep(for: time)
      waiter.finish()
    }
    // Ends with the waiter, and with the task.
    for await _ in news {}
    alarm.cancel()
    waiting[number] = nil
    return state
  }
}
