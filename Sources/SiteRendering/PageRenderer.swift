import ParallelWork
import SitePages

/// Renders pages in parallel and gives them back in their order.
struct PageRenderer: Sendable {
  let programs: PagePrograms

  init(_ programs: PagePrograms) {
    self.programs = programs
  }

  /// Pages as bytes, by their places; each model is made when its page is rendered, and not kept.
  func render(_ numbers: [Int], of pages: [SitePage]) -> [RenderedFile] {
    numbers.slicesInParallel(of: 16) { render($0, of: pages) }
  }

  private func render(_ numbers: ArraySlice<Int>, of pages: [SitePage]) -> [RenderedFile] {
    // One buffer for all: it grows to the largest page once, and each page takes away what it
    // needs.
    var buffer = TemplateOutput(of: .page)
    return numbers.map { number in
      let page = pages[number]
      buffer.removeAll()
      programs[number].render(page.model(), in: page.frame(), into: &buffer)
      var bytes: [UInt8] = []
      bytes.reserveCapacity(buffer.bytes.count)
      bytes.append(contentsOf: buffer.bytes)
      return RenderedFile(page.address.path, bytes: bytes)
    }
  }
}
