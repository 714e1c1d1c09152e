/// Notes.
extension HTMLRenderer {
  /// What a note says is kept until all text is written; a note that is never used stays in it.
  mutating func beginNote(_ index: Int) {
    if notes.numbers[index] != nil {
      beginCapture()
    } else {
      html.write("<p>[^")
      html.write(escaped: prepared.notes[index].label)
      html.write("]:</p>\n")
    }
  }

  mutating func endNote(_ index: Int) {
    guard let number = notes.numbers[index] else { return }
    noteWords[number] = endCapture()
  }

  /// Writes the sign that leads to a note, or its words where no note has that label.
  mutating func writeReference(_ span: Int) {
    guard let reference = notes.references[span] else {
      html.write(escaped: prepared.spans[span].written)
      return
    }
    html.write("<sup class=\"note-ref\"><a href=\"#")
    writeID(of: reference.number)
    html.write("\" id=\"")
    writeID(of: reference.number, use: reference.use)
    html.write("\" role=\"doc-noteref\" aria-label=\"")
    html.write(escaped: rendering.labels.note(reference.number))
    html.write("\">")
    html.write(escaped: String(reference.number))
    html.write("</a></sup>")
  }

  /// Writes the notes below everything else.
  mutating func writeNotes() {
    guard !notes.order.isEmpty else { return }
    html.beginLine()
    html.write("<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"")
    html.write(escaped: rendering.labels.notes)
    html.write("\">\n<ol>\n")
    for number in 1...notes.order.count {
      html.write("<li id=\"")
      writeID(of: number)
      html.write("\">\n")
      writeNote(number)
      html.write("</li>\n")
    }
    html.write("</ol>\n</section>\n")
  }

  private mutating func writeNote(_ number: Int) {
    var words = noteWords[number] ?? HTMLBytes()
    // The links back stand in the last paragraph, where the note ends with one.
    let isInParagraph = words.removeParagraphEnd()
    html.append(words)
    html.write(isInParagraph ? " " : "<p>")
    for use in 1...max(1, notes.useCounts[number] ?? 1) {
      if use > 1 { html.write(" ") }
      html.write("<a href=\"#")
      writeID(of: number, use: use)
      html.write("\" class=\"note-back\" role=\"doc-backlink\" aria-label=\"")
      html.write(escaped: rendering.labels.back(from: number, use: use))
      html.write("\">\u{21A9}\u{FE0E}")
      if use > 1 {
        html.write("<sup>")
        html.write(escaped: String(use))
        html.write("</sup>")
      }
      html.write("</a>")
    }
    html.write("</p>\n")
  }

  /// The underline keeps the ids of notes from those of headings.
  private mutating func writeID(of number: Int, use: Int? = nil) {
    html.write(escaped: rendering.idPrefix)
    html.write("note_")
    html.write(escaped: String(number))
    guard let use else { return }
    html.write("_ref_")
    html.write(escaped: String(use))
  }
}
