import Testing

@testable import BaliseDocuments

struct FrenchTypographyTests {
  private func french(_ runs: String...) -> String {
    var typography = FrenchTypography()
    return runs.map { run in
      let bytes = Array(run.utf8)
      return String(decoding: typography.improved(bytes[...]) ?? bytes, as: UTF8.self)
    }.joined()
  }

  @Test(arguments: [
    ("“mot”", "«\u{A0}mot\u{A0}»"), ("un “ mot ” ici", "un «\u{A0}mot\u{A0}» ici"),
    ("« mot »", "«\u{A0}mot\u{A0}»"),
    ("«\u{A0}un “mot” cité\u{A0}»", "«\u{A0}un “mot” cité\u{A0}»"),
    ("quoi ?", "quoi\u{202F}?"),
    ("ah ! bon ; oui : non", "ah\u{202F}! bon\u{202F}; oui\u{A0}: non"),
    ("a :b", "a :b"), ("http://x.fr?a=1", "http://x.fr?a=1"), ("10:30", "10:30"),
    ("fin”", "fin”"), ("quoi ?”", "quoi\u{202F}?”"), ("(quoi ?)", "(quoi\u{202F}?)"), ("", ""),
    ("”“", "”«\u{A0}"), ("é è à", "é è à"),
  ])
  func textIsWrittenAsFrenchDoes(_ written: String, _ shown: String) {
    #expect(french(written) == shown)
  }

  @Test func aQuotationMayHoldMarkup() {
    #expect(french("il dit “un ", "mot", " fort” puis") == "il dit «\u{A0}un mot fort\u{A0}» puis")
    #expect(french("« un ", "“mot”", " fort »") == "«\u{A0}un “mot” fort\u{A0}»")
  }
}
