import Testing

@testable import Charts

struct ValueAxisTests {
  @Test(arguments: [
    ([45, 71], [0, 20, 40, 60, 80]),
    ([3], [0, 1, 2, 3]),
    ([0.1, 0.3], [0, 0.1, 0.2, 0.3]),
    ([-80_000, 120_000], [-100_000, -50_000, 0, 50_000, 100_000, 150_000]),
    ([-3, -1], [-3, -2, -1, 0]),
    ([98, 12], [0, 25, 50, 75, 100]),
    ([94, 97], [94, 95, 96, 97]),
    ([-97, -94], [-97, -96, -95, -94]),
    ([5, 5], [0, 1, 2, 3, 4, 5]),
    ([4, 10.1], [0, 2, 4, 6, 8, 10, 12]),
    ([0], [0, 0.25, 0.5, 0.75, 1]),
    ([], [0, 0.25, 0.5, 0.75, 1]),
  ])
  func `a scale has round numbers around its values`(values: [Double], ticks: [Double]) {
    #expect(ValueAxis(holding: values).ticks == ticks)
  }

  @Test(arguments: [([94, 97], true), ([-97, -94], true), ([60, 97], false), ([97, 97], false)])
  func `zero is left out only when values are far from it and close`(
    values: [Double],
    leavesOutZero: Bool
  ) {
    #expect(ValueAxis(holding: values).leavesOutZero == leavesOutZero)
  }

  @Test(arguments: [
    [1e14, -9e14], [1e-9], [1e14, 1e14 + 1], [-1e-12, 1e-12], [0.000_123], [9.99e14],
  ])
  func `a scale of any size holds its values and stays short`(values: [Double]) {
    let axis = ValueAxis(holding: values)
    #expect(values.allSatisfy { (axis.lowest...axis.highest).contains($0) })
    #expect((2...8).contains(axis.ticks.count))
    #expect(Set(axis.ticks.map { ChartUnit().text($0, decimals: axis.decimals) }).count > 1)
  }
}
