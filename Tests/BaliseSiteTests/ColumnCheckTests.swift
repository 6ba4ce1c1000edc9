import Testing

@testable import BalisePlan
@testable import BaliseSite

/// What the columns of known tables accept and refuse.
struct ColumnCheckTests {
  private static func accepts(_ text: String, _ column: String) throws -> Bool {
    let columns = (DataStandard.all + [.catalogue]).flatMap(\.columns)
    let found = try #require(columns.first { $0.name == column })
    return ColumnCheck.fault(text, in: found) == nil
  }

  @Test(arguments: [
    ("COLL_SIRET", "73282932000074"), ("rnaBeneficiaire", "W632001234"),
    ("DELIB_MATIERE_CODE", "7.5"), ("DELIB_MATIERE_CODE", "7.10"),
    ("DELIB_MATIERE_NOM", "Finances locales/Subventions"),
    ("DELIB_MATIERE_NOM", "finances locales/subventions"), ("BUDGET_ANNEE", "2015"),
    ("BUDGET_ANNEE", "2015/2016"), ("datesPeriodeVersement", "2015-11-01"),
    ("datesPeriodeVersement", "2015-11-01/2016-03-31"), ("pourcentageSubvention", "1"),
    ("pourcentageSubvention", "0.01"), ("pourcentageSubvention", "1.00"),
    ("notificationUE", "non"), ("montant", "47800.20"), ("VOTE_POUR", "0"),
    ("createdAt", "2018-09-01T00:00:00Z"), ("nature", "aide en nature;aide en numéraire"),
  ])
  func accepted(_ column: String, _ text: String) throws {
    #expect(try Self.accepts(text, column))
  }

  @Test(arguments: [
    ("COLL_SIRET", "73282932000075"), ("COLL_SIRET", "732 829 320 00074"),
    ("COLL_SIRET", ""), ("rnaBeneficiaire", "W63200123"), ("rnaBeneficiaire", "632001234"),
    ("DELIB_MATIERE_CODE", "7,5"), ("DELIB_MATIERE_CODE", "7.11"), ("DELIB_MATIERE_CODE", "0.1"),
    ("DELIB_MATIERE_NOM", "Finances locales / Subventions"), ("DELIB_MATIERE_NOM", "Subventions"),
    ("DELIB_MATIERE_NOM", "Finances/Subventions"), ("BUDGET_ANNEE", "15"),
    ("BUDGET_ANNEE", "2016/2015"), ("datesPeriodeVersement", "2015-11-01_2016-03-31"),
    ("datesPeriodeVersement", "2016-03-31/2015-11-01"), ("datesPeriodeVersement", "2015-02-30"),
    ("datesPeriodeVersement", "/"), ("pourcentageSubvention", "0"),
    ("pourcentageSubvention", "0.001"), ("pourcentageSubvention", "1.01"),
    ("pourcentageSubvention", "100"), ("pourcentageSubvention", "."), ("notificationUE", "oui."),
    ("montant", "47 800"), ("montant", "1,5"), ("montant", "1.2.3"), ("VOTE_POUR", "-1"),
    ("VOTE_POUR", "99999999999999999999"), ("createdAt", "2018-09-01"),
    ("nature", "aide"), ("idRAE", "123456"), ("objet", String(repeating: "é", count: 257)),
    ("DELIB_URL", "not an address"),
  ])
  func refused(_ column: String, _ text: String) throws {
    #expect(try !Self.accepts(text, column))
  }

  @Test func aRowLacksWhatItsValuesCallFor() throws {
    let standard = DataStandard.deliberations
    var cells = [String](repeating: "x", count: standard.columns.count)
    #expect(RowCompleteness.missing(cells, standard) == [])
    cells[try #require(standard.column("BUDGET_NOM"))] = ""
    cells[try #require(standard.column("VOTE_CONTRE"))] = ""
    #expect(
      RowCompleteness.missing(cells, standard).map { standard.columns[$0].name } == [
        "BUDGET_NOM", "VOTE_CONTRE",
      ])
    let grants = DataStandard.subventions
    cells = [String](repeating: "x", count: grants.columns.count)
    cells[try #require(grants.column("idBeneficiaire"))] = ""
    #expect(RowCompleteness.missing(cells, grants) == [])
    cells[try #require(grants.column("rnaBeneficiaire"))] = ""
    #expect(RowCompleteness.missing(cells, grants).count == 2)
  }
}
