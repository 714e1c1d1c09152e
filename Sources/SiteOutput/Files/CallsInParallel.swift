private import ParallelWork

extension Array where Element: Sendable {
  /// What calls of the system give for each element, made on all processors; when some fail, the
  /// failure of the first of them.
  func callInParallel<Value: Sendable>(
    _ call: @Sendable (Element) throws(CallError) -> Value
  ) throws(CallError) -> [Value] {
    let results = mapInParallel { element -> Result<Value, CallError> in
      do throws(CallError) {
        return .success(try call(element))
      } catch {
        return .failure(error)
      }
    }
    var values: [Value] = []
    values.reserveCapacity(count)
    for result in results { values.append(try result.get()) }
    return values
  }
}
