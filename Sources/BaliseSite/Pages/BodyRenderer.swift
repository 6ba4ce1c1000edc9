import BaliseDiagnostics
import BaliseDocuments
import BalisePlan
import BaliseText
import BaliseValues

/// Renders the Markdown of an entry or of the home page for one page of the site.
struct BodyRenderer {
  let model: SiteModel
  let page: Page
  /// Ids that the page's template uses: headings avoid them.
  let pageIDs: [String]
  /// Level of the highest heading of the text.
  var topLevel = 2
  /// Put before every id of the text, where several texts stand on one page.
  var idPrefix = ""
  /// Which picture of the page comes first.
  var order = PictureOrder()
  /// Which of the page's texts explains an abbreviation.
  var uses = FirstUses()
  /// Note where every part of the HTML comes from.
  var isTraced = false

  /// The text of an entry: its own language's, else the original's.
  func text(of id: EntryID, _ output: inout PageRenderer.Output) -> RenderedText {
    let entry = model.entry(id)
    let translated = entry.texts[page.language].flatMap { $0.hasBody ? $0 : nil }
    let text = translated ?? entry.original
    let language = translated == nil ? entry.language : page.language
    let sections = model.schema.collections[entry.collection].sections
    let rendered = render(
      text.file, text.body, language, sections, mentions: entry.linksMentions, own: id, &output)
    output.anchors = rendered.anchors
    return rendered.text
  }

  /// The text of a page that is no entry.
  func page(
    _ text: PageText.Text, language: Int, _ output: inout PageRenderer.Output
  ) -> RenderedText {
    render(text.file, text.body, language, [], mentions: true, own: nil, &output).text
  }

  private func render(
    _ file: SourceFile, _ body: ByteRange, _ language: Int, _ known: [Collection.Section],
    mentions: Bool, own: EntryID?, _ output: inout PageRenderer.Output
  ) -> (text: RenderedText, anchors: [String]) {
    let links = EntryLinks(
      model: model, page: page, file: file, isOwnLanguage: language == page.language,
      order: order)
    let linker =
      mentions && (model.mentions != nil || model.abbreviations != nil)
      ? EntryMentions(
        model: model, page: page, own: own, language: language, uses: uses, name: file.path) : nil
    let result = MarkdownRenderer(
      options: MarkdownOptions(
        topLevel: topLevel, idPrefix: idPrefix, pageIDs: pageIDs,
        labels: model.textLabels[language], isTraced: isTraced), links: links,
      images: links,
      mentions: linker
    ).render(file, body)
    output.diagnostics += result.diagnostics + links.warnings
    if isTraced {
      output.bodies.append(
        TracedBody(
          html: result.html, file: file, marks: result.marks.map { ($0.html, $0.source) }))
    }
    output.files += links.files
    for pending in result.pendingFragments {
      guard let index = Int(pending.target) else { continue }
      // Whether the section is there depends on the text of the page that is linked.
      _ = model.entry(EntryID(index)).file
      output.fragments.append(
        PendingSection(
          target: EntryID(index), fragment: pending.fragment, place: file.range(pending.range)))
    }
    var sections: [RenderedText.Section] = []
    sections.reserveCapacity(result.sections.count)
    for section in result.sections {
      let key = known.isEmpty ? "" : NameFolding.key(section.heading.text)
      var name = known.firstIndex { declared in
        declared.headings.contains { NameFolding.key($0) == key }
      }
      if let known = name, sections.contains(where: { $0.name == known }) {
        // Its words are shown with those of headings that the collection does not know.
        output.diagnostics.append(repeatedHeading(section, file))
        name = nil
      } else if name == nil, !known.isEmpty {
        output.diagnostics.append(
          unknownHeading(section, known, file, isDefault: language == 0))
      }
      sections.append(
        RenderedText.Section(
          title: section.heading.text, id: section.heading.id, name: name,
          html: section.contentHTML))
    }
    let text = RenderedText(
      body: result, sections: sections, language: language, offered: links.offered)
    return (text, result.headings.map(\.id))
  }

  private func repeatedHeading(_ section: RenderedSection, _ file: SourceFile) -> Diagnostic {
    let words = Phrase(quoting: section.heading.text)
    return Diagnostic(
      id: "repeated-heading", severity: .warning,
      message: Phrase(
        en: "the heading \(words.en) stands twice: this part is shown after all the others",
        fr: "l'intertitre \(words.fr) figure deux fois : cette partie est montrée après toutes les "
          + "autres"),
      range: file.range(section.headingRange),
      help: Phrase(
        en: "put both texts under one heading, or give this one other words",
        fr: "mettez les deux textes sous un seul intertitre, ou donnez d'autres mots à celui-ci"))
  }

  private func unknownHeading(
    _ section: RenderedSection, _ known: [Collection.Section], _ file: SourceFile, isDefault: Bool
  ) -> Diagnostic {
    // Each language has its own headings, and only the collection can say which are the same.
    let folder = file.path.split(separator: "/").dropLast().joined(separator: "/")
    let add = Phrase(
      en:
        "if it is the heading of this language, add it to “sections:” in \(folder)/_collection.yaml",
      fr:
        "si c'est l'intertitre de cette langue, ajoutez-le à « sections: » dans \(folder)/_collection.yaml"
    )
    let headings = known.flatMap(\.headings)
    let near = NearestName.suggestions(for: section.heading.text, among: headings, limit: 1).first
    return Diagnostic(
      id: "unknown-heading", severity: near == nil ? .note : .warning,
      message: Phrase(
        en: "“\(section.heading.text)” is not one of the headings of this collection",
        fr: "« \(section.heading.text) » n'est pas un des intertitres de cette collection"),
      range: file.range(section.headingRange),
      help: near.map {
        Phrase(
          en: "did you mean “\($0)”?" + (isDefault ? "" : " Or, " + add.en),
          fr: "vouliez-vous dire « \($0) » ?" + (isDefault ? "" : " Ou, " + add.fr))
      }
        ?? Phrase(
          en: "its text is shown after the known parts: \(headings.joined(separator: ", "))"
            + (isDefault ? "" : "; " + add.en),
          fr: "son texte est montré après les parties connues : \(headings.joined(separator: ", "))"
            + (isDefault ? "" : " ; " + add.fr)))
  }
}
