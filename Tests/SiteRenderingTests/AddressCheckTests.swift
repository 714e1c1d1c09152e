import Diagnostics
import SitePages
import Testing

@testable import SiteRendering

struct AddressCheckTests {
  @Test(arguments: [
    (["a.html", "b.html"], []),
    (["a.html", "a.html"], ["Two files of the site would both be a.html."]),
    (["A.html", "a.html"], ["Two files of the site would both be a.html."]),
    (["a/b", "a"], ["a would be both a file and a folder of the site."]),
    (["assets/site.css"], ["Two files of the site would both be assets/site.css."]),
    (["release.json"], ["Two files of the site would both be release.json."]),
    (["../x.html"], ["'../x.html' cannot be the path of a file of the site."]),
    (["/x.html"], ["'/x.html' cannot be the path of a file of the site."]),
    (["a b.html"], ["'a b.html' cannot be the path of a file of the site."]),
    ([""], ["'' cannot be the path of a file of the site."]),
  ])
  func `no two files share a path, and every path stays inside`(
    paths: [String],
    messages: [String]
  ) {
    let contents = SiteContents(pages: paths.map { .sample($0) }, files: [])
    let assets = [ThemeFile("assets/site.css", from: "theme", bytes: [])]
    let found = AddressCheck.diagnostics(of: contents, assets: assets)
    #expect(found.map(\.message) == messages)
  }
}
