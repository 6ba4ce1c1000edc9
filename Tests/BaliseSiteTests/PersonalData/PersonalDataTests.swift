import BaliseTestSupport
import Testing

/// The sources name people who did not ask to be published, with their direct lines, mobiles and
/// addresses: none of it is in any file of the demonstration site.
struct PersonalDataTests {
  /// Switchboards and faxes of services; a mobile is never one.
  private static let services: Set = ["0473955757", "0473955784"]
  /// Addresses of services.
  private static let mailboxes: Set = [
    "tiltam@ccdoreallier.fr", "dev.eco@parc-livradois-forez.org",
  ]
  /// First and last names that the sources give and that nothing makes public, as hashes.
  private static let people: Set<UInt64> = [
    0x2925_fa8a_ab85_4f54, 0xaaf9_18c6_ab6d_7fda, 0xdfe9_93dd_5bf8_9fdc,
  ]

  @Test func onlyNumbersOfServicesComeOut() throws {
    try Self.report { scan in
      scan.phones.subtracting(Self.services)
    }
  }

  @Test func onlyAddressesOfServicesComeOut() throws {
    try Self.report { scan in
      scan.emails.subtracting(Self.mailboxes).filter { !Self.isExample($0) }
    }
  }

  @Test func nobodyIsNamedWhoIsNotPublic() throws {
    try Self.report { scan in
      Set(scan.pairs.intersection(Self.people).map { String($0, radix: 16) })
    }
  }

  @Test func noFileIsNamedAfterThem() throws {
    let paths = Array(try RealSite.shared.get().paths.joined(separator: "\n").utf8)
    #expect(PersonalDataScan(paths).pairs.isDisjoint(with: Self.people))
  }

  @Test(arguments: [
    "Tél. 07 00 11 22 33.", "tel:+33700112233", "07.00.11.22.33", "0700112233\"",
    "07\u{A0}00\u{202F}11-22 33", "tel:0033 7 00 11 22 33", "2022-07-00/1122-33",
    "2022-06-01/2022-06-30, 07 00 11 22 33",
  ])
  func aNumberIsSeen(_ text: String) {
    #expect(PersonalDataScan(Array(text.utf8)).phones == ["0700112233"])
  }

  @Test(arguments: [
    "17001122334", "M0 10 20 30 40", "2023-11-22", "700112233", "00 00 11 22 33",
    "2022-06-01/2022-06-30",
  ])
  func otherNumbersAreNot(_ text: String) {
    #expect(PersonalDataScan(Array(text.utf8)).phones == [])
  }

  @Test(arguments: ["<a href=\"mailto:Jane.Doe%40example.org\">", "jane.doe&#64;example.org."])
  func anAddressIsSeen(_ text: String) {
    #expect(PersonalDataScan(Array(text.utf8)).emails == ["jane.doe@example.org"])
  }

  @Test(arguments: ["Mme Jané Doe,", "people/jane-doe.html", "DOE Jane", "JAN\r\n E DOE"])
  func aNameIsSeen(_ text: String) {
    let name = PersonalDataScan.hash(Array("jane".utf8), Array("doe".utf8))
    #expect(PersonalDataScan(Array(text.utf8)).pairs.contains(name))
  }

  /// Addresses that stand for nobody: those of guides, and of the site itself in calendars.
  private static func isExample(_ address: String) -> Bool {
    [".example", "@example.org", "@example.com", ".example.org"].contains { address.hasSuffix($0) }
  }

  private static func report(_ find: (PersonalDataScan) -> Set<String>) throws {
    let site = try RealSite.shared.get()
    #expect(site.paths.count > 600)
    for path in site.paths {
      let found = find(PersonalDataScan(site.files[path] ?? []))
      #expect(found == [], "\(path)")
    }
  }
}
