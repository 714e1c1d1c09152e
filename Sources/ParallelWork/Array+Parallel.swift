private import Dispatch
private import Synchronization

extension Array where Element: Sendable {
  /// What a function makes of each element, in the order of the elements, made on all processors.
  ///
  /// The function must not depend on anything but its element, so that the result does not depend
  /// on the machine. The size is how many elements are taken at once: enough to be worth handing
  /// over, and few enough that no processor waits long for another at the end.
  package func mapInParallel<Result: Sendable>(
    by size: Int = 16,
    _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    slicesInParallel(of: size) { $0.map(transform) }
  }

  /// The same for a function of several neighbours at once, which may share what they need.
  package func slicesInParallel<Result: Sendable>(
    of size: Int,
    _ transform: @Sendable (ArraySlice<Element>) -> [Result]
  ) -> [Result] {
    let step = Swift.max(1, size)
    let slices = (count + step - 1) / step
    if slices < 2 { return isEmpty ? [] : transform(self[...]) }
    let parts = Mutex([[Result]](repeating: [], count: slices))
    DispatchQueue.concurrentPerform(iterations: slices) { number in
      let start = number * step
      let made = transform(self[start..<Swift.min(start + step, count)])
      parts.withLock { $0[number] = made }
    }
    return parts.withLock { $0.flatMap(\.self) }
  }
}
