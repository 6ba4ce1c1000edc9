import BaliseDiagnostics
import BaliseTestSupport
import Testing

@testable import BalisePlan
@testable import BaliseSite

/// Misspells every link between the texts of the published plan, one at a time.
struct LinkMutationTests {
  /// Where a text leads to another page of the site, in the file of one language.
  private struct WrittenLink: Sendable {
    let entry: Int
    let language: Int
    let file: SourceFile
    let range: ByteRange
    let destination: String
  }

  @Test func everyLinkIsToldAtItsPlace() throws {
    let plan = try LoadedPlan.shared.get()
    let read = SiteReader.read(plan.tree, jobs: 2)
    let site = PreparedSite.make(plan.tree, read, jobs: 2)
    #expect(Transcript.own(site.diagnostics) == [])
    let written = Self.links(plan.linked)
    #expect(written.count > 80)
    let links = Sample.of(written, atMost: 100)
    let kinds = Typo.allCases.count
    let outcomes = Workers.map(links.count * kinds, jobs: 4) { index -> MutationTally.Outcome in
      let (link, typo) = (links[index / kinds], Typo.allCases[index % kinds])
      guard let changed = typo.applied(to: link.destination, at: index) else { return .skipped }
      return Self.outcome(link, changed, plan, site.value)
    }
    let tally = MutationTally(outcomes)
    #expect(tally.missed == [])
    #expect(tally.told > links.count * 2, "\(tally.summary)")
    #expect(tally.share >= 0.95, "\(tally.summary)")
  }

  /// Renders the one page that shows the changed text.
  private static func outcome(
    _ link: WrittenLink, _ changed: String, _ plan: LoadedPlan, _ site: PreparedSite
  ) -> MutationTally.Outcome {
    let file = link.file.replacing(link.range, by: changed)
    let model = site.model.replacing(file, of: link.entry, language: link.language)
    let pages = PageBuilder(model: model, hasTemplate: site.templates.has).build().value
    guard
      let page = pages.first(where: { page in
        if case .entry(let id) = page.kind {
          Int(id.index) == link.entry && page.language == link.language
        } else {
          false
        }
      })
    else { return .missed("no page for \(link.file.path)") }
    let renderer = PageRenderer(
      model: model, templates: site.templates, home: site.home, intros: site.intros,
      openData: site.openData)
    let told = renderer.render(page).diagnostics
    let start = link.file.range(link.range).start
    let place = "\(link.file.path):\(start.line):\(start.column) unknown-link"
    guard told.map(\.place) == [place] else {
      return .missed("\(place) \(changed): \(told.map(\.place))")
    }
    return .told(isRightFirst: told[0].suggestions.first == link.destination)
  }

  /// The links inside the site: `](destination)` in the Markdown of every language.
  private static func links(_ linked: LinkedPlan) -> [WrittenLink] {
    linked.plan.entries.indices.flatMap { entry in
      linked.plan.entries[entry].texts.enumerated().flatMap { language, text in
        text.map { links(in: $0, entry, language) } ?? []
      }
    }
  }

  /// True inside code, where a link is only shown: after an odd number of backquotes.
  private static func isInCode(_ index: Int, _ text: EntryText) -> Bool {
    let before = text.file.bytes[Int(text.body.start)..<index]
    return !before.count { $0 == UInt8(ascii: "`") }.isMultiple(of: 2)
  }

  private static func links(
    in text: EntryText, _ entry: Int, _ language: Int
  ) -> [WrittenLink] {
    let bytes = text.file.bytes
    var links: [WrittenLink] = []
    for index in Int(text.body.start)..<max(Int(text.body.start), Int(text.body.end) - 1)
    where bytes[index] == UInt8(ascii: "]") && bytes[index + 1] == UInt8(ascii: "(") {
      let start = index + 2
      let end = bytes[start...].firstIndex { " #)".utf8.contains($0) } ?? bytes.endIndex
      let range = ByteRange(start, end)
      let destination = text.file.text(range)
      // Files, addresses and sections have rules of their own.
      guard !isInCode(index, text), bytes[end] == UInt8(ascii: ")"), destination.contains("/"),
        !destination.contains(":"), !destination.contains(".")
      else { continue }
      links.append(
        WrittenLink(
          entry: entry, language: language, file: text.file, range: range,
          destination: destination))
    }
    return links
  }
}

extension SiteModel {
  /// The same site with another file for one text of one entry.
  fileprivate func replacing(_ file: SourceFile, of entry: Int, language: Int) -> SiteModel {
    var changed = plan.plan
    let old = changed.entries[entry]
    var texts = old.texts
    if let text = texts[language] {
      let body = ByteRange(Int(text.body.start), file.bytes.count)
      texts[language] = EntryText(
        file: file, body: body, hasBody: true, slots: text.slots, words: text.words)
    }
    changed.entries[entry] = Entry(
      collection: old.collection, id: old.id, language: old.language, slots: old.slots,
      linksMentions: old.linksMentions, texts: texts)
    return SiteModel(
      plan: LinkedPlan(
        plan: changed, inverses: plan.inverses, tables: plan.tables, people: plan.people,
        untitled: plan.untitled),
      settings: settings, words: words, assets: assets, reports: reports, files: files)
  }
}
