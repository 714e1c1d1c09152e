/// A source text with markers such as 1️⃣ in it, taken out again, and where they stood.
package struct MarkedSource: Sendable {
  /// The text without its markers.
  package let text: String
  /// The UTF-8 offset into `text` of each marker.
  package let offsets: [Character: Int]

  package init(_ marked: String) {
    let markers: Set<Character> = ["1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣", "7️⃣", "8️⃣", "9️⃣"]
    var text = ""
    var offsets: [Character: Int] = [:]
    for character in marked {
      if markers.contains(character) {
        offsets[character] = text.utf8.count
      } else {
        text.append(character)
      }
    }
    self.text = text
    self.offsets = offsets
  }
}
