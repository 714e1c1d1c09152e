import SitePages
import Testing

struct SiteAddressTests {
  @Test(arguments: [
    ("index.html", "help/hub.html", "help/hub.html"),
    ("index.html", "release.json", "release.json"),
    ("help/hub.html", "index.html", "../index.html"),
    ("help/hub.html", "help/line.html", "line.html"),
    ("help/hub.html", "help/hub.html", "hub.html"),
    ("help/hub.html", "help/needs/low-mood.html", "needs/low-mood.html"),
    ("help/hub.html", "plan/index.html", "../plan/index.html"),
    ("help/needs/low-mood.html", "help/hub.html", "../hub.html"),
    ("help/needs/low-mood.html", "plan/a/b/c.html", "../../plan/a/b/c.html"),
    ("help/a.html", "helpers/a.html", "../helpers/a.html"),
    ("help/needs/a.html", "help/needs-b/a.html", "../needs-b/a.html"),
    ("help/a.html", "help/ab.html", "ab.html"),
  ])
  func `a link leads from page to page`(from: String, to: String, href: String) {
    #expect(SiteAddress(from).href(to: SiteAddress(to)) == href)
  }

  @Test(arguments: [
    ("plan/index.html", "plan/index.html", "#money"),
    ("plan/index.html", "plan/money.html", "money.html#money"),
    ("help/a.html", "plan/index.html", "../plan/index.html#money"),
  ])
  func `an anchor follows the page, unless it is this one`(from: String, to: String, href: String) {
    #expect(SiteAddress(from).href(to: SiteAddress(to), anchor: "money") == href)
  }

  @Test(arguments: [("index.html", ""), ("help/a.html", "../"), ("a/b/c.html", "../../")])
  func `the root is as many folders up as the page lies deep`(path: String, root: String) {
    #expect(SiteAddress(path).root == root)
  }
}
