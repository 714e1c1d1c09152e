// swift-tools-version: 6.2
import PackageDescription

/// The rules every Swift target here is compiled under.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// A library and the tests that mirror it, which may import whatever the library imports.
func module(
  _ name: String,
  imports: [Target.Dependency] = [],
  resources: [Resource]? = nil,
  testsImport: [Target.Dependency] = [],
  hasGoldenFiles: Bool = false
) -> [Target] {
  [
    .target(name: name, dependencies: imports, resources: resources, swiftSettings: strict),
    .testTarget(
      name: "\(name)Tests",
      dependencies: [.byName(name: name), "TestSupport"] + imports + testsImport,
      exclude: hasGoldenFiles ? ["Golden"] : [],
      swiftSettings: strict
    ),
  ]
}

/// The framework data files, built into the program so that it runs from any folder.
let frameworkFiles = [
  "bank-holidays",
  "channels",
  "commissioning-cycle",
  "cqc-2019",
  "cqc-2019-scales",
  "early-intervention-specification",
  "enablers",
  "funding-comparators",
  "groups",
  "levels",
  "national-recommendations",
  "needs",
  "plan-requirements",
  "referral-routes",
  "search-words",
  "sources",
  "thrive",
  "vulnerable-groups",
  "ways-of-working",
]

/// The lists of words that the checks know, built into the program as well.
let wordLists = ["areas-of-england", "first-names", "known-acronyms", "reminders"]

/// What every code of a problem stands for, a file for each area of codes.
let explanationFiles = [
  "accepted",
  "approval",
  "csv",
  "directory",
  "disclosure",
  "file",
  "front-matter",
  "import",
  "markdown",
  "measure",
  "money",
  "reading",
  "reference",
  "refresh",
  "requirement",
  "site",
  "structure",
  "theme",
  "yaml",
]

let package = Package(
  name: "ltp",
  products: [.executable(name: "ltp", targets: ["ltp"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    // The C libraries of Debian, each called from one module only.
    [
      .systemLibrary(name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
      .systemLibrary(name: "CYaml", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    ],
    // What every stage may use.
    module("Diagnostics", hasGoldenFiles: true),
    module("ParallelWork"),
    module(
      "Explanations",
      imports: ["Diagnostics"],
      resources: explanationFiles.map { .embedInCode("Resources/\($0).md") }
    ),
    module("Charts", hasGoldenFiles: true),
    module("Corrections", imports: ["Diagnostics"]),
    module("Markdown", imports: ["CCmark", "Diagnostics"]),
    // Who imports this can open numbers of people: never a module that makes pages or files.
    module("Confidentiality"),
    // What a plan is, and what is computed from one.
    module("PlanModel", imports: ["Confidentiality", "Diagnostics"]),
    module(
      "Frameworks",
      imports: ["Diagnostics"],
      resources: frameworkFiles.map { .embedInCode("Resources/\($0).csv") }
    ),
    module(
      "PlanAnalysis",
      imports: ["Confidentiality", "Diagnostics", "Frameworks", "PlanModel"],
      testsImport: ["PlanSources"]
    ),
    // The stages, in the order the plan flows through them.
    module(
      "PlanSources",
      imports: ["CYaml", "Diagnostics", "Frameworks", "ParallelWork", "PlanModel"]
    ),
    module(
      "PlanChecks",
      imports: [
        "Confidentiality", "Diagnostics", "Frameworks", "Markdown", "ParallelWork",
        "PlanAnalysis", "PlanModel",
      ],
      resources: wordLists.map { .embedInCode("Resources/\($0).txt") },
      testsImport: ["PlanSources"]
    ),
    module(
      "SitePages",
      imports: [
        "Charts", "Diagnostics", "Frameworks", "Markdown", "PlanAnalysis", "PlanChecks",
        "PlanModel",
      ],
      testsImport: ["PlanSources"]
    ),
    module(
      "OpenReferral",
      imports: [
        "Diagnostics", "Frameworks", "ParallelWork", "PlanAnalysis", "PlanModel", "SitePages",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      testsImport: ["PlanChecks", "PlanSources"]
    ),
    module(
      "SiteRendering",
      imports: ["Diagnostics", "Markdown", "ParallelWork", "PlanModel", "PlanSources", "SitePages"]
    ),
    module(
      "SiteOutput",
      imports: [
        "Diagnostics", "ParallelWork", "SiteRendering",
        .product(name: "Crypto", package: "swift-crypto"),
      ]
    ),
    module(
      "DirectoryImport",
      imports: ["Diagnostics", "Frameworks", "PlanModel", "PlanSources"]
    ),
    // The order of it all, and the way in.
    module(
      "SiteBuild",
      imports: [
        "Corrections", "Diagnostics", "DirectoryImport", "Markdown", "OpenReferral",
        "ParallelWork", "PlanChecks", "PlanModel", "PlanSources", "SiteOutput", "SitePages",
        "SiteRendering",
      ]
    ),
    // The way in.
    module(
      "SitePreview",
      imports: [
        "Diagnostics", "SiteBuild", "SiteRendering",
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      resources: ["js", "css"].map { .embedInCode("Resources/preview.\($0)") },
      testsImport: ["PlanModel"]
    ),
    module(
      "PlanCommands",
      imports: [
        "Corrections", "Diagnostics", "DirectoryImport", "Explanations", "PlanChecks", "PlanModel",
        "SiteBuild", "SiteOutput", "SitePreview",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    [
      .executableTarget(name: "ltp", dependencies: ["PlanCommands"], swiftSettings: strict),
      .testTarget(
        name: "EndToEndTests",
        dependencies: [
          "Diagnostics", "Explanations", "PlanModel", "SiteBuild", "SiteRendering", "TestSupport",
        ],
        exclude: ["README.md", "Base", "Sites", "Faults"],
        swiftSettings: strict
      ),
      .target(
        name: "TestSupport",
        dependencies: ["Diagnostics"],
        path: "Tests/TestSupport",
        swiftSettings: strict
      ),
    ],
  ].flatMap(\.self)
)
