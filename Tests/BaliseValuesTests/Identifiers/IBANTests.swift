import BaliseValues
import Testing

struct IBANTests {
  private func found(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return IBAN.find(in: text).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    "FR1420041010050500013M02606", "FR14 2004 1010 0505 0001 3M02 606",
    "fr14 2004 1010 0505 0001 3m02 606",
    "FR14\u{A0}2004\u{A0}1010\u{A0}0505\u{A0}0001\u{A0}3M02\u{A0}606",
    "FR14\u{202F}2004\u{202F}1010\u{202F}0505\u{202F}0001\u{202F}3M02\u{202F}606",
    "FR14-2004-1010-0505-0001-3M02-606", "DE89 3704 0044 0532 0130 00", "BE68 5390 0754 7034",
    "GB29 NWBK 6016 1331 9268 19", "NO93 8601 1117 947", "CH93 0076 2011 6238 5295 7",
  ])
  func accountNumbersAreFoundInText(number: String) {
    #expect(found("Règlement (\(number)), merci") == [number])
    #expect(found(number) == [number])
    #expect(found("IBAN\(number).") == [number])
  }

  @Test(arguments: [
    "FR15 2004 1010 0505 0001 3M02 606", "FR14 2004 1010 0505 0001 3M02",
    "FR14 2004 1010 0505 0001 3M02 6067",
    "XX14 2004 1010 0505 0001 3M02 606", "732 829 320 00074", "FRAMEWORK2004", "", "FR", "FR14",
    "AFR1420041010050500013M02606",
  ])
  func otherTextIsLeftAlone(text: String) {
    #expect(IBAN.find(in: text).isEmpty)
  }

  @Test func severalInOneText() {
    let text = "a BE68 5390 0754 7034 b DE89370400440532013000."
    #expect(found(text) == ["BE68 5390 0754 7034", "DE89370400440532013000"])
  }

  @Test func oneWrongDigitIsAlwaysFound() {
    let digits = Array("DE89370400440532013000")
    for index in digits.indices.dropFirst(2) {
      for other in "0123456789" where other != digits[index] {
        var wrong = digits
        wrong[index] = other
        #expect(IBAN.find(in: String(wrong)).isEmpty)
      }
    }
  }
}
