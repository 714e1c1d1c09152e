import Confidentiality
import Testing

struct UndisclosedTests {
  @Test func `text that is made of one does not hold the number`() {
    let number = Undisclosed(3)
    let said = "a number before disclosure control"
    #expect("\(number)" == said)
    #expect(String(reflecting: number) == said)
    #expect("\([number])" == "[\(said)]")
    #expect(Mirror(reflecting: number).children.isEmpty)
  }
}
