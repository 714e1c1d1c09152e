import SiteOutput
import SiteRendering

/// What was published, in numbers.
package struct Publication: Sendable {
  package let pages: Int
  /// Files that are no pages: data, styles, pictures.
  package let otherFiles: Int
  package let added: Int
  package let changed: Int
  package let removed: Int

  let release: PublishedRelease
  let sources: ReadSources

  init(of site: RenderedSite, _ release: PublishedRelease, from sources: ReadSources) {
    self.release = release
    self.sources = sources
    let changes = release.changes
    pages = site.files.count { $0.path.hasSuffix(".html") }
    otherFiles = site.files.count - pages
    // The site's record of itself is no news to anyone.
    let own = Set(site.files.map(\.path))
    added = changes.added.count(where: own.contains)
    changed = changes.changed.count(where: own.contains)
    removed = changes.removed.count
  }
}
