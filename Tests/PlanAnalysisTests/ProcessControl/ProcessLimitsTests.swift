import PlanAnalysis
import Testing

struct ProcessLimitsTests {
  /// Published examples.
  ///
  /// - The first two are those of *NHSRplotthedots*, the NHS-R community's tool for NHS England's
  ///   *Making Data Count* (its article "Deviations from Excel defaults"): a mean of 1.94, limits
  ///   of 6.95 and -3.06 as the NHS's spreadsheet draws them, 4.60 and -0.72 with the screen of
  ///   Nelson, "Control Charts for Individual Measurements", Journal of Quality Technology 14(3),
  ///   1982.
  /// - The third is the flow rate of the NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2
  ///   "Individuals control charts": mean 50.81, limits 55.8041 and 45.8159 with 3/1.128, which is
  ///   2.66 to two places.
  /// - The fourth is the cost of mortgage loan applications in Montgomery, *Introduction to
  ///   Statistical Quality Control*, example 6.5: mean 300.5, mean moving range 7.79, limits
  ///   321.22 and 279.78.
  @Test(arguments: [
    (nhs, false, 1.944, 6.952, -3.063), (nhs, true, 1.944, 4.604, -0.716),
    ([49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1], false, 50.81, 55.805, 45.815),
    (
      [
        310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306,
        301, 304,
      ], false, 300.5, 321.22, 279.78
    ),
  ])
  func `the limits are those of published examples`(
    values: [Double],
    screensOutliers: Bool,
    mean: Double,
    upper: Double,
    lower: Double
  ) throws {
    let limits = try #require(ProcessLimits(of: values, screensOutliers: screensOutliers))
    #expect(
      [limits.mean, limits.upper, limits.lower].map { ($0 * 1000).rounded() / 1000 }
        == [mean, upper, lower]
    )
  }

  @Test func `a moving range at the screen is left out`() throws {
    // Ranges 1, 1, 1, 1, 1, 1, 1, 1, 1, 11: their mean is 2, and 3.267 times that is 6.534.
    let values: [Double] = [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 12]
    let limits = try #require(ProcessLimits(of: values, screensOutliers: true))
    #expect(((limits.upper - limits.mean) * 100).rounded() == 266)
  }

  @Test func `values that never differ have limits on the mean`() throws {
    let limits = try #require(ProcessLimits(of: [5, 5, 5], screensOutliers: true))
    #expect(limits == ProcessLimits(of: [5, 5]))
    #expect([limits.mean, limits.upper, limits.lower] == [5, 5, 5])
  }

  @Test func `one value has no limits`() {
    #expect(ProcessLimits(of: [5]) == nil)
    #expect(ProcessLimits(of: []) == nil)
  }

  private static let nhs: [Double] = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]
}
