import BalisePlan
import BaliseTemplates
import BaliseText
import BaliseValues

/// What of the plan is translated, as templates see it: per language, then entry by entry.
struct TranslationScopes {
  let scopes: ReportScopes

  private var model: PageModel { scopes.model }
  private var language: Int { scopes.language }

  /// How far a language says what an entry says.
  enum State: String {
    /// The entry was written in this language.
    case original
    /// Everything that can be translated is.
    case whole
    /// Something of it is.
    case partly
    /// Nothing is.
    case missing
    /// It has nothing to translate, such as a name alone.
    case nothing
  }

  /// How far each language says what an entry says, and what it lacks.
  private typealias Said = [(state: State, lacking: [String])]

  /// The names of the page.
  func page() -> [TemplateValue] {
    let said = model.plan.plan.entries.indices.map { number in
      model.languages.codes.indices.map { state(EntryID(number), $0) }
    }
    let collections = model.schema.collections.indices.filter {
      !model.plan.plan.ranges[$0].isEmpty
    }
    let counts = collections.map { number in
      let said = said[model.plan.plan.ranges[number]]
      return model.languages.codes.indices.map { count(said, $0) }
    }
    return [
      .list(
        model.languages.codes.indices.map { index in
          summary(index, counts.map { $0[index] })
        }),
      .list(
        zip(collections, counts).map { number, counts in
          .values([
            .text(model.schema.collections[number].plural[language]),
            model.indexPath(number, language).map { .path($0) } ?? .missing,
            .text(String(model.plan.plan.ranges[number].count)),
            .list(counts.enumerated().map { cell($1, $0) }),
            .list(model.plan.plan.ranges[number].map { sheet(EntryID($0), said[$0]) }),
            .list(
              model.plan.plan.ranges[number].filter { !Self.isFinished(said[$0]) }
                .map { sheet(EntryID($0), said[$0]) }),
          ])
        }),
      .text(String(said.count(where: Self.isFinished))),
    ]
  }

  private func summary(_ index: Int, _ counts: [(done: Int, of: Int)]) -> TemplateValue {
    let done = counts.reduce(0) { $0 + $1.done }
    let all = counts.reduce(0) { $0 + $1.of }
    let percent = all == 0 ? 100 : done * 100 / all
    return .values([
      .text(model.languages.codes[index]), .text(model.word("language-name", index)),
      .text(String(done)), .text(String(all)), .text(String(percent)),
      .text(scopes.words.percent(percent)),
    ])
  }

  private func cell(_ count: (done: Int, of: Int), _ index: Int) -> TemplateValue {
    .values([
      .text(model.word("language-name", index)), .text(String(count.done)),
      .text(String(count.of)), .flag(count.done == count.of),
    ])
  }

  private func count(_ sheets: ArraySlice<Said>, _ language: Int) -> (done: Int, of: Int) {
    var (done, all) = (0, 0)
    for said in sheets {
      switch said[language].state {
      case .original, .whole: (done, all) = (done + 1, all + 1)
      case .partly, .missing: all += 1
      case .nothing: break
      }
    }
    return (done, all)
  }

  private func sheet(_ id: EntryID, _ said: Said) -> TemplateValue {
    .values([
      scopes.card(id), scopes.group(of: id),
      .list(
        model.languages.codes.indices.map { index in
          let (state, lacking) = said[index]
          return .values([
            .text(model.word("language-name", index)), .text(state.rawValue),
            .text(model.word("translation-" + state.rawValue, language)),
            .list(lacking.map { .text($0) }),
          ])
        }),
    ])
  }

  /// True when nothing of an entry is left to translate into any language.
  private static func isFinished(_ said: Said) -> Bool {
    said.allSatisfy { $0.state != .partly && $0.state != .missing }
  }

  /// How far a language has an entry, and the labels of what it lacks.
  func state(_ id: EntryID, _ index: Int) -> (state: State, lacking: [String]) {
    let entry = model.entry(id)
    let fields = model.schema.collections[entry.collection].fields
    let wanted = fields.indices.filter {
      fields[$0].isTranslated && !fields[$0].isPrivate && !entry.slots[$0].isEmpty
    }
    let hasBody = entry.original.hasBody
    if index == entry.language { return (.original, []) }
    if wanted.isEmpty, !hasBody { return (.nothing, []) }
    guard let text = entry.texts[index] else { return (.missing, []) }
    var lacking = wanted.filter { number in
      number >= text.slots.count
        || (text.slots[number].isEmpty && !isSaid(number, entry, text))
    }.map { fields[$0].label[language] }
    if hasBody, !text.hasBody { lacking.append(model.word("translation-text", language)) }
    return (lacking.isEmpty ? .whole : .partly, lacking)
  }

  /// True for words that the list of short words translates, wherever they stand.
  private func isSaid(_ field: Int, _ entry: Entry, _ text: EntryText) -> Bool {
    !text.words.isEmpty
      && entry.slots[field].value.items.allSatisfy { item in
        switch item {
        case .when(let when):
          when.phases.allSatisfy { phase in
            phase.purpose.map { text.words[$0.words] != nil } ?? true
          }
        default: false
        }
      }
  }
}
