/// A place in one line, its columns counted as CommonMark counts them: tabs stop at every fourth.
struct LineCursor {
  private let text: [UInt8]
  /// The offset after the line, without what ends it.
  let end: Int
  private(set) var offset: Int
  private var column = 0
  /// The columns that are left of a tab of which some were skipped.
  private(set) var restOfTab = 0
  /// The offset of the next byte that is neither space nor tab.
  private(set) var contentStart = 0
  /// The columns before it.
  private(set) var indentation = 0

  init(in text: [UInt8], from start: Int, to end: Int) {
    self.text = text
    self.end = end
    offset = start
    findContent()
  }

  var isBlank: Bool { contentStart == end }

  /// The next byte that is neither space nor tab, 0 at the end of the line.
  var next: UInt8 { contentStart < end ? text[contentStart] : 0 }

  /// The rest of the line, without the spaces before it.
  var content: ArraySlice<UInt8> { text[contentStart..<end] }

  /// Goes to an offset at or behind the next byte that is neither space nor tab.
  mutating func go(to target: Int) {
    column += indentation + (target - contentStart)
    offset = target
    restOfTab = 0
    findContent()
  }

  /// Goes past so many columns of spaces and tabs.
  mutating func skip(columns: Int) {
    var left = columns
    while left > 0, restOfTab > 0 || (offset < end && isSpace(text[offset])) {
      if restOfTab == 0, text[offset] == 0x09 { restOfTab = 4 - column % 4 }
      if restOfTab > 0 {
        restOfTab -= 1
        if restOfTab == 0 { offset += 1 }
      } else {
        offset += 1
      }
      column += 1
      left -= 1
    }
    findContent()
  }

  private mutating func findContent() {
    var place = offset
    var at = column
    if restOfTab > 0 {
      at += restOfTab
      place += 1
    }
    while place < end, isSpace(text[place]) {
      at += text[place] == 0x09 ? 4 - at % 4 : 1
      place += 1
    }
    contentStart = place
    indentation = at - column
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
