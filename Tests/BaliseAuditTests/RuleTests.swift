import BaliseAudit
import Testing

/// A page around a fragment in which nothing is wrong.
func page(
  _ body: String, doctype: String = "<!DOCTYPE html>", html: String = "<html lang=\"fr\">",
  title: String = "<title>Le plan</title>", head: String = "",
  skip: String = "<a href=\"#main\">Contenu</a>", heading: String = "<h1>Le plan</h1>"
) -> [UInt8] {
  Array(
    """
    \(doctype)\(html)<head>\(title)\(head)</head><body>\(skip)<header><a href="/">Accueil</a></header>\
    <main id="main">\(heading)\(body)</main><footer>Pied</footer></body></html>
    """.utf8)
}

/// The ids of what is found in a page, each once.
func faults(_ bytes: [UInt8], base: String? = nil) -> [String] {
  Set(PageAuditor(base: base).audit(bytes).findings.map(\.id)).sorted()
}

/// Each rule finds its fault and nothing else, and stays silent where there is none.
@Suite struct RuleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let id: String
    let faulty: String
    let right: String
    var testDescription: String { "\(id): \(faulty)" }

    init(_ id: String, _ faulty: String, _ right: String) {
      (self.id, self.faulty, self.right) = (id, faulty, right)
    }
  }

  static let cases: [Case] = [
    Case("unknown-language-code", "<p lang=\"gb\">Hello</p>", "<p lang=\"en-GB\">Hello</p>"),
    Case("unknown-language-code", "<p lang=\"français\">Non</p>", "<p lang=\"gsw\">Ja</p>"),
    Case("unknown-language-code", "<p lang=\"oci\">Òc</p>", "<p lang=\"oc\">Òc</p>"),
    Case("several-main-headings", "<h1>Deux</h1>", "<h2>Deux</h2>"),
    Case("several-main-headings", "<p role=heading aria-level=1>Deux</p>", "<p>Deux</p>"),
    Case("skipped-heading", "<h3>Trop bas</h3>", "<h2>Un</h2><h3>Deux</h3><h2>Un</h2>"),
    Case("empty-heading", "<h2> <b></b></h2>", "<h2><img src=a.png alt=Mot width=1 height=1></h2>"),
    Case("repeated-landmark", "<main>Deux</main>", "<div>Deux</div>"),
    Case(
      "repeated-landmark", "<div role=banner>Deux</div>", "<article><header>a</header></article>"),
    Case(
      "navigation-without-name", "<nav>a</nav><nav aria-label=B>b</nav>",
      "<nav aria-label=A>a</nav><nav aria-label=B>b</nav>"),
    Case(
      "navigation-without-name", "<nav aria-label=B>a</nav><nav aria-label=b>b</nav>",
      "<nav>une seule</nav>"),
    Case("unbalanced-html", "<section><p>a", "<section><p>a</section>"),
    Case("unbalanced-html", "<p>a</p></section>", "<p>a<ul><li>b<li>c</ul>"),
    Case("unbalanced-html", "<p>a<div>b</div></p>", "<div><p>a</div>"),
    Case("duplicate-id", "<p id=a>a</p><p id=a>b</p>", "<p id=a>a</p><p id=b>b</p>"),
    Case("unknown-id", "<p aria-labelledby=\"main autre\">a</p>", "<p aria-labelledby=main>a</p>"),
    Case(
      "unknown-id", "<a href=\"#autre\">Autre</a>", "<a href=\"#main\">Haut</a><a href=\"#\">x</a>"),
    Case(
      "unknown-id", "<label for=x>Nom</label>", "<label for=x>Nom</label><input id=x>"),
    Case(
      "image-without-alt", "<img src=a.png width=1 height=1>",
      "<img src=a.png alt=\"\" width=1 height=1>"),
    Case(
      "image-without-alt", "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg>",
      "<svg aria-hidden=true><path/></svg><svg role=img aria-label=Carte></svg>"),
    Case(
      "image-without-alt", "<svg role=img><text>a</text></svg>",
      "<svg role=img><title>Carte</title></svg><svg><text>Lu</text></svg>"),
    Case(
      "file-name-as-alt", "<img src=a.png alt=DSC_0012.JPG width=1 height=1>",
      "<img src=a.png alt=\"Le hub\" width=1 height=1>"),
    Case("image-without-size", "<img src=a.png alt=a>", "<img src=a.png alt=a width=1 height=1>"),
    Case("link-without-text", "<a href=a.html></a>", "<a href=a.html>Action</a><a>rien</a>"),
    Case(
      "link-without-text", "<a href=a.html><img src=a alt=\"\" width=1 height=1></a>",
      "<a href=a.html><img src=a alt=Hub width=1 height=1></a><a href=b.html aria-label=B></a>"),
    Case(
      "link-without-text", "<a href=a.html><span aria-hidden=true>→</span></a>",
      "<a href=a.html><span hidden>x</span>Suite du plan</a>"),
    Case(
      "new-window", "<a href=a.html target=_blank>Plan</a>",
      "<a href=a.html target=_blank>Plan (nouvelle fenêtre)</a>"),
    Case("vague-link", "<a href=a.html>Cliquez ici !</a>", "<a href=a.html>Le hub</a>"),
    Case(
      "vague-link", "<a href=a.html>En savoir plus</a>",
      "<a href=a.html aria-label=\"En savoir plus sur le hub\">En savoir plus</a>"),
    Case(
      "same-words-other-link", "<p><a href=a.html>CCI</a></p><p><a href=b.html>CCI</a></p>",
      "<p><a href=a.html>CCI</a> (Ambert)</p><p><a href=b.html>CCI</a> (Thiers)</p>"),
    Case(
      "same-words-other-link", "<ul><li><a href=a>CCI</a><li><a href=b>CCI</a></ul>",
      "<h2>A</h2><p><a href=a.html>CCI</a></p><h2>B</h2><p><a href=b.html>CCI</a></p>"),
    Case(
      "table-without-caption", "<table><tr><th scope=col>a<tr><td>b</table>",
      "<table><caption>T</caption><tr><th scope=col>a<tr><td>b</table>"),
    Case(
      "header-without-scope", "<table><caption>T</caption><tr><th>a<tr><td>b</table>",
      "<table role=presentation><tr><td>b</table>"),
    Case(
      "table-without-headers", "<table><caption>T</caption><tr><td>b</table>",
      "<table aria-label=T><tr><th scope=row>a<td>b</table>"),
    Case("control-without-label", "<input name=q>", "<label>Mots <input name=q></label>"),
    Case(
      "control-without-label", "<select><option>a</select>",
      "<label for=s>Axe</label><select id=s><option>a</select><input type=hidden>"),
    Case(
      "control-without-label", "<fieldset><label><input> a</label></fieldset>",
      "<fieldset><legend>Axes</legend></fieldset><textarea title=Texte></textarea>"),
    Case("button-without-name", "<button></button>", "<button title=Fermer>×</button>"),
    Case(
      "button-without-name", "<input type=button>", "<input type=submit><input type=button value=a>"
    ),
    Case("frame-without-title", "<iframe src=a></iframe>", "<iframe src=a title=Carte></iframe>"),
    Case("list-structure", "<ul><div><li>a</li></div></ul>", "<ul><li>a</li></ul>"),
    Case("list-structure", "<div><li>a</li></div>", "<ol><li>a<li>b</ol>"),
    Case("list-structure", "<dl><p>a</p></dl>", "<dl><div><dt>a<dd>b</div><dt>c<dd>d</dl>"),
    Case("positive-tabindex", "<p tabindex=2>a</p>", "<p tabindex=0>a</p><p tabindex=-1>b</p>"),
    Case(
      "hidden-but-focusable", "<p aria-hidden=true><a href=a>x</a></p>",
      "<p aria-hidden=true><a href=a tabindex=-1>x</a><button disabled>y</button></p>"),
    Case(
      "nested-control", "<a href=a>a <button>b</button></a>", "<a href=a>a</a><button>b</button>"),
    Case("automatic-media", "<video autoplay src=a></video>", "<video controls src=a></video>"),
    Case("automatic-media", "<marquee>a</marquee>", "<p>marquee</p>"),
    Case("unknown-aria", "<p aria-lable=a>a</p>", "<p aria-label=a data-aria-x=b>a</p>"),
    Case("unknown-aria", "<p role=naviguation>a</p>", "<p role=note>a</p>"),
    Case(
      "foreign-request", "<img src=\"//t.example/a.png\" alt=a width=1 height=1>",
      "<a href=\"https://t.example/\">Ailleurs</a>"),
    Case(
      "foreign-request",
      "<img srcset=\"a.png 1x, https://t.example/a.png 2x\" src=a.png alt=a width=1 height=1>",
      "<img src=\"data:image/gif;base64,AA//\" alt=a width=1 height=1>"),
    Case(
      "foreign-request", "<p style=\"background: url( 'https://t.example/a.png' )\">a</p>",
      "<p style=\"background: url(a.png)\">a</p>"),
    Case(
      "foreign-request",
      "<style>/* url(https://no.example) */ @import \"http://t.example/a.css\";</style>",
      "<style>/* url(https://t.example) */ p { content: \"url(https://t.example)\" }</style>"),
    Case(
      "foreign-request", "<script src=\"HTTPS://t.example/a.js\"></script>",
      "<script src=a.js></script>"),
    Case("foreign-request", "<iframe title=a src=\"https://t.example\"></iframe>", "<p>a</p>"),
  ]

  @Test(arguments: cases) func aRuleFindsItsFaultAndNoOther(_ one: Case) {
    #expect(faults(page(one.faulty)) == [one.id])
    #expect(faults(page(one.right)) == [])
  }

  @Test func thePageItselfIsJudged() {
    #expect(faults(page("")) == [])
    #expect(faults(page("", doctype: "")) == ["page-without-doctype"])
    #expect(faults(page("", html: "<html>")) == ["page-without-language"])
    #expect(faults(page("", title: "")) == ["page-without-title"])
    #expect(faults(page("", title: "<title> </title>")) == ["page-without-title"])
    #expect(faults(page("", title: "<title>Accueil</title>")) == ["title-off-subject"])
    #expect(faults(page("", heading: "")) == ["page-without-heading"])
    #expect(faults(page("", skip: "")) == ["skip-link-missing"])
    let head = "<meta http-equiv=refresh content=\"5; url=a.html\">"
    #expect(faults(page("", head: head)) == ["timed-refresh"])
    #expect(faults(page("", head: "<meta http-equiv=refresh content=\"0; url=a.html\">")) == [])
    for content in ["user-scalable=no", "maximum-scale=1.0", "width=device-width,user-scalable=0"] {
      let head = "<meta name=viewport content=\"\(content)\">"
      #expect(faults(page("", head: head)) == ["zoom-forbidden"], "\(content)")
    }
    let good =
      "<meta name=viewport content=\"width=device-width, initial-scale=1, maximum-scale=5\">"
    #expect(faults(page("", head: good)) == [])
    let bare = "<!DOCTYPE html><html lang=fr><title>a</title><body><h1>a</h1></body></html>"
    #expect(faults(Array(bare.utf8)) == ["missing-landmark"])
  }

  @Test func whatIsTheSitesOwnIsNotForeign() {
    let own = page("<img src=\"https://plan.example/a.png\" alt=a width=1 height=1>")
    #expect(faults(own) == ["foreign-request"])
    #expect(faults(own, base: "https://plan.example/") == [])
    let trap = page("<img src=\"https://plan.example.evil/a.png\" alt=a width=1 height=1>")
    #expect(faults(trap, base: "https://plan.example/") == ["foreign-request"])
  }

  @Test func hiddenPartsAndOtherLanguagesOfAPageAreNoFault() {
    let fragment = """
      <div hidden><a href=x></a><h5>caché</h5></div><template><h1>x</h1><li>y</template>
      <!-- <h1>non</h1> <img src=x> --><script>"<h1><img src=x>"</script>
      <textarea aria-label=x><h1>non</textarea><p>1 < 2 & 3 > 2</p><svg role=img aria-label=a><a href=#main><text>b</text></a></svg>
      """
    #expect(faults(page(fragment)) == [])
  }

  @Test func aFindingSaysWhereInThePageItStands() throws {
    let bytes = page("<p id=a>a</p><p id=a>b</p>")
    let finding = try #require(PageAuditor(base: nil).audit(bytes).findings.first)
    let place = try #require(finding.place)
    #expect(String(decoding: bytes[place], as: UTF8.self) == "<p id=a>")
    let first = try #require(finding.notes.first?.place)
    #expect(first.upperBound < place.lowerBound)
  }

  @Test func oneRuleTellsTenFaultsOfAPageAndLeavesTheOthersRoom() {
    let many = String(repeating: "<a href=a.html></a>", count: 100) + "<input>"
    let found = PageAuditor(base: nil).audit(page(many)).findings
    #expect(found.count { $0.id == "link-without-text" } == 10)
    #expect(found.contains { $0.id == "control-without-label" })
  }
}
