/// What a preview shows now, and who waits for something new.
actor PreviewSession {
  private var state: PreviewState?
  private var waiting: [Int: AsyncStream<Void>.Continuation] = [:]
  private var lastNumber = 0

  /// Takes in what a reading gave, and wakes everyone who waits if it is new.
  func show(_ outcome: PreviewOutcome) {
    let next = state?.after(outcome) ?? PreviewState(first: outcome)
    guard next.version != state?.version else { return }
    state = next
    for waiter in waiting.values { waiter.finish() }
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
