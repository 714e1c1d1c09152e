import Diagnostics
import SitePages
import SiteRendering
import SiteOutput
import Foundation

struct Item: TemplateModel {
  let title: String; let href: String; let isCurrent: Bool
  static let templateFields = TemplateFields<Item>([
    .text("title") { $0.title }, .text("href") { $0.href }, .flag("is-current") { $0.isCurrent },
  ])
}
struct Service: TemplateModel {
  let name: String; let summary: String; let phone: String?; let body: HTML; let nav: [Item]; let steps: [Item]; let needs: [Item]
  static let templateFields = TemplateFields<Service>([
    .text("name") { $0.name }, .text("summary") { $0.summary }, .maybe("phone") { $0.phone },
    .html("body") { $0.body }, .many("nav") { $0.nav }, .many("steps") { $0.steps }, .many("needs") { $0.needs },
  ])
}
let layout = """
<!doctype html>
<html lang="{{language}}">
<head><meta charset="utf-8"><title>{{page-title}}</title>
<meta name="description" content="{{description}}">
<link rel="stylesheet" href="{{root}}assets/site.css">
</head>
<body class="{{body-class}}">
<a href="#main">{{words.skip-link}}</a>
<ol>
{{#crumbs}}
<li><a href="{{href}}">{{title}}</a></li>
{{/crumbs}}
</ol>
{{$nav}}{{/nav}}
<main id="main">
{{$main}}{{/main}}
</main>
<footer>\(String(repeating: "<p>Some words of the footer that never change.</p>\n", count: 20))</footer>
</body></html>
"""
let page = """
{{<page}}
{{$nav}}
<ul>
{{#nav}}
<li{{#is-current}} aria-current="page"{{/is-current}}><a href="{{href}}">{{title}}</a></li>
{{/nav}}
</ul>
{{/nav}}
{{$main}}
<h1>{{name}}</h1>
<p>{{summary}}</p>
{{#phone}}<p>Call <a href="tel:{{phone}}">{{phone}}</a></p>{{/phone}}
<ol>{{#steps}}<li id="s">{{title}}</li>{{/steps}}</ol>
<ul>{{#needs}}{{>card}}{{/needs}}</ul>
{{{body}}}
{{/main}}
{{/page}}
"""
let card = "<li class=\"card\"><a href=\"{{href}}\">{{title}}</a></li>\n"
func clock<T>(_ name: String, _ n: Int, _ f: () async throws -> T) async rethrows -> T {
  let c = ContinuousClock(); let s = c.now
  var u0 = rusage(); getrusage(RUSAGE_SELF, &u0)
  let r = try await f()
  var u1 = rusage(); getrusage(RUSAGE_SELF, &u1)
  let cpu = Double(u1.ru_utime.tv_sec - u0.ru_utime.tv_sec) * 1e6 + Double(u1.ru_utime.tv_usec - u0.ru_utime.tv_usec) + Double(u1.ru_stime.tv_sec - u0.ru_stime.tv_sec) * 1e6 + Double(u1.ru_stime.tv_usec - u0.ru_stime.tv_usec)
  let d = c.now - s
  let us = Double(d.components.seconds) * 1e6 + Double(d.components.attoseconds) / 1e12
  print("\(name): \(us / Double(n)) µs wall a page, cpu \(cpu / Double(n))")
  return r
}
let n = Int(CommandLine.arguments[1])!
let out = CommandLine.arguments[2]
let body = HTML(String(repeating: "<p>Come in whenever you like, we are here to help with <em>low mood</em> and <a href=\"h2.html\">more</a>, whatever the weather.</p>\n", count: 35))
var pages: [SitePage] = []
for i in 0..<n {
  let a = SiteAddress("help/h\(i).html")
  let nav = (0..<20).map { Item(title: "Navigation item \($0)", href: a.href(to: SiteAddress("help/h\(($0 + i) % n).html")), isCurrent: $0 == 3) }
  let steps = (0..<5).map { Item(title: "Step \($0) & more words to come", href: "", isCurrent: false) }
  let needs = (0..<5).map { Item(title: "Need \($0)", href: a.href(to: SiteAddress("needs/n\($0).html")), isCurrent: false) }
  pages.append(SitePage(at: a, template: "service", model: Service(name: "Service number \(i)", summary: "What it's about: Tom & Jo", phone: "0800 1111", body: body, nav: nav, steps: steps, needs: needs), frame: PageFrame(title: "Service \(i)", pageTitle: "Service \(i) - Plan", description: "Something about it", language: "en-GB", root: a.root, crumbs: [Crumb(title: "Home", href: "../index.html")])))
}
let files = ["index.html"].map { SiteFile(at: SiteAddress($0), bytes: []) } + (0..<5).map { SiteFile(at: SiteAddress("needs/n\($0).html"), bytes: []) }
let layer = [("layouts/page.mustache", layout), ("pages/service.mustache", page), ("partials/card.mustache", card), ("assets/site.css", ""), ("words.yml", "skip-link: Skip\nfind-help: x\nlast-checked: y")].map { ThemeFile($0.0, from: "t", bytes: Array($0.1.utf8)) }
let theme = await clock("theme", 1) { Theme.read(layers: [layer]) }
print(theme.diagnostics)
let contents = SiteContents(pages: pages, files: files)
_ = await clock("render", n) { await theme.value.render(contents) }
let r = await clock("render", n) { await theme.value.render(contents) }
print(r.diagnostics.map(\.message))
let site = r.value!
print("bytes a page", site.files.filter { $0.path.hasPrefix("help") }.map(\.bytes.count).reduce(0, +) / n)
let w = SiteWriter(to: out, madeFrom: [], home: nil)
let d = try await clock("verify", n) { try w.check(site) }
print(d.prefix(3).map(\.message))
let facts = ReleaseFacts(toolVersion: "1", today: "2026-01-01", sourcesDigest: "x")
let c1 = try await clock("write", n) { try w.write(site, release: facts) }
print(c1.value!.added.count, c1.value!.changed.count, c1.value!.kept.count)
let c2 = try await clock("write same", n) { try w.write(site, release: facts) }
print(c2.value!.added.count, c2.value!.changed.count, c2.value!.kept.count)
var changed = site.files
changed[20] = RenderedFile(changed[20].path, bytes: changed[20].bytes + [10])
let c3 = try await clock("write one changed", n) { try w.write(RenderedSite(sorting: changed), release: facts) }
print(c3.value!.added.count, c3.value!.changed.count, c3.value!.kept.count)
