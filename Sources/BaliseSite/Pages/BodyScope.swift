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
    let html: [UInt8]
  }

  var html: [UInt8] = []
  var intro: [UInt8] = []
  var sections: [Section] = []
  /// The notes after the last section; `html` holds them too.
  var footnotes: [UInt8] = []
  /// The beginning of the text without markup, for descriptions.
  var plain = ""
  /// The language the text is written in.
  var language = 0
}

/// An entry's names, then its text.
struct EntryPageScope: TemplateScope {
  let entry: EntryScope
  let slots: Int
  let text: RenderedText
  let sections: [Collection.Section]

  func value(_ slot: Int) -> TemplateValue {
    guard slot >= slots else { return entry.value(slot) }
    switch BodyName(rawValue: slot - slots) {
    case .body: return text.html.isEmpty ? .missing : .markup(text.html)
    case .intro: return text.intro.isEmpty ? .missing : .markup(text.intro)
    case .sections:
      return .values(
        sections.indices.map { number in
          text.sections.first { $0.name == number }.map(scope) ?? .missing
        })
    case .footnotes: return text.footnotes.isEmpty ? .missing : .markup(text.footnotes)
    case .otherSections: return .list(text.sections.filter { $0.name == nil }.map(scope))
    case nil: return .missing
    }
  }

  private func scope(_ section: RenderedText.Section) -> TemplateValue {
    .values([.text(section.title), .text(section.id), .markup(section.html)])
  }
}
