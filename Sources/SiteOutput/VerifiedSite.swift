package import Diagnostics
package import SiteRendering

/// A site whose links all lead somewhere: the only kind that can be published.
///
/// Links are read once, in the bytes that are to be published; a release then makes sure that the
/// disk holds these very bytes.
package struct VerifiedSite: Sendable {
  package let site: RenderedSite

  private init(_ site: RenderedSite) {
    self.site = site
  }

  /// The site, or what is wrong with its links: those that lead to no file or no place of it.
  package static func verify(_ site: RenderedSite) -> Diagnosed<VerifiedSite?> {
    let diagnostics = LinkVerifier.diagnostics(of: site.files)
    return Diagnosed(diagnostics.isEmpty ? VerifiedSite(site) : nil, diagnostics: diagnostics)
  }

  /// What is wrong with the links of some pages of a site; those to places on a page that was not
  /// made are believed.
  package static func faults(of sample: SiteSample) -> [Diagnostic] {
    LinkVerifier.diagnostics(of: sample.files, beside: sample.others)
  }
}
