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
  /// First and last names that the sources give and that nothing makes public, as hashes; then
  /// last names with an initial or a courtesy title.
  private static let people: Set<UInt64> = [
    0x2925_fa8a_ab85_4f54, 0xaaf9_18c6_ab6d_7fda, 0xdfe9_93dd_5bf8_9fdc,
    0xf97e_158a_4905_4f0d, 0xf97e_0d8a_4905_4175, 0xf672_08fa_13ed_7ee5, 0xd219_2250_410e_46c4,
    0x3df7_9867_61cf_4702, 0xf6a2_32f6_2fc5_9522, 0xe3ed_174d_4375_1ade, 0xd380_b253_28a7_ced3,
    0xe37e_2b74_8067_a42d, 0x79ab_3d0e_ea4f_1fde, 0x79ab_360e_ea4f_13f9, 0x0d00_6658_245e_3531,
    0x3dee_e9aa_88b7_7d70,
  ]
  /// Kinds of files that hold pictures, not words.
  private static let pictures: Set = ["png", "jpg", "jpeg", "webp", "avif", "gif", "ico"]

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

  /// What cannot be read as text cannot be searched: compressed or encoded files would hide it.
  @Test func everyFileCanBeRead() throws {
    let site = try RealSite.shared.get()
    for path in site.paths where !Self.pictures.contains(Self.kind(path)) {
      #expect(String(validating: site.files[path] ?? [], as: UTF8.self) != nil, "\(path)")
    }
  }

  /// The search would find what it looks for in each kind of file that the site is made of.
  @Test func whatIsPlantedInAnyKindOfFileIsFound() throws {
    let site = try RealSite.shared.get()
    let examples = Dictionary(site.paths.map { (Self.kind($0), $0) }, uniquingKeysWith: { $1 })
    #expect(examples.count > 8)
    let name = PersonalDataScan.hash(Array("jane".utf8), Array("doe".utf8))
    for (kind, path) in examples where !Self.pictures.contains(kind) {
      var bytes = site.files[path] ?? []
      bytes.insert(
        contentsOf: " 07.00.11.22.33 Jane.Doe@example.net ".utf8, at: bytes.count / 2)
      // The middle may be inside a character or a word: what stands around it is of no account.
      let scan = PersonalDataScan(bytes)
      #expect(scan.phones.contains("0700112233"), "\(path)")
      #expect(scan.emails.contains("jane.doe@example.net"), "\(path)")
      #expect(scan.pairs.contains(name), "\(path)")
    }
  }

  @Test(arguments: [
    "Tél. 07 00 11 22 33.", "tel:+33700112233", "07.00.11.22.33", "0700112233\"",
    "07\u{A0}00\u{202F}11-22 33", "tel:0033 7 00 11 22 33", "2022-07-00/1122-33",
    "2022-06-01/2022-06-30, 07 00 11 22 33", "+33 (0)7 00 11 22 33", "(+33) 7 00 11 22 33",
    "+33 (0) 7.00.11.22.33", "&#43;33700112233", "\\u002b33 7 00 11 22 33", "07  00  11  22  33",
    "07\u{2011}00\u{2011}11\u{2011}22\u{2011}33", "07\t00\t11\t22\t33", "0700 11 22 33",
    "07&nbsp;00&#xA0;11&#8239;22\u{2009}33", "07_00_11_22_33", "07\n00\n11\n22\n33",
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

  @Test(arguments: [
    "<a href=\"mailto:Jane.Doe%40example.org\">", "jane.doe&#64;example.org.",
    "jane.doe&commat;example.org", "EMAIL:JANE.DOE@EXAMPLE.ORG\r\n", "jane.doe\\u0040example.org",
  ])
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

  private static func kind(_ path: String) -> String {
    String(path.split(separator: "/").last?.split(separator: ".").last ?? "").lowercased()
  }

  private static func report(_ find: (PersonalDataScan) -> Set<String>) throws {
    let site = try RealSite.shared.get()
    #expect(site.paths.count > 600)
    for path in site.paths where !pictures.contains(kind(path)) {
      let found = find(PersonalDataScan(site.files[path] ?? []))
      #expect(found == [], "\(path)")
    }
  }
}
