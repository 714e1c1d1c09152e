import Diagnostics
import SiteRendering
import Testing

@testable import SiteBuild

/// What a preview takes over from an earlier reading never shows.
struct KeptReadingTests {
  private static let page = """
    ---
    title: Foreword
    summary: Why this plan.
    section: about
    ---
    We listen to [the council](body:board).

    """

  /// Each is done to what the ones before it left.
  private static let edits = [
    "mkdir -p content/pages; cat > content/pages/foreword.md <<'END'\n\(page)END",
    "sed -i 's/We listen/We work/' content/pages/foreword.md",
    "sed -i 's/title: Foreword/title: A word before/' content/pages/foreword.md",
    "cp content/pages/foreword.md content/pages/afterword.md",
    "mv content/pages/afterword.md content/pages/last-word.md",
    "cp content/pages/last-word.md last-word.md; mv last-word.md content/",
    "rm content/last-word.md content/pages/last-word.md",
    "printf 'trust,Smallville Trust,nhs-provider\\n' >> content/organisations.csv",
    "printf 'trust,Smallville Trust,nhs-provider\\n' >> content/organisations.csv",
    "printf 'id,name,sector\\ncouncil,Town Council,council\\n' > content/organisations.csv",
    "sed -i 's/Smallville plan/Plan of Smallville/' content/plan.yml",
    "sed -i 's/{{title}}/{{title}}!/' themes/default/layouts/page.mustache",
    "printf '{{' >> themes/default/pages/crisis.mustache",
    "sed -i 's/{{$//' themes/default/pages/crisis.mustache",
    "rm content/plan.yml",
    "rm -r content/pages",
  ]

  /// What a preview shows in the end.
  private struct Shown: Equatable {
    let problems: [Diagnostic]
    let files: [RenderedFile]

    init(_ result: BuildResult) {
      let all = result.afterAllChecks()
      problems = all.problems.diagnostics
      files = all.siteOnDemand?.rendered().files ?? []
    }
  }

  @Test func `a reading after another is the same as the first of all`() async throws {
    let plan = try TinyPlan()
    var earlier = try plan.build().prepare()
    for edit in Self.edits {
      try plan.run(edit)
      let warm = try plan.build().prepare(after: earlier)
      let cold = try plan.build().prepare()
      #expect(Shown(warm) == Shown(cold), "\(edit)")
      earlier = warm
    }
  }

  @Test func `only a reading after another leaves rules for later`() async throws {
    let plan = try TinyPlan()
    let first = try plan.build().prepare()
    #expect(first.isComplete)
    let second = try plan.build().prepare(after: first)
    #expect(!second.isComplete)
    #expect(second.isPublishable)
    #expect(second.afterAllChecks().isComplete)
    let strict = try plan.build(isStrict: true).prepare(after: first)
    #expect(strict.isComplete)
    try plan.write("---\ntitle: Board\n---\n", to: "content/bodies/board.md")
    let faulty = try plan.build().prepare(after: first)
    #expect(faulty.isComplete)
    #expect(!faulty.isPublishable)
  }
}
