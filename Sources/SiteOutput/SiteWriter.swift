package import Diagnostics
package import SiteRendering

/// Publishes a site: the last stage, and the only one that writes.
///
/// A rendered site comes in, a folder that is exactly this site comes out. A failure of any kind
/// leaves the folder as it was; nothing is ever changed inside a published folder.
package struct SiteWriter: Sendable {
  private let output: String
  private let sources: [String]
  private let home: String?

  /// - Parameters:
  ///   - output: the folder to publish to.
  ///   - sources: the folders that the site is made from, which must stay clear of it.
  ///   - home: the home folder of whoever publishes.
  package init(to output: String, madeFrom sources: [String], home: String?) {
    self.output = output
    self.sources = sources
    self.home = home
  }

  /// Finds links of a site that lead nowhere.
  package static func check(_ site: RenderedSite) -> [Diagnostic] {
    LinkVerifier.diagnostics(of: site)
  }

  /// Publishes the site, unless one of its links leads nowhere.
  package func write(
    _ site: RenderedSite,
    release facts: ReleaseFacts
  ) throws(SiteOutputError) -> Diagnosed<SiteChanges?> {
    let place = try place()
    let diagnostics = LinkVerifier.diagnostics(of: site)
    if !diagnostics.isEmpty { return Diagnosed(nil, diagnostics: diagnostics) }
    let record = RenderedFile(ReleaseRecord.path, bytes: ReleaseRecord(of: site, facts).bytes)
    return Diagnosed(try Release(site.files + [record], at: place).publish())
  }

  private func place() throws(SiteOutputError) -> OutputPlace {
    try OutputPlace(output, sources: sources, home: home)
  }
}
