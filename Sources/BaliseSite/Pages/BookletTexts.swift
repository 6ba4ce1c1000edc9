import BalisePlan

/// A sheet's text as the booklet shows it.
struct BookletText: Sendable {
  let text: RenderedText
  /// Files of the content folder that it shows or offers.
  let files: [String]
  /// Where a page is traced, what wrote its bytes.
  let bodies: [TracedBody]
  /// The abbreviations that it uses, and whether it explained them.
  let uses: [FirstUses.Answer]
}

/// The texts of a booklet, one after the other: those that a preview remembers are made again when
/// what they were made from changed, or another text of the page explains an abbreviation first.
struct BookletTexts {
  let renderer: PageRenderer
  let page: Page
  let uses: FirstUses

  /// What a preview remembers of texts, in bytes of HTML: more is made anew each time.
  private static let most = 32 << 20

  /// The texts of some entries.
  func texts(of entries: [EntryID]) -> [EntryID: BookletText] {
    guard let reuse = renderer.reuse, let memory = reuse.memory, !renderer.isTraced else {
      return entries.reduce(into: [:]) { $0[$1] = make($1) }
    }
    let known = memory.bookletTexts(page.language)
    let also = place(reuse)
    var made: [EntryID: BookletText] = [:]
    var kept: [UInt64: Recalled<BookletText>] = [:]
    var size = 0
    for id in entries {
      let key = reuse.key(of: id)
      var text = reuse.recalled(known[key], also: also) { make(id) }
      if !uses.claim(text.value.uses) { text = reuse.recalled(nil, also: also) { make(id) } }
      made[id] = text.value
      size += text.value.text.html.count
      if size <= Self.most { kept[key] = text }
    }
    memory.keep(kept, ofBooklet: page.language)
    return made
  }

  /// What a text is made from beside the plan: its page, and the numbers and places of entries.
  private func place(_ reuse: Reuse) -> UInt64 {
    var place = reuse.digest(naming: renderer.model.plan.plan.entries.indices)
    place.add(page.digest(seed: reuse.seed, texts: 0))
    return place.value
  }

  private func make(_ id: EntryID) -> BookletText {
    let body = BodyRenderer(
      model: renderer.model, page: page, pageIDs: renderer.templates.ids, topLevel: 3,
      idPrefix: renderer.model.anchor(id) + "-", uses: uses, isTraced: renderer.isTraced)
    // The page of the entry tells what is wrong in its text.
    var aside = PageRenderer.Output()
    let (text, answers) = uses.noting { body.text(of: id, &aside) }
    return BookletText(text: text, files: aside.files, bodies: aside.bodies, uses: answers)
  }
}
