import BaliseDocuments
import BalisePlan
import BaliseTemplates

/// The rendered text of an entry: what only its own page shows.
struct RenderedText: Sendable {
  /// A part of the text under a top-level heading.
  struct Section: Sendable {
    let title: String
    let id: String
    /// The declared section it is; nil for a heading the collection does not know.
    let name: Int?
    let html: Range<Int>
  }

  /// The whole text; its parts are copied only when a template shows them.
  let body: RenderedBody
  let sections: [Section]
  /// The language the text is written in.
  let language: Int
  /// The files that it offers, by path.
  let offered: [String]

  var html: [UInt8] { body.html }
  /// The beginning of the text without markup, for descriptions.
  var plain: String { body.plainText(limit: 160) }
}

/// An entry's names, then its text.
final class EntryPageScope: TemplateScope {
  let entry: EntryScope
  let slots: Int
  let text: RenderedText
  let sections: [Collection.Section]

  init(entry: EntryScope, slots: Int, text: RenderedText, sections: [Collection.Section]) {
    self.entry = entry
    self.slots = slots
    self.text = text
    self.sections = sections
  }

  func value(_ slot: Int) -> TemplateValue {
    guard slot >= slots else { return entry.value(slot) }
    switch BodyName(rawValue: slot - slots) {
    case .body: return text.html.isEmpty ? .missing : .markup(text.html)
    case .intro: return part(text.body.intro)
    case .sections:
      return .values(
        sections.indices.map { number in
          text.sections.first { $0.name == number }.map(scope) ?? .missing
        })
    case .footnotes: return part(text.body.footnotes)
    case .otherSections: return .list(text.sections.filter { $0.name == nil }.map(scope))
    case .attachments: return .list(text.offered.map(attachment))
    case nil: return .missing
    }
  }

  private func attachment(_ path: String) -> TemplateValue {
    let (model, language) = (entry.model, entry.language)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let facts: [FileFact] = [.size, .bytes, .mediaType, .sha256]
    return .values(
      [.path(model.files.sitePath(path)), .text(name)]
        + facts.map { model.fileFact($0, path, language) })
  }

  func write(_ slot: Int, to page: inout TemplatePage) -> Bool {
    slot < slots && entry.write(slot, to: &page)
  }

  private func scope(_ section: RenderedText.Section) -> TemplateValue {
    .values([.text(section.title), .text(section.id), .markup(Array(text.html[section.html]))])
  }

  private func part(_ range: Range<Int>) -> TemplateValue {
    range.isEmpty ? .missing : .markup(Array(text.html[range]))
  }
}
