import BalisePlan
import BaliseTestSupport
import BaliseValues
import Testing

@Suite struct RollUpTests {
  @Test func anAxisAddsUpItsActions() throws {
    let real = try ReportedPlan.real.get()
    let inverse = try real.inverse("axes", "actions")
    let part = try #require(real.reports.budget.parts.first)
    for group in part.groups {
      guard case .entry(let axis) = group.group.key else { continue }
      let rollUp = try #require(real.reports.rollUps.rollUp(inverse, of: axis))
      #expect(rollUp.means?.total == group.sum.total)
      #expect(rollUp.entries == group.group.entries)
    }
    let second = try real.entry("axes", "2-visibilite-cooperation")
    let rollUp = try #require(real.reports.rollUps.rollUp(inverse, of: second))
    #expect(rollUp.span?.formatted(in: .en) == "from 2018 on, with no stated end")
    #expect(rollUp.indicators?.count == 12 && rollUp.indicators?.targets == 7)
  }

  @Test func aPartnerIsAddedUpByRole() throws {
    let real = try ReportedPlan.real.get()
    let damier = try real.entry("partners", "le-damier")
    func known(_ role: String) throws -> String? {
      let rollUp = try real.reports.rollUps.rollUp(real.inverse("partners", role), of: damier)
      return rollUp?.means.flatMap {
        real.reports.budget.knownSentence(of: $0, for: 1, in: .en)
      }
    }
    #expect(
      try known("leads")
        == "€130,000 as a one-off, 1 full-time equivalent; €10,000 to €15,000 per showroom")
    #expect(try known("funds") == nil)
    #expect(try known("supports") == "€4,088,000 as a one-off, €40,000 per year")
    #expect(try real.reports.rollUps.rollUp(real.inverse("partners", "funds"), of: damier) == nil)
  }

  @Test func whatHasNothingToAddUpHasNoRollUp() throws {
    let real = try ReportedPlan.real.get()
    // Axes point at the plan; they state neither means nor dates nor indicators.
    let plan = try real.entry("plans", "clermont-auvergne")
    #expect(try real.reports.rollUps.rollUp(real.inverse("plans", "axes"), of: plan) == nil)
  }
}
