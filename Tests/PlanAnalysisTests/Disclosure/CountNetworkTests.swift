import Testing

@testable import PlanAnalysis

struct CountNetworkTests {
  @Test func `nothing is hidden where nothing is`() {
    var network = Network([9, 10, 11, 30])
    network.sum(3, [0, 1, 2])
    #expect(network.protected == "9 10 11 30")
  }

  @Test func `a part hides the smallest other part that is not zero`() {
    var network = Network([3, 0, 20, 11, 34], hidden: [0])
    network.sum(4, [0, 1, 2, 3])
    #expect(network.protected == "* 0 20 * 34")
  }

  @Test func `of equal parts the first is hidden`() {
    var network = Network([3, 11, 11, 25], hidden: [0])
    network.sum(3, [0, 1, 2])
    #expect(network.protected == "* * 11 25")
  }

  @Test func `where no other part is left the total is hidden`() {
    var network = Network([3, 0, 3], hidden: [0])
    network.sum(2, [0, 1])
    #expect(network.protected == "* 0 *")
  }

  @Test func `a total that is hidden for another sum hides a part`() {
    var network = Network([3, 3, 10, 20, 33], hidden: [0])
    network.sum(1, [0])
    network.sum(4, [1, 2, 3])
    #expect(network.protected == "* * * 20 33")
  }

  @Test func `what is hidden in a row is protected in its column, and so on`() {
    // Girls and boys of three places, with both totals: 2 is small.
    var network = Network([2, 30, 32, 40, 50, 90, 60, 70, 130, 102, 150, 252], hidden: [0])
    for row in [0, 3, 6, 9] { network.sum(row + 2, [row, row + 1]) }
    for column in 0...2 { network.sum(9 + column, [column, 3 + column, 6 + column]) }
    #expect(network.protected == "* * 32 * * 90 60 70 130 102 150 252")
  }

  @Test func `a quarter is not the year without its other quarters`() {
    var network = Network([3, 10, 12, 14, 39], hidden: [0])
    network.line([(0, 0, 3), (1, 3, 6), (2, 6, 9), (3, 9, 12), (4, 0, 12)])
    #expect(network.protected == "* * 12 14 39")
  }

  @Test func `a month is not the difference of rolling years`() {
    // Two rolling years share eleven months: the month that one gains is the other's loss and more.
    var network = Network([200, 198, 5, 3], hidden: [3])
    network.line([(0, 0, 12), (1, 1, 13), (2, 0, 1), (3, 12, 13)])
    #expect(network.protected == "200 198 * *")
  }

  @Test func `what was published before cannot be hidden`() {
    var network = Network([3, 10, 12, 25], hidden: [0], known: [1])
    network.sum(3, [0, 1, 2])
    #expect(network.protected == "* 10 * 25")
  }

  @Test func `what can be worked out from what was published before is told`() {
    var network = Network([3, 10, 13], hidden: [0], known: [1, 2])
    network.sum(2, [0, 1])
    #expect(network.protected == "* 10 13; 3 is given away")
  }

  @Test func `many hidden numbers in a long series take no time`() {
    let months = Array(0..<1200)
    var network = Network(months.map { $0 % 7 + 1 } + [5000], hidden: months.filter { $0 % 7 < 4 })
    network.line(months.map { ($0, $0, $0 + 1) } + [(1200, 0, 1200)])
    #expect(network.protected.split(separator: " ").last == "5000")
  }
}

/// Numbers written as they are shown when all is hidden that must be.
private struct Network {
  private var network = CountNetwork()
  private let people: [Int]

  init(_ people: [Int], hidden: [Int] = [], known: [Int] = []) {
    self.people = people
    for (place, count) in people.enumerated() {
      _ = network.add(
        CountNetwork.Cell(
          people: count,
          isHidden: hidden.contains(place),
          isPublic: known.contains(place)
        )
      )
    }
  }

  mutating func sum(_ total: Int, _ parts: [Int]) {
    network.add(CountNetwork.Sum(total: total, parts: parts))
  }

  mutating func line(_ spans: [(cell: Int, from: Int, to: Int)]) {
    network.add(spans.map { CountNetwork.Span(cell: $0.cell, from: $0.from, to: $0.to) })
  }

  var protected: String {
    var network = network
    network.protect()
    let cells = network.cells.map { $0.isHidden ? "*" : "\($0.people ?? 0)" }
    let exposed = network.exposed.sorted().map { "\(people[$0]) is given away" }
    return ([cells.joined(separator: " ")] + exposed).joined(separator: "; ")
  }
}
