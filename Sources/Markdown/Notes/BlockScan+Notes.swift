/// Notes.
extension BlockScan {
  /// Opens a note, if the line begins with one; what follows it in the line becomes a line.
  mutating func openNote(_ reading: inout LineReading) -> Bool {
    guard let note = NoteDefinition(reading.cursor.content) else { return false }
    beginBlock(&reading)
    addContent()
    write(reading.head, to: note.range.lowerBound)
    writeMark(.noteBegin(notes.count), for: note.range)
    containers.append(Container(kind: .note(notes.count)))
    notes.append(note)
    reading.matched = containers.count
    reading.cursor.go(to: note.range.upperBound)
    reading.cursor.go(to: reading.cursor.contentStart)
    reading.head = LineHead(inserted: prefix, start: reading.cursor.offset)
    reading.isOver = reading.isBlank
    return true
  }
}
