import BaliseText
import BaliseValues
import Testing

struct AddressTests {
  @Test(arguments: [
    ("63000", "63"), ("20090", "2A"), ("20200", "2B"), ("97410", "974"), ("01 000", "01"),
    ("F-63000", "63"),
  ])
  func postalCodes(words: String, department: String) {
    #expect(PostalCode.read(words).value?.department == department)
  }

  @Test(arguments: ["1000", "00100", "96000", "99000", "630000", "63OOO", "B-1000"])
  func wrongPostalCodes(words: String) {
    #expect(PostalCode.read(words).problems.map(\.id) == ["invalid-postal-code"])
  }

  @Test(arguments: [
    ("04 73 95 57 57 (standard)", "+33473955757", PhoneNumber.Kind.landline),
    ("04.73.95.57.57", "+33473955757", .landline), ("0473955757", "+33473955757", .landline),
    ("04-73-95-57-57", "+33473955757", .landline), ("04/73/95/57/57", "+33473955757", .landline),
    ("+33 4 73 95 57 57", "+33473955757", .landline),
    ("+33 (0)4 73 95 57 57", "+33473955757", .landline),
    ("0033 4 73 95 57 57", "+33473955757", .landline),
    ("Tél. : 04 73 95 57 57", "+33473955757", .landline),
    ("06\u{A0}12\u{A0}34\u{A0}56\u{A0}78", "+33612345678", .mobile),
    ("07 12 34 56 78", "+33712345678", .mobile),
    ("0 800 123 456", "+33800123456", .special), ("3949", "3949", .short),
    ("0590 12 34 56", "+590590123456", .landline), ("0692 12 34 56", "+262692123456", .mobile),
    ("+262 692 12 34 56", "+262692123456", .mobile),
    ("+44 20 7946 0958", "+442079460958", .foreign),
  ])
  func phones(words: String, canonical: String, kind: PhoneNumber.Kind) throws {
    let phone = try #require(PhoneNumber.read(words).value)
    #expect(phone.canonical == canonical)
    #expect(phone.kind == kind)
    for language in ValueLanguage.allCases {
      #expect(PhoneNumber.read(phone.formatted(in: language)).value == phone)
    }
  }

  @Test func phoneTypography() {
    let phone = PhoneNumber.read("0473955757 (standard)").value
    #expect(phone?.note == "standard")
    #expect(phone?.formatted(in: .fr) == "04\u{A0}73\u{A0}95\u{A0}57\u{A0}57 (standard)")
    #expect(phone?.formatted(in: .en) == "+33\u{A0}4\u{A0}73\u{A0}95\u{A0}57\u{A0}57 (standard)")
    #expect(phone?.link == "tel:+33473955757")
  }

  @Test(arguments: [
    "04 73 95 57", "04 73 95 57 57 57", "00 73 95 57 57", "+0 123", "téléphone", "12", "+33", "+",
  ])
  func wrongPhones(words: String) {
    #expect(PhoneNumber.read(words).problems.map(\.id) == ["invalid-phone"])
  }

  @Test(arguments: ["dev.eco@parc-livradois-forez.org", "a@b.fr", "o'neil+x@Example.ORG"])
  func emails(words: String) throws {
    let email = try #require(EmailAddress.read(words).value)
    #expect(EmailAddress.read(email.formatted).value == email)
    #expect(
      email.address.split(separator: "@")[1] == email.address.split(separator: "@")[1].lowercased())
  }

  @Test(arguments: [
    "a", "a@", "@b.fr", "a@b", "a b@c.fr", "a@@b.fr", "a@b..fr", ".a@b.fr", "a.@b.fr", "a..b@c.fr",
    "a@-b.fr", "a@b.f", "a@b.12", "é@b.fr", "nom (at) domaine.fr", "a@b.fr, c@d.fr",
    "\"<script>\"@b.fr",
  ])
  func wrongEmails(words: String) {
    let reading = EmailAddress.read(words)
    #expect(reading.value == nil)
    #expect(reading.problems.map(\.id) == ["invalid-email"])
  }

  @Test(arguments: ["mailto:a@b.fr", "a@b.fr.", "<a@b.fr>", "a@b.fr ;"])
  func whatACopyLeavesBehindIsRepaired(words: String) {
    #expect(EmailAddress.read(words).value == nil)
    #expect(EmailAddress.read(words).problems.first?.replacement == "a@b.fr")
  }

  /// Addresses end where the rules say: of labels, of lengths, of signs.
  @Test(arguments: [
    ("a@b.c1", true), ("a@b.1c", true), ("a@b.12", false), ("a@b.c", false), ("a@b", false),
    ("a@1.2.3.4", false), ("a@-b.fr", false), ("a@b-.fr", false), ("a@b..fr", false),
    ("a@.fr", false), ("a@b.fr.", false), ("a@b_c.fr", false), ("a@b.1-2", true),
    (".a@b.fr", false), ("a.@b.fr", false), ("a..c@b.fr", false), ("@b.fr", false),
    ("a@@b.fr", false), ("a@b@c.fr", false), ("a.c+d@b.fr", true), ("é@b.fr", false),
    ("a@é.fr", false), ("a@\u{212A}.fr", true), ("a@b.fr\u{301}", false),
    ("a@" + String(repeating: "b", count: 63) + ".fr", true),
    ("a@" + String(repeating: "b", count: 64) + ".fr", false),
    (String(repeating: "a", count: 64) + "@b.fr", true),
    (String(repeating: "a", count: 65) + "@b.fr", false),
  ])
  func emailRules(words: String, isOne: Bool) {
    #expect((EmailAddress.read(words).value != nil) == isOne)
  }

  @Test(arguments: [
    ("http://1.2.3.4/", true), ("http://1.2.3.256/", false), ("http://1.2.3/", false),
    ("http://1.2.3.4.5/", false), ("http://001.2.3.4/", true), ("http://a.b1/", true),
    ("http://a.1b/", true), ("http://a.12/", false), ("http://a.b/", false), ("http://a/", false),
    ("http://a-.fr/", false), ("http://-a.fr/", false), ("http://a..fr/", false),
    ("http://a.fr./", false), ("http://été.fr/", true), ("http://a.été/", true),
    ("http://a.fr:80/", true), ("http://a.fr:/", false), ("http://a.fr:99999/", false),
    ("http://a.fr:\u{301}80/", false), ("http:/\u{301}/a.fr/", false), ("//a.fr", true),
    ("http://a_b.fr/", false), ("http://+1.2.3.4/", false),
  ])
  func hostRules(words: String, isOne: Bool) {
    #expect((WebAddress.read(words).value != nil) == isOne)
  }
}
