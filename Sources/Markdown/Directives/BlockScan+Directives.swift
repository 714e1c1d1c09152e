/// Directives.
extension BlockScan {
  /// Reads a line that opens or closes a directive.
  mutating func readDirective(_ reading: inout LineReading) -> Bool {
    guard let fence = DirectiveFence(reading.cursor.content) else { return false }
    if let directive = fence.opened {
      open(directive, in: &reading)
      return true
    }
    return closeDirective(&reading)
  }

  /// Reads a line below the opening one as an option.
  mutating func readOption(_ reading: LineReading) -> Bool {
    guard let index = optionsOwner else { return false }
    guard reading.matched == containers.count, reading.cursor.indentation < 4,
      let option = DirectiveBlock.Option(reading.cursor.content)
    else {
      optionsOwner = nil
      if !reading.isBlank {
        directives[index].firstLine = reading.cursor.contentStart..<reading.line.end
      }
      return false
    }
    directives[index].options.append(option)
    return true
  }

  private mutating func open(_ directive: DirectiveBlock, in reading: inout LineReading) {
    beginBlock(&reading)
    let index = directives.count
    directives.append(directive)
    if let (outer, place) = innermostDirective(
      in: containers.count,
      where: { outer in
        !outer.mayHold(directive)
      }
    ) {
      // Most likely its end was forgotten; if not, the line that ends it comes later.
      directives[outer].end = .interrupted(index)
      expectedEnds += 1
      close(to: place)
      reading.head = LineHead(inserted: prefix, start: reading.cursor.contentStart)
    }
    addContent()
    write(reading.head, to: reading.cursor.contentStart)
    writeMark(.directiveBegin(index), for: directive.range)
    containers.append(Container(kind: .directive(index)))
    optionsOwner = index
    reading.isOver = true
  }

  private mutating func closeDirective(_ reading: inout LineReading) -> Bool {
    guard !reading.hasOpened, let (directive, place) = innermostDirective(in: reading.matched)
    else {
      guard expectedEnds == 0 else {
        expectedEnds -= 1
        reading.isOver = true
        return true
      }
      strayFences.append(reading.cursor.contentStart..<reading.line.end)
      return false
    }
    close(to: place)
    directives[directive].end = .closed
    reading.isOver = true
    return true
  }

  /// The innermost directive of the outermost so many containers, and its place among them.
  private func innermostDirective(
    in count: Int,
    where isWanted: (DirectiveBlock) -> Bool = { _ in true }
  ) -> (directive: Int, place: Int)? {
    for place in (0..<count).reversed() {
      guard case .directive(let index) = containers[place].kind else { continue }
      if isWanted(directives[index]) { return (index, place) }
    }
    return nil
  }

  /// Notes that a directive ends because what it stands in ends.
  mutating func end(directive index: Int) {
    if case .closed = directives[index].end { directives[index].end = .unclosed(lineStart) }
    optionsOwner = nil
  }
}
