/// The file with the explanations of one area of codes, which ships in the program.
struct ExplanationFile: Sendable {
  /// What the codes in it begin with.
  let area: String
  let bytes: [UInt8]

  /// Every area, in the order that the authors' guide has them.
  static let all = [
    ExplanationFile(area: "file", bytes: PackageResources.file_md),
    ExplanationFile(area: "front-matter", bytes: PackageResources.front_matter_md),
    ExplanationFile(area: "yaml", bytes: PackageResources.yaml_md),
    ExplanationFile(area: "csv", bytes: PackageResources.csv_md),
    ExplanationFile(area: "structure", bytes: PackageResources.structure_md),
    ExplanationFile(area: "reference", bytes: PackageResources.reference_md),
    ExplanationFile(area: "markdown", bytes: PackageResources.markdown_md),
    ExplanationFile(area: "reading", bytes: PackageResources.reading_md),
    ExplanationFile(area: "directory", bytes: PackageResources.directory_md),
    ExplanationFile(area: "import", bytes: PackageResources.import_md),
    ExplanationFile(area: "measure", bytes: PackageResources.measure_md),
    ExplanationFile(area: "money", bytes: PackageResources.money_md),
    ExplanationFile(area: "disclosure", bytes: PackageResources.disclosure_md),
    ExplanationFile(area: "refresh", bytes: PackageResources.refresh_md),
    ExplanationFile(area: "approval", bytes: PackageResources.approval_md),
    ExplanationFile(area: "requirement", bytes: PackageResources.requirement_md),
    ExplanationFile(area: "accepted", bytes: PackageResources.accepted_md),
    ExplanationFile(area: "theme", bytes: PackageResources.theme_md),
    ExplanationFile(area: "site", bytes: PackageResources.site_md),
  ]
}
