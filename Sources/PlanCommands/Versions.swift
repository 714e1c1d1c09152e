import SiteBuild

/// What `ltp --version` says.
enum Versions {
  static var inWords: String {
    "ltp \(SiteBuild.version), \(swift), cmark \(SiteBuild.markdownVersion), plan schema \(SiteBuild.schemaVersion)"
  }

  /// The compiler this program was built with.
  private static var swift: String {
    #if compiler(>=6.4)
    "Swift 6.4 or later"
    #elseif compiler(>=6.3)
    "Swift 6.3"
    #else
    "Swift 6.2"
    #endif
  }
}
