import BaliseDiagnostics
import BaliseDocuments
import BalisePlan
import BaliseValues

/// Renders a field of type `rich`: Markdown inside front matter.
enum RichText {
  /// The HTML, for a page of the entry's own folder.
  static func html(
    _ text: String, entry: EntryID, page: Page, language: Int, model: SiteModel,
    order: PictureOrder = PictureOrder(), uses: FirstUses, isTraced: Bool = false
  ) -> RenderedBody {
    let written = model.entry(entry)
    let source = written.texts[language]?.file ?? written.file
    let file = SourceFile(path: source.path, text: text)
    let links = EntryLinks(
      model: model, page: page, file: file, isOwnLanguage: language == page.language,
      order: order)
    let labels = model.textLabels[language]
    let linker =
      model.entry(entry).linksMentions && model.abbreviations != nil
      ? EntryMentions(
        model: model, page: page, own: entry, language: language, uses: uses, name: text,
        linksNames: false) : nil
    return MarkdownRenderer(
      options: MarkdownOptions(topLevel: 3, idPrefix: "rich-", labels: labels, isTraced: isTraced),
      links: links,
      images: links,
      mentions: linker
    ).render(file, ByteRange(0, file.bytes.count))
  }
}

extension RichText {
  /// The words alone, for files and indexes that hold no markup.
  static func plain(_ text: String, language: ValueLanguage) -> String {
    let file = SourceFile(path: "", text: text)
    return MarkdownRenderer(
      options: MarkdownOptions(labels: MarkdownLabels(language)), links: WordsOnly(),
      images: WordsOnly()
    ).render(file, ByteRange(0, file.bytes.count)).plainText(limit: file.bytes.count * 2)
  }

  /// Leads nowhere, and says nothing of it: pages do.
  private struct WordsOnly: LinkResolver, ImageResolver {
    func resolve(_ link: LinkDestination) -> ResolvedLink { .file(href: "") }

    func resolve(_ image: ImageSource) -> ResolvedImage {
      .image(ImageMarkup(href: "", width: nil, height: nil))
    }
  }
}

extension MarkdownLabels {
  /// The labels of a language of the site.
  init(_ language: ValueLanguage) {
    let words = language.words.reports.notes
    self.init(
      notes: words["notes"] ?? "", note: words["note"] ?? "",
      backToNote: words["back-to-note"] ?? "", done: words["done"] ?? "",
      toDo: words["to-do"] ?? "", table: words["table"] ?? "", isFrench: language.speaksFrench)
  }
}

extension Diagnostic {
  /// The same, where what stands in a text of a file is moved to where the file has that text. A
  /// mistake may be told in another file, with a note about this one.
  func moved(in file: SourceFile, to place: (ByteRange?) -> ByteRange?) -> Diagnostic {
    func moved(_ range: SourceRange?) -> SourceRange? {
      if let range, range.path != file.path { return range }
      return place(range?.bytes).map(file.range)
    }
    return Diagnostic(
      id: id, severity: severity, message: message, range: moved(range), help: help,
      notes: notes.map { $0.range == nil ? $0 : Note($0.message, at: moved($0.range)) })
  }
}
