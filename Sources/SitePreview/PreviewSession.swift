/// What a preview shows now, and who waits for something new.
actor PreviewSession {
  private var state: PreviewState?
  private var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
  private var lastNumber = 0

  /// Takes in what a reading gave, and wakes everyone who waits if it is new.
  func show(_ outcome: PreviewOutcome) {
    let next = state?.after(outcome) ?? PreviewState(first: outcome)
    guard next.version != state?.version else { return }
    state = next
    let woken = waiting.values
    waiting = [:]
    for continuation in woken { continuation.resume() }
  }

  /// What is shown, once it is not of the version given, or when the time is over.
  ///
  /// Without a version this waits for the first reading alone; nil when that takes too long.
  func state(otherThan version: Int? = nil, within time: Duration) async -> PreviewState? {
    if state?.version != version { return state }
    lastNumber += 1
    let number = lastNumber
    let alarm = Task {
      try? await Task.sleep(for: time)
      wake(number)
    }
    defer { alarm.cancel() }
    await withTaskCancellationHandler {
      await withCheckedContinuation { waiting[number] = $0 }
    } onCancel: {
      alarm.cancel()
    }
    return state
  }

  private func wake(_ number: Int) {
    waiting.removeValue(forKey: number)?.resume()
  }
}
