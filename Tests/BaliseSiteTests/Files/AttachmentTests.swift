import Foundation
import BaliseTestSupport
import Testing

@testable import BaliseSite

@Suite struct AttachmentTests {
  private static let digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

  private func plan() throws -> PlanFolder {
    try PlanFolder([
      "content/site.yaml": "name: Plan\nlanguages: [fr, en]\n",
      "content/acts/_collection.yaml": """
      fields:
        title: {type: text}
        act: {type: file}
        photo: {type: image}
        annexes: {type: group, many: true, fields: {label: {type: text}, document: {type: file}}}

      """,
      "content/acts/a.md": """
      ---
      title: A
      act: convention.pdf
      photo: {file: photo.gif, alt: Une photo}
      annexes: [{label: Un, document: plans/annexe.ODT}]
      ---
      Lire [le texte](texte.csv), [encore](texte.csv) et [l'acte](/acts/convention.pdf).
      """,
      "content/acts/convention.pdf": "abc",
      "content/acts/texte.csv": String(repeating: "x", count: 1_234_567),
      "content/acts/photo.gif": PictureBytes.text,
      "content/acts/plans/annexe.ODT": "odt",
      "templates/pages/acts.html": """
      {{#act}}<a href="{{url}}">{{name}} {{size}} {{bytes}} {{media-type}} {{sha256}}</a>{{/act}}
      {{#photo}}{{size}} {{media-type}}{{/photo}}
      {{#annexes}}{{#document}}{{name}} {{media-type}}{{/document}}{{/annexes}}
      {{#attachments}}<a href="{{url}}">{{name}} {{size}} {{sha256}}</a>
      {{/attachments}}
      """,
    ])
  }

  @Test func templatesShowWhatADocumentIs() throws {
    let site = try plan().site()
    let page = try #require(site["acts/a.html"])
    #expect(page.contains("convention.pdf 3\u{A0}octets 3 application/pdf \(Self.digest)</a>"))
    #expect(page.contains("annexe.ODT application/vnd.oasis.opendocument.text"))
    #expect(page.contains("14\u{A0}octets image/gif"))
    #expect(page.contains("<a href=\"../files/acts/texte.csv\">texte.csv 1,2\u{A0}Mo "))
    #expect(page.components(separatedBy: "<a ").count == 4)
    #expect(site["en/acts/a.html"]?.contains("texte.csv 1.2\u{A0}MB ") == true)
    #expect(site.files["files/acts/plans/annexe.ODT"] != nil)
    #expect(LinkScanner(site).broken() == [])
  }

  @Test func dataFilesHoldThemToo() throws {
    let json = try #require(try plan().site()["data/acts.json"])
    #expect(json.contains("\"bytes\": 3"))
    #expect(json.contains("\"sha256\": \"\(Self.digest)\""))
    #expect(json.contains("\"media-type\": \"application/pdf\""))
  }

  @Test func aLargeFileIsReadInPieces() throws {
    let plan = try plan()
    let bytes = [UInt8](repeating: 0x61, count: 1_000_000)
    try plan.write("content/acts/convention.pdf", bytes)
    let digest = try Disk.digest(of: plan.path + "/content/acts/convention.pdf")
    #expect(digest == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    #expect(throws: BuildError.self) { try Disk.digest(of: plan.path) }
    #expect(throws: BuildError.self) { try Disk.digest(of: plan.path + "/nothing") }
  }

  @Test(arguments: [
    ("a.pdf", "application/pdf"), ("x/b.JPG", "image/jpeg"), ("pdf", "application/octet-stream"),
    ("v1.2/lisez", "application/octet-stream"), ("a.", "application/octet-stream"),
    ("a.tar.gz", "application/gzip"),
  ])
  func mediaTypes(_ path: String, _ type: String) {
    #expect(MediaType.of(path) == type)
  }
}
