import Foundation
import TestSupport
import Testing

/// Whatever happens while a site is published, what stands in the folder is one whole release.
struct OutputFaultTests {
  /// Pages enough that publishing them takes a while.
  private static func pages(saying words: String) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: (1...40).map { number in
        (
          "pages/page-\(number).md",
          "---\ntitle: Page \(number)\nsummary: One of many.\nsection: plan\n---\n\(words)\n"
        )
      }
    )
  }

  @Test func `a build that is killed at any moment leaves a whole release`() async throws {
    let folder = try PlanFolder(Self.pages(saying: "First."))
    let clock = ContinuousClock()
    let start = clock.now
    #expect(try folder.run("build").exitCode == 0)
    let duration = clock.now - start
    for instant in 0..<20 {
      let words = instant.isMultiple(of: 2) ? "Second." : "First."
      for (path, text) in Self.pages(saying: words) {
        try Data(text.utf8).write(to: folder.url.appending(path: "content/\(path)"))
      }
      try await LTPProgram().kill(
        ["build", "--today", "2026-11-21"],
        in: folder.url,
        after: duration * instant / 20
      )
      #expect(try LTPProgram().run(["verify"], in: folder.url).exitCode == 0, "\(instant)")
    }
    try Data(Self.pages(saying: "Third.")["pages/page-1.md", default: ""].utf8)
      .write(to: folder.url.appending(path: "content/pages/page-1.md"))
    #expect(try folder.run("build").exitCode == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
    #expect(
      names == [".public.memory", ".public.previous", "content", "public", "themes"]
    )
  }

  @Test func `of two builds at once, each publishes a whole site or says why not`() async throws {
    let folder = try PlanFolder(Self.pages(saying: "Words."))
    let url = folder.url
    let codes = try await withThrowingTaskGroup(of: Int32.self) { group in
      for _ in 0..<3 {
        group.addTask {
          try LTPProgram().run(["build", "--today", "2026-11-21"], in: url).exitCode
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(codes.contains(0))
    #expect(codes.allSatisfy { [0, 3].contains($0) })
    #expect(try LTPProgram().run(["verify"], in: folder.url).exitCode == 0)
  }

  @Test func `sources that come and go while they are read leave a whole release`() throws {
    let folder = try PlanFolder(Self.pages(saying: "Words."))
    try #require(try folder.run("build").exitCode == 0)
    let script = """
      touch going
      (while [ -e going ]; do
        mv content/pages content/away; mv content/away content/pages
        cp content/plan.yml content/pages/page-41.md; rm content/pages/page-41.md
        rm -rf themes/default/more; mkdir themes/default/more; echo > themes/default/more/a.css
      done) 2>/dev/null &
      for run in 1 2 3 4 5 6; do
        "$0" build --today 2026-11-21 >/dev/null 2>&1
        echo $?
        "$0" verify >/dev/null 2>&1 || echo broken
      done
      rm going
      wait
      """
    let outcome = try LTPProgram().runScript(script, in: folder.url)
    let codes = outcome.output.split(separator: "\n")
    #expect(codes.count == 6)
    #expect(codes.allSatisfy { ["0", "1", "3"].contains($0) }, "\(codes)")
    try? FileManager.default.removeItem(at: folder.url.appending(path: "themes/default/more"))
    #expect(try folder.run("build").exitCode == 0)
    #expect(try folder.run(["verify"], today: nil).exitCode == 0)
  }

  @Test func `a full disk leaves the release that was there, and says how much room there is`()
    throws
  {
    let folder = try PlanFolder()
    let program = try LTPProgram()
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "disk"),
      withIntermediateDirectories: true
    )
    // A disk of its own needs leave to make one; where there is none, this cannot be tried.
    let script = """
      mount -t tmpfs -o size=2m none disk || exit 77
      "$0" build --today 2026-11-21 --output disk/public || exit 1
      for number in $(seq 1 3000); do
        printf -- '---\\ntitle: Page %s\\nsummary: One.\\nsection: plan\\n---\\n%s\\n' $number $number \\
          > content/pages/more-$number.md
      done
      "$0" build --today 2026-11-21 --output disk/public
      code=$?
      "$0" verify disk/public || exit 2
      ls -A disk
      exit $code
      """
    let outcome = try program.runInItsOwnMounts(script, in: folder.url)
    guard outcome.exitCode != 77, outcome.exitCode != 126 else {
      print("The full disk is not tried: this machine lets nobody make a disk in memory.")
      return
    }
    #expect(outcome.exitCode == 3, "\(outcome.report)")
    #expect(outcome.output == ".public.memory\npublic\n")
    #expect(outcome.report.contains("cannot be written: the disk is full. The site takes "))
  }
}
