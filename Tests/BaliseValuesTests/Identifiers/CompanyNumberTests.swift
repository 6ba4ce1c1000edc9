import BaliseText
import BaliseValues
import Testing

struct CompanyNumberTests {
  @Test(arguments: [
    "73282932000074", "732 829 320 00074", "732\u{A0}829\u{A0}320\u{202F}00074",
    "732.829.320.00074", "SIRET : 732 829 320 00074", " 73282932000074 ",
  ])
  func siret(words: String) throws {
    let siret = try #require(Siret.read(words).value)
    #expect(siret.digits == "73282932000074")
    #expect(siret.siren.digits == "732829320")
    #expect(siret.formatted == "732\u{A0}829\u{A0}320\u{A0}00074")
    #expect(Siret.read(siret.formatted).value == siret)
  }

  @Test func officesOfThePost() {
    // The head office fits the general rule; of offices, the plain sum is a multiple of five.
    #expect(Siret.read("356 000 000 00048").value != nil)
    #expect(Siret.read("35600000009075").value != nil)
    #expect(Siret.read("35600000000001").value != nil)
    #expect(Siret.read("35600000000002").value == nil)
  }

  @Test(arguments: [
    "73282932000075", "7328293200007", "00000000000000", "73282932000O74", "é", "１２３",
    "732829320000741", String(repeating: "1", count: 3_000),
  ])
  func wrongSirets(words: String) {
    let reading = Siret.read(words)
    #expect(reading.value == nil)
    #expect(reading.problems.map(\.id) == ["invalid-siret"])
    #expect(reading.problems.first?.severity == .error)
    #expect(reading.problems.first?.help?.fr.isEmpty == false)
  }

  @Test func aSirenInPlaceOfASiretIsNamed() throws {
    let problem = try #require(Siret.read("732 829 320").problems.first)
    #expect(problem.message.en.contains("is a SIREN number"))
    #expect(Siren.read("732 829 320").value?.digits == "732829320")
    #expect(Siren.read("732 829 320").value?.formatted == "732\u{A0}829\u{A0}320")
    #expect(Siren.read("732 829 321").problems.map(\.id) == ["invalid-siren"])
    #expect(Siren.read("").problems.isEmpty)
  }

  @Test func oneWrongDigitIsAlwaysFound() {
    let digits = Array("73282932000074")
    for index in digits.indices {
      for other in "0123456789" where other != digits[index] {
        var wrong = digits
        wrong[index] = other
        #expect(Siret.read(String(wrong)).value == nil)
      }
    }
  }

  @Test(arguments: ["W632001234", "w632001234", "W63 200 1234", "RNA : W632001234"])
  func associations(words: String) {
    #expect(RNA.read(words).value?.number == "W632001234")
  }

  @Test(arguments: ["632001234", "W63200123", "W6320012345", "X632001234", "W63200123A"])
  func wrongAssociations(words: String) {
    #expect(RNA.read(words).problems.map(\.id) == ["invalid-rna"])
  }

  @Test func overseasAndCorsicanAssociations() {
    #expect(RNA.read("W2A1001234").value != nil)
    #expect(RNA.read("W9R1001234").value != nil)
  }
}
