/// The file of a framework that ships with the program.
///
/// Frameworks are data, never code: this hands out bytes, and `PlanSources` reads them as it reads
/// an area's own.
package struct FrameworkFile: Sendable {
  /// The stem of the file's name.
  package let id: String
  package let bytes: [UInt8]

  /// Every file that ships, sorted by id.
  package static let all = [
    FrameworkFile(id: "bank-holidays", bytes: PackageResources.bank_holidays_csv),
    FrameworkFile(id: "channels", bytes: PackageResources.channels_csv),
    FrameworkFile(id: "commissioning-cycle", bytes: PackageResources.commissioning_cycle_csv),
    FrameworkFile(id: "cqc-2019", bytes: PackageResources.cqc_2019_csv),
    FrameworkFile(id: "cqc-2019-scales", bytes: PackageResources.cqc_2019_scales_csv),
    FrameworkFile(
      id: "early-intervention-specification",
      bytes: PackageResources.early_intervention_specification_csv
    ),
    FrameworkFile(id: "enablers", bytes: PackageResources.enablers_csv),
    FrameworkFile(id: "funding-comparators", bytes: PackageResources.funding_comparators_csv),
    FrameworkFile(id: "groups", bytes: PackageResources.groups_csv),
    FrameworkFile(id: "levels", bytes: PackageResources.levels_csv),
    FrameworkFile(
      id: "national-recommendations",
      bytes: PackageResources.national_recommendations_csv
    ),
    FrameworkFile(id: "needs", bytes: PackageResources.needs_csv),
    FrameworkFile(id: "plan-requirements", bytes: PackageResources.plan_requirements_csv),
    FrameworkFile(id: "referral-routes", bytes: PackageResources.referral_routes_csv),
    FrameworkFile(id: "search-words", bytes: PackageResources.search_words_csv),
    FrameworkFile(id: "sources", bytes: PackageResources.sources_csv),
    FrameworkFile(id: "thrive", bytes: PackageResources.thrive_csv),
    FrameworkFile(id: "vulnerable-groups", bytes: PackageResources.vulnerable_groups_csv),
    FrameworkFile(id: "ways-of-working", bytes: PackageResources.ways_of_working_csv),
  ]
}
