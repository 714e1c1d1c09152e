import Foundation
import SiteBuild
import Testing

/// What disclosure control hides or rounds is in no file of the site, in whatever form.
struct HiddenNumberTests {
  /// The numbers of `Sites/hidden-numbers` that nothing may show, chosen so that nothing else does.
  ///
  /// Small ones have decimal places, by which they would be known.
  private static let raw = [
    "3.00000", "61844", "61847", "52318", "31207", "21111", "7.3171", "3.0000", "41.000", "18.000",
    "37.000", "4.000", "71236", "81249", "91257", "243746", "7.0000", "48213", "37418", "85633",
    "73519",
  ]

  /// What stands for some of them; the others are hidden.
  private static let shown = ["61,845", "52,320", "48.6486", "91,255", "48,215", "73,520"]

  @Test func `no file of the site holds a number that is hidden or rounded`() async throws {
    let site = Fixture.tests.appending(path: "Sites/hidden-numbers/content")
    let fixture = try Fixture(over: site)
    let build = try fixture.build()
    _ = try #require(try build.publish(try build.run()))

    var all = ""
    for path in try Fixture.files(below: fixture.output) {
      let bytes = try Data(contentsOf: fixture.output.appending(path: path))
      let text = String(decoding: bytes, as: UTF8.self)
      let numbers = Set(numbers(in: text))
      for number in Self.raw {
        #expect(!numbers.contains(number), "\(path) holds \(number)")
      }
      all += text
    }
    let numbers = Set(numbers(in: all))
    for number in Self.shown {
      #expect(numbers.contains(number.filter { $0 != "," }), "\(number) is shown nowhere")
    }
  }

  /// Every run of digits with its points, with and without the commas between them.
  private func numbers(in text: String) -> [String] {
    runs(in: text.utf8.map(\.self)) + runs(in: text.utf8.filter { $0 != UInt8(ascii: ",") })
  }

  private func runs(in bytes: [UInt8]) -> [String] {
    bytes.split { byte in !(0x30...0x39).contains(byte) && byte != UInt8(ascii: ".") }
      .map { String(decoding: $0, as: UTF8.self) }
      .map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
  }
}
