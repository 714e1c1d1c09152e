import SitePages

/// Renders pages in parallel and gives them back in their order.
struct PageRenderer: Sendable {
  /// Enough pages to be worth a task, and few enough that no thread waits long for another at the
  /// end.
  private static let pagesInTask = 16

  private let programs: PagePrograms

  init(_ programs: PagePrograms) {
    self.programs = programs
  }

  func render(_ pages: [SitePage]) async -> [RenderedFile] {
    await withTaskGroup(of: (start: Int, files: [RenderedFile]).self) { group in
      for start in stride(from: 0, to: pages.count, by: Self.pagesInTask) {
        let end = min(start + Self.pagesInTask, pages.count)
        group.addTask { (start, render(start..<end, of: pages)) }
      }
      var files: [[RenderedFile]] = []
      files.reserveCapacity(pages.count / Self.pagesInTask + 1)
      for await part in group {
        let place = part.start / Self.pagesInTask
        while files.count <= place { files.append([]) }
        files[place] = part.files
      }
      return Array(files.joined())
    }
  }

  private func render(_ range: Range<Int>, of pages: [SitePage]) -> [RenderedFile] {
    // One buffer for all: it grows to the largest page once, and each page takes away what it
    // needs.
    var buffer = TemplateOutput(of: .page)
    return range.map { number in
      let page = pages[number]
      buffer.removeAll()
      programs[number].render(page.model, in: page.frame, into: &buffer)
      var bytes: [UInt8] = []
      bytes.reserveCapacity(buffer.bytes.count)
      bytes.append(contentsOf: buffer.bytes)
      return RenderedFile(page.address.path, bytes: bytes)
    }
  }
}
