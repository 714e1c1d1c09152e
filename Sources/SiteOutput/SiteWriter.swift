import SiteRendering

/// Publishes a site: the last stage, and the only one that writes.
///
/// A verified site comes in, a folder that is exactly this site comes out. A failure of any kind
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

  /// Publishes the site; what it changed and how the folder was left come out.
  ///
  /// `clock` tells the time in nanoseconds since 1970, for comparison with times of files.
  package func write(
    _ site: VerifiedSite,
    release facts: ReleaseFacts,
    clock: () -> Int64
  ) throws(SiteOutputError) -> PublishedRelease {
    let place = try place()
    let record = ReleaseRecord(of: site.site, facts)
    let files = site.site.files + [RenderedFile(ReleaseRecord.path, bytes: record.bytes)]
    let digests = record.digests + [FileDigest(of: record.bytes)]
    return try Release(files, digests: digests, at: place).publish(clock: clock)
  }

  /// What an earlier build kept beside the output, and whether the output is as that build left
  /// it; nil when nothing was kept, or something else is at it.
  ///
  /// Clears away what a build left that was stopped.
  package func memory(clock: () -> Int64) throws(SiteOutputError) -> ReleaseMemory? {
    try ReleaseMemory(at: place(), clock: clock)
  }

  private func place() throws(SiteOutputError) -> OutputPlace {
    try OutputPlace(output, sources: sources, home: home)
  }
}
