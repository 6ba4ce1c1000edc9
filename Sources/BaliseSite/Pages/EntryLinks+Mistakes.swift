import BaliseDiagnostics
import BaliseDocuments
import BalisePlan
import BaliseText

// Links that lead nowhere, to several entries, to a draft or to where an entry stood before.

extension EntryLinks {
  func ambiguous(
    _ text: String, _ found: [EntryID], _ link: LinkDestination
  ) -> Diagnostic {
    let names = found.prefix(4).map(model.address).joined(separator: ", ")
    return Diagnostic(
      id: "ambiguous-link", severity: .error,
      message: Phrase(
        en: "“\(text)” may mean several entries", fr: "« \(text) » peut désigner plusieurs fiches"),
      range: file.range(link.destinationRange ?? link.range),
      help: Phrase(
        en: "write which one: \(names)", fr: "écrivez laquelle : \(names)"))
  }

  func unknown(_ text: String, _ link: LinkDestination) -> Diagnostic {
    broken += 1
    if let draft = draft(text, isName: link.kind == .wiki) {
      return draft.named(at: file.range(link.destinationRange ?? link.range))
    }
    if let moved = moved(text, link) { return moved }
    if !model.settings.data.isPublished, text.split(separator: "/").contains("data") {
      return unknown(
        text, link,
        help: Phrase(
          en: "take the link out: with “data: false” in site.yaml, no data is published",
          fr: "retirez le lien : avec « data: false » dans site.yaml, aucune donnée n'est publiée"))
    }
    let names = model.linkNames
    let suggested = MistakeLimits.suggestions(
      MistakeLimits.comparisonsPerText, among: names.count)
    let near = OutsideAddress.whole(text) ?? (broken <= suggested ? near(text) : nil)
    return unknown(
      text, link,
      help: near.map {
        Phrase(en: "did you mean “\($0)”?", fr: "vouliez-vous dire « \($0) » ?")
      }
        ?? Phrase(
          en: "write the collection and the file name of an entry, such as actions/04-hub",
          fr: "écrivez la collection et le nom de fichier d'une fiche, comme actions/04-hub"))
  }

  /// The entry whose file may have been renamed: it has the words of the link behind its number or as
  /// its title, else a name that is near, else the number alone.
  private func near(_ text: String) -> String? {
    let names = model.linkNames
    let nearest = { names.nearest(to: text) }
    guard let aim = aim(text), let folder = aim.folders.first, aim.folders.count == 1 else {
      return nearest()
    }
    let titled = model.plan.entries(named: aim.name, collection: folder)
    if titled.count == 1 { return model.address(titled[0]) }
    let path = model.schema.collections[folder].id + "/" + aim.name
    return names.sharingWords(with: path) ?? nearest() ?? names.sharingNumber(with: path)
  }

  private func unknown(
    _ text: String, _ link: LinkDestination, help: Phrase, fix: Diagnostic.Fix? = nil
  ) -> Diagnostic {
    Diagnostic(
      id: "unknown-link", severity: .error,
      message: Phrase(
        en: "this link leads to “\(text)”, which does not exist",
        fr: "ce lien mène à « \(text) », qui n'existe pas"),
      range: file.range(link.destinationRange ?? link.range), help: help, fix: fix)
  }

  func incomplete(_ text: String, _ link: LinkDestination) -> Diagnostic {
    unknown(
      text, link,
      help: Phrase(
        en: "write the whole address, such as https://www.example.org/page",
        fr: "écrivez l'adresse entière, comme https://www.example.org/page"))
  }

  /// The entry that a link means and that is not published.
  private func draft(_ text: String, isName: Bool) -> Draft? {
    guard let aim = aim(text) else { return nil }
    let scope = isName ? scope : nil
    let all = Array(model.schema.collections.indices)
    return (aim.isPlaced ? aim.folders : all).lazy.compactMap { collection in
      guard let draft = self.model.plan.draft(named: aim.name, collection: collection, from: scope)
      else { return nil }
      return isName || draft.id == aim.name ? draft : nil
    }.first
  }

  /// The name that a link to an entry holds, and its collection: the one it says, else that of the file.
  private func aim(_ text: String) -> (folders: [Int], isPlaced: Bool, name: String)? {
    var parts = text.split(separator: "/").map(String.init)
    parts.removeAll { $0 == ".." || $0 == "." }
    guard let last = parts.popLast(), parts.count <= 20 else { return nil }
    let isFile = ContentLoader.isMarkdown(last) || last.hasSuffix(".html")
    let name =
      isFile ? EntryReader.identity(fileName: last, languages: model.languages).id : last
    guard let folder = parts.last else { return (own, false, name) }
    return model.schema.collection(folder).map { ([$0], true, name) }
  }

  /// The collection that the text belongs to.
  private var own: [Int] {
    let folder = file.path.split(separator: "/").dropFirst().first.map(String.init) ?? ""
    return model.schema.collection(folder).map { [$0] } ?? []
  }

  /// The mistake of a link to where an entry stood before.
  private func moved(_ text: String, _ link: LinkDestination) -> Diagnostic? {
    let others = Array(model.schema.collections.indices)
    guard let names = model.formerNames.value,
      let target = names.entry(text, in: own) ?? names.entry(text, in: others)
    else { return nil }
    let entry = model.entry(target)
    let aim = model.schema.collections[entry.collection].id + "/" + entry.id
    return unknown(
      text, link, help: .renamed(entry.id, write: aim), fix: replacement(of: link, by: aim))
  }

  /// Another aim in the place of a link's, which keeps its `#fragment`; nil where the aim is written
  /// elsewhere or otherwise than it reads, or the new one would have to be.
  private func replacement(of link: LinkDestination, by aim: String) -> Diagnostic.Fix? {
    guard let range = link.destinationRange, Int(range.end) <= file.bytes.count,
      aim.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !#"<>()[]\|#?%&"#.utf8.contains($0) })
    else { return nil }
    let written = file.bytes[Int(range.start)..<Int(range.end)]
    guard written.starts(with: link.text.utf8) else { return nil }
    let end = Int(range.start) + link.text.utf8.count
    return Diagnostic.Fix(bytes: ByteRange(Int(range.start), end), replacement: aim)
  }
}
