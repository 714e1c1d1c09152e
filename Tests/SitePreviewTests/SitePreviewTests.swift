import Foundation
import SiteBuild
import SiteRendering
import Synchronization
import Testing

@testable import SitePreview

/// A preview as a browser meets it: real requests, real files.
@Suite(.serialized, .timeLimit(.minutes(10)))
struct SitePreviewTests {
  private static let hub = "/help/youth-hub.html"
  private static let source = "content/services/youth-hub.md"

  @Test func `the files of the site are served as what they are`() async throws {
    let plan = try PreviewFixture()
    try await plan.preview { browser in
      let page = try await browser.get(Self.hub)
      #expect(page.status == 200)
      #expect(page.headers["Content-Type"] == "text/html; charset=utf-8")
      #expect(page.headers["Cache-Control"] == "no-store")
      #expect(page.headers["X-Content-Type-Options"] == "nosniff")
      #expect(page.heading == "Youth hub")
      #expect(page.banner == "")
      let style = try await browser.get("/assets/site.css?again")
      #expect(style.headers["Content-Type"] == "text/css; charset=utf-8")
      #expect(
        style.body == [UInt8](try Data(contentsOf: plan.url(of: "themes/default/assets/site.css")))
      )
      for file in ["preview.js", "preview.css"] {
        #expect(try await browser.get("/_preview/\(file)").status == 200)
      }
      let report = try await browser.get("/_preview/problems")
      #expect(try report.between("<pre tabindex=\"0\">", "</pre>") == "No problems found.\n")
      #expect(!FileManager.default.fileExists(atPath: plan.url(of: "public").path))
    }
  }

  @Test func `a folder is its first page, and never a list of files`() async throws {
    let plan = try PreviewFixture()
    try await plan.preview { browser in
      #expect(try await browser.get("/").body == browser.get("/index.html").body)
      #expect(try await browser.get("/help/").body == browser.get("/help/index.html").body)
      let folder = try await browser.get("/help")
      #expect(folder.status == 302)
      #expect(folder.headers["Location"] == "/help/")
      for path in ["/assets/", "/assets", "//help", "/_preview/", "/nowhere.html"] {
        let reply = try await browser.get(path)
        #expect(reply.status == 404, "\(path)")
        #expect(reply.heading == "This page is not here", "\(path)")
      }
    }
  }

  @Test func `no request reaches a file outside the site`() async throws {
    let plan = try PreviewFixture()
    try plan.write("Secret.", to: "secret.txt")
    try plan.write("Secret.", to: "content/.hidden")
    try await plan.preview { browser in
      let paths = [
        "/../secret.txt", "/..", "/assets/../../secret.txt", "/%2e%2e/secret.txt",
        "/%2e%2e%2fsecret.txt", "/..%2fsecret.txt", "/assets/..%2f..%2fsecret.txt",
        "/..%5csecret.txt", "/..\\secret.txt", "/%00", "/index.html%00.css", "/%zz",
        "/%c0%ae%c0%ae/",
      ]
      for path in paths {
        let reply = try await browser.get(path)
        #expect(reply.status == 400, "\(path)")
      }
      let missing = [
        "/%252e%252e/secret.txt", "//etc/passwd", "/etc/passwd", plan.url(of: "secret.txt").path,
        "/.hidden", "/content/.hidden", "/plan.yml", "/content/plan.yml", "/release.json",
      ]
      for path in missing {
        let reply = try await browser.get(path)
        #expect(reply.status == 404, "\(path)")
      }
    }
  }

  @Test func `a link to a file elsewhere is not followed`() async throws {
    let plan = try PreviewFixture()
    try plan.write(
      "---\ntitle: Secret\nsummary: S.\nsection: about\n---\nSecret.\n",
      to: "secret.md"
    )
    try await plan.preview { browser in
      #expect(try await browser.get("/").status == 200)
      try FileManager.default.createSymbolicLink(
        at: plan.url(of: "content/pages/secret.md"),
        withDestinationURL: plan.url(of: "secret.md")
      )
      let page = try await browser.wait(for: "/about/secret.html") { $0.banner != "" }
      #expect(page.status == 404)
      #expect(
        try page.between("<ul>\n", "\n</ul>") == """
          <li><b>pages/secret.md</b>: This is a symbolic link to another file, and links are not \
          followed.</li>
          """
      )
    }
  }

  @Test func `it answers to this computer alone, and only to be read`() async throws {
    let plan = try PreviewFixture()
    try await plan.preview { browser in
      #expect(try await browser.ask("GET", "/", host: "evil.example").status == 403)
      #expect(try await browser.send("GET / HTTP/1.0\r\n\r\n").status == 403)
      #expect(try await browser.ask("GET", "/", host: "127.0.0.1:\(browser.port)").status == 200)
      for method in ["POST", "PUT", "DELETE"] {
        let reply = try await browser.ask(method, "/")
        #expect(reply.status == 405)
        #expect(reply.headers["Allow"] == "GET, HEAD")
      }
      let page = try await browser.get("/")
      let head = try await browser.ask("HEAD", "/")
      #expect(head.status == 200)
      #expect(head.headers["Content-Length"] == "\(page.body.count)")
      #expect(head.body == [])
      // Bound to 127.0.0.1: no other address of this computer answers.
      let listening = try Self.listeningAddresses(of: browser.port)
      #expect(listening == ["0100007F"])
    }
  }

  /// The addresses that something listens at on a port, as Linux writes them.
  private static func listeningAddresses(of port: UInt16) throws -> [String] {
    let hex = String(port, radix: 16, uppercase: true)
    let suffix = ":" + String(repeating: "0", count: 4 - hex.count) + hex
    var addresses: [String] = []
    for file in ["/proc/net/tcp", "/proc/net/tcp6"] {
      let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
      for fields in lines.map({ $0.split(separator: " ") }) where fields.count > 3 {
        // 0A is the state of a socket that listens.
        guard fields[1].hasSuffix(suffix), fields[3] == "0A" else { continue }
        addresses.append(String(fields[1].dropLast(suffix.count)))
      }
    }
    return addresses
  }

  @Test func `a port that is in use is told in plain words`() async throws {
    let plan = try PreviewFixture()
    try await plan.preview { browser in
      let other = SitePreview(try plan.settings(), port: browser.port)
      await #expect(throws: PreviewError.portInUse(browser.port)) { try await other.run { _ in } }
    }
    #expect(
      PreviewError.portInUse(8000).description
        == "Something else uses port 8000, perhaps another preview. "
        + "End it, or choose another port: ltp preview --port 8001"
    )
  }

  @Test(arguments: [false, true])
  func `an edit is shown, in place or by rename, and waited for`(polls: Bool) async throws {
    let plan = try PreviewFixture()
    try await plan.preview(polls: polls) { browser in
      let first = try await browser.get("/_preview/changes").text
      try plan.write(plan.service(named: "Open door"), to: Self.source)
      let second = try await browser.version(after: first)
      #expect(second != first)
      let page = try await browser.get(Self.hub)
      #expect(page.heading == "Open door")
      #expect(try page.between("data-version=\"", "\"") == second)
      try plan.save(
        plan.text(of: Self.source).replacing("Open door", with: "Wide open door"),
        to: Self.source
      )
      #expect(try await browser.version(after: second) != second)
      #expect(try await browser.get(Self.hub).heading == "Wide open door")
    }
  }

  @Test func `a file that is saved as it was is no news`() async throws {
    let plan = try PreviewFixture()
    let readings = Mutex(0)
    let hear: @Sendable (PreviewNews) -> Void = { news in
      if case .read = news { readings.withLock { $0 += 1 } }
    }
    try await plan.preview(hearing: hear) { browser in
      _ = try await browser.get("/")
      let text = try plan.text(of: Self.source)
      for _ in 1...5 {
        try plan.save(text, to: Self.source)
        try await Task.sleep(for: .milliseconds(200))
      }
      try plan.save(text.replacing("name: Youth hub", with: "name: Hub"), to: Self.source)
      _ = try await browser.wait(for: Self.hub) { $0.heading == "Hub" }
      // What can wait is looked at when the page is there, and then all is told.
      for _ in 1...100 where readings.withLock({ $0 }) < 2 {
        try await Task.sleep(for: .milliseconds(50))
      }
    }
    #expect(readings.withLock { $0 } == 2)
  }

  @Test func `a change while the sources are read is not lost`() async throws {
    let plan = try PreviewFixture()
    try await plan.preview { browser in
      _ = try await browser.get("/")
      let text = try plan.text(of: Self.source)
      for number in 1...20 {
        let name = "name: Hub \(number)"
        try plan.save(text.replacing("name: Youth hub", with: name), to: Self.source)
        try await Task.sleep(for: .milliseconds(35))
      }
      let page = try await browser.wait(for: Self.hub) { $0.heading == "Hub 20" }
      #expect(page.heading == "Hub 20")
    }
  }

  @Test func `the last good pages stay, with the problem and its place on top`() async throws {
    let plan = try PreviewFixture()
    try await plan.preview { browser in
      let sound = try await browser.get(Self.hub)
      let text = try plan.text(of: Self.source)
      try plan.save(text.replacing("status: active", with: "status: 'active"), to: Self.source)
      let held = try await browser.wait(for: Self.hub) { $0.banner != "" }
      #expect(held.status == 200)
      #expect(held.heading == "Youth hub")
      #expect(
        held.banner == """
          <div class="ltp-preview ltp-preview-held" role="alert">
          <p><strong>This page is older than your last change.</strong> One problem must be fixed first.</p>
          <ul>
          <li><b>services/youth-hub.md, line 5</b>: This quotation mark is never closed.</li>
          </ul>
          <p><a href="/_preview/problems">See the whole report</a></p>
          </div>
          """
      )
      let report = try await browser.get("/_preview/problems")
      #expect(report.heading == "The plan cannot be published yet")
      #expect(report.banner == "")
      try plan.save(text, to: Self.source)
      let again = try await browser.wait(for: Self.hub) { $0.banner == "" }
      #expect(
        again.text.replacing("data-version=\"3\"", with: "data-version=\"1\"") == sound.text
      )
    }
  }

  @Test func `what should be fixed is only counted`() async throws {
    let plan = try PreviewFixture()
    try plan.write("", to: "content/notes.txt")
    try await plan.preview { browser in
      let page = try await browser.get("/")
      #expect(
        page.banner == """
          <div class="ltp-preview"><p>1 to fix soon. \
          <a href="/_preview/problems">See the whole report</a></p></div>
          """
      )
    }
  }

  @Test func `a plan that was never good is shown as its problems`() async throws {
    let plan = try PreviewFixture()
    let text = try plan.text(of: "content/plan.yml")
    try plan.write(text.replacing("title: ", with: "titel: "), to: "content/plan.yml")
    try await plan.preview { browser in
      for path in ["/", Self.hub, "/assets/site.css"] {
        let page = try await browser.get(path)
        #expect(page.status == 503)
        #expect(page.heading == "The plan cannot be shown yet")
      }
      try plan.save(text, to: "content/plan.yml")
      let page = try await browser.wait(for: "/") { $0.status == 200 }
      #expect(page.status == 200)
      #expect(page.banner == "")
    }
  }

  @Test(arguments: [false, true])
  func `a content folder that is deleted is a problem until it is back`(
    polls: Bool
  )
    async throws
  {
    let plan = try PreviewFixture()
    try await plan.preview(polls: polls) { browser in
      #expect(try await browser.get(Self.hub).heading == "Youth hub")
      try plan.move("content", to: "elsewhere")
      let held = try await browser.wait(for: Self.hub) { $0.banner != "" }
      #expect(held.heading == "Youth hub")
      let path = plan.url(of: "content").path
      #expect(
        try held.between("<ul>\n", "\n</ul>")
          == "<li>There is no folder “\(path)”. Check the path, or make the folder first.</li>"
      )
      try plan.move("elsewhere", to: "content")
      let back = try await browser.wait(for: Self.hub) { $0.banner == "" }
      #expect(back.banner == "")
      try plan.save(plan.service(named: "Open door"), to: Self.source)
      let edited = try await browser.wait(for: Self.hub) { $0.heading == "Open door" }
      #expect(edited.heading == "Open door")
    }
  }

  @Test func `a fault of the theme is a problem until it is mended`() async throws {
    let plan = try PreviewFixture()
    let spare = try PreviewFixture()
    try await plan.preview { browser in
      #expect(try await browser.get(Self.hub).heading == "Youth hub")
      let template = "themes/default/pages/service.mustache"
      let text = try plan.text(of: template)
      try plan.save("{{nmae}}" + text, to: template)
      let held = try await browser.wait(for: Self.hub) { $0.banner != "" }
      #expect(held.status == 200)
      #expect(held.heading == "Youth hub")
      try plan.remove("themes/default")
      let path = plan.url(of: "themes/default").path
      let told = "<li>There is no theme folder \(path).</li>"
      // A folder goes file by file: the preview may look at it half gone.
      let gone = try await browser.wait(for: Self.hub) {
        (try? $0.between("<ul>\n", "\n</ul>")) == told
      }
      #expect(gone.heading == "Youth hub")
      try FileManager.default.copyItem(
        at: spare.url(of: "themes/default"),
        to: plan.url(of: "themes/default")
      )
      let mended = try await browser.wait(for: Self.hub) { $0.banner == "" }
      #expect(mended.banner == "")
    }
  }

  @Test func `a link of the theme that leads nowhere is told when all pages are made`() async throws
  {
    let plan = try PreviewFixture()
    try await plan.preview { browser in
      #expect(try await browser.get(Self.hub).heading == "Youth hub")
      // The links of the first site are read when nothing changes for a moment.
      try await Task.sleep(for: .seconds(4))
      let template = "themes/default/pages/service.mustache"
      let text = try plan.text(of: template)
      try plan.save(
        text.replacing("<h1>", with: "<p><a href=\"{{root}}gone.html\">Gone</a></p><h1>"),
        to: template
      )
      let held = try await browser.wait(for: Self.hub) { $0.banner != "" }
      #expect(held.status == 200)
      #expect(!held.text.contains("gone.html\">"))
      #expect(
        try held.between("<ul>\n", "\n</ul>")
          == "<li>help/youth-hub.html links to '../gone.html', which is not a file of the site.</li>"
      )
      try plan.save(text, to: template)
      #expect(try await browser.wait(for: Self.hub) { $0.banner == "" }.heading == "Youth hub")
    }
  }

  @Test func `a theme that plan.yml names is followed as soon as there is one`() async throws {
    let plan = try PreviewFixture()
    let text = try plan.text(of: "content/plan.yml")
    try await plan.preview { browser in
      #expect(try await browser.get("/").status == 200)
      try plan.save(
        text.replacing(
          "site: {organisation: council}",
          with: "site: {organisation: council, theme: ours}"
        ),
        to: "content/plan.yml"
      )
      let held = try await browser.wait(for: "/") { $0.banner != "" }
      #expect(
        try held.between("</b>: ", "</li>") == "There is no theme “ours”."
      )
      try plan.save("find-help: Get help in Smallville\n", to: "themes/ours/words.yml")
      let mended = try await browser.wait(for: "/") { $0.banner == "" }
      #expect(mended.banner == "")
      try plan.save("body { color: #123456 }\n", to: "themes/ours/assets/site.css")
      let style = try await browser.wait(for: "/assets/site.css") { $0.body.count < 100 }
      #expect(style.text == "body { color: #123456 }\n")
    }
  }

  @Test func `after many edits every page is what a new start makes of the sources`() async throws {
    let plan = try PreviewFixture()
    var warm: [String: [UInt8]] = [:]
    try await plan.preview { browser in
      _ = try await browser.get("/")
      let service = try plan.text(of: Self.source)
      try plan.save(service.replacing("Youth hub", with: "Open door"), to: Self.source)
      _ = try await browser.wait(for: Self.hub) { $0.heading == "Open door" }
      try plan.save(
        service.replacing("Youth hub", with: "Second door"),
        to: "content/services/second-door.md"
      )
      _ = try await browser.wait(for: "/help/second-door.html") { $0.status == 200 }
      try plan.move("content/services/second-door.md", to: "content/services/third-door.md")
      _ = try await browser.wait(for: "/help/third-door.html") { $0.status == 200 }
      #expect(try await browser.get("/help/second-door.html").status == 404)
      try plan.save("---\n", to: Self.source)
      _ = try await browser.wait(for: "/") { $0.banner != "" }
      try plan.save(service.replacing("Youth hub", with: "Last door"), to: Self.source)
      try plan.save("body {}\n", to: "themes/default/assets/site.css")
      _ = try await browser.wait(for: "/assets/site.css") { $0.text == "body {}\n" }
      _ = try await browser.wait(for: Self.hub) { $0.heading == "Last door" }
      warm = try await Self.everything(from: browser, of: plan.settings())
    }
    try await plan.preview { browser in
      let cold = try await Self.everything(from: browser, of: plan.settings())
      #expect(warm.keys.sorted() == cold.keys.sorted())
      for (path, bytes) in cold where warm[path] != bytes {
        Issue.record("\(path) differs from what a new start gives")
      }
    }
  }

  /// Every file of the site as served, without the number of the version.
  private static func everything(
    from browser: PreviewBrowser,
    of settings: BuildSettings
  ) async throws -> [String: [UInt8]] {
    let site = try #require(try SiteBuild(settings).run().site)
    var files: [String: [UInt8]] = [:]
    for file in site.files {
      let reply = try await browser.get("/" + file.path)
      #expect(reply.status == 200, "\(file.path)")
      let isPage = file.path.hasSuffix(".html")
      let version = isPage ? try reply.between("data-version=", " defer") : ""
      files[file.path] =
        isPage
        ? Array(reply.text.replacing("data-version=\(version)", with: "").utf8) : reply.body
    }
    return files
  }
}
