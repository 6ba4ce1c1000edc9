import BaliseDocuments
import BalisePlan
import BaliseText
import BaliseValues

/// Links the first mention of each entry in each section of one text, and explains each
/// abbreviation where it stands first.
final class EntryMentions: TextLinker {
  private let model: SiteModel
  private let page: Page
  private let own: EntryID?
  /// Index of the language the text is written in.
  private let language: Int
  /// What other texts of the page explain.
  private let uses: FirstUses
  /// What tells the text from the others of its page.
  private let name: String
  /// False for a text in which names stay words and only abbreviations are explained.
  private let linksNames: Bool
  private var scope: MentionScope
  private var section = 0
  private var explained: Set<Int32> = []

  init(
    model: SiteModel, page: Page, own: EntryID?, language: Int, uses: FirstUses, name: String,
    linksNames: Bool = true
  ) {
    self.model = model
    self.page = page
    self.own = own
    self.language = language
    self.uses = uses
    self.name = name
    self.linksNames = linksNames
    scope = MentionScope(own: own?.index)
  }

  func links(in text: ArraySlice<UInt8>, section: Int) -> [TextLink] {
    if section != self.section {
      scope.startSection()
      self.section = section
    }
    let mentions = linksNames ? model.mentions?.mentions(in: text) ?? [] : []
    let abbreviations = abbreviations(in: text)
    var links: [TextLink] = []
    for mention in mentions where scope.admits(mention.entry) {
      let inside = abbreviations.first {
        $0.expansion != nil && $0.range.clamped(to: mention.range) == $0.range
      }
      let path = model.path(EntryID(Int(mention.entry)), page.language)
      links.append(
        TextLink(
          range: offset(mention.range, in: text), href: page.rootPath + path,
          expansion: inside?.expansion, expansionLanguage: inside?.language,
          abbreviation: inside.map { offset($0.range, in: text) }))
    }
    if abbreviations.isEmpty { return links }
    for found in abbreviations {
      let range = offset(found.range, in: text)
      if links.contains(where: { $0.range.overlaps(range) }) { continue }
      links.append(
        TextLink(
          range: range, href: nil, expansion: found.expansion, expansionLanguage: found.language,
          meanings: found.meanings))
    }
    return links.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func offset(_ range: Range<Int>, in text: ArraySlice<UInt8>) -> Range<Int> {
    range.lowerBound - text.startIndex..<range.upperBound - text.startIndex
  }

  private struct Explained {
    let range: Range<Int>
    let expansion: String?
    let language: String?
    let meanings: [TextLink.Meaning]
  }

  /// The abbreviations that stand here first.
  private func abbreviations(in text: ArraySlice<UInt8>) -> [Explained] {
    guard let abbreviations = model.abbreviations else { return [] }
    var result: [Explained] = []
    for mention in abbreviations.index.mentions(in: text)
    where !explained.contains(mention.entry) {
      explained.insert(mention.entry)
      guard uses.isFirst(mention.entry, in: name) else { continue }
      let all = abbreviations.entries(of: mention.entry)
      // The page of a term explains it itself.
      if let own, all.contains(own) { continue }
      let possible = abbreviations.choose(among: all, on: own, in: text, model)
      guard let explained = explain(possible, mention.range),
        !(explained.expansion.map { isSpelledOut($0, in: text) } ?? false)
      else { continue }
      result.append(explained)
    }
    return result
  }

  /// True when the words stand beside the abbreviation: who reads it has just read them.
  private func isSpelledOut(_ expansion: String, in text: ArraySlice<UInt8>) -> Bool {
    FoldedWords.holds(FoldedWords.of(text), FoldedWords.keys(expansion))
  }

  private func explain(
    _ meanings: [PlanAbbreviations.Meaning], _ range: Range<Int>
  ) -> Explained? {
    if meanings.count == 1 {
      guard let (words, written) = meanings[0].expansion(page.language, model) else { return nil }
      let code = written == language ? nil : model.languages.codes[written]
      return Explained(range: range, expansion: words, language: code, meanings: [])
    }
    let links = meanings.map { meaning in
      TextLink.Meaning(
        words: meaning.expansion(page.language, model)?.text
          ?? model.title(meaning.entry, page.language).text,
        href: page.rootPath + model.path(meaning.entry, page.language))
    }
    return Explained(range: range, expansion: nil, language: nil, meanings: links)
  }
}
