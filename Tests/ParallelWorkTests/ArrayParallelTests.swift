import ParallelWork
import Testing

struct ArrayParallelTests {
  @Test(arguments: [0, 1, 15, 16, 17, 1000])
  func `Results stand in the order of the elements`(count: Int) {
    let numbers = Array(0..<count)
    let doubled = numbers.mapInParallel { $0 * 2 }
    #expect(doubled == numbers.map { $0 * 2 })
  }

  @Test func `Neighbours come together, and a slice may give any number of results`() {
    let sums = Array(1...7).slicesInParallel(of: 3) { [$0.reduce(0, +)] }
    #expect(sums == [6, 15, 7])
  }

  @Test func `A size of nothing counts as one`() {
    let same = [3, 1, 2].slicesInParallel(of: 0) { Array($0) }
    #expect(same == [3, 1, 2])
  }
}
