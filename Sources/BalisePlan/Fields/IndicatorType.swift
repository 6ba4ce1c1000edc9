package import BaliseDocuments
import BaliseText
import BaliseValues

/// Something that is counted, with its target: one line of words, or a mapping with separate parts.
package struct IndicatorType: FieldType {
  package let form = FieldForm.record([
    RecordMember("label"), RecordMember("target"), RecordMember("baseline"),
    RecordMember("source"), RecordMember("achieved"), RecordMember("text"),
    RecordMember("as-written"),
    RecordMember("series", .records([RecordMember("year"), RecordMember("value")])),
  ])
  package let hint = FieldHint(
    Phrase(
      en: "what is counted and its target, on one line",
      fr: "ce qui est compté et sa cible, sur une ligne"),
    examples: [
      "Nombre d'entreprises incubées : 5 par an", "Événements locaux : 3 en 2018 ; 5 en 2019",
      "Entreprises dans le hub : entre 8 et 10",
    ])

  /// Makes the type.
  package init() {}

  /// The keys of a mapping with separate parts, in French and English.
  private enum Key: String, CaseIterable {
    case label, target, baseline, achieved, direction

    var spellings: [String] {
      switch self {
      case .label: ["label", "indicator", "indicateur", "intitule", "intitulé"]
      case .target: ["target", "cible", "objectif"]
      case .baseline: ["baseline", "depart", "départ", "reference", "référence"]
      case .achieved: ["achieved", "realise", "réalisé", "mesures"]
      case .direction: ["direction", "sens"]
      }
    }
  }

  package func read(_ node: YAMLNode, _ reading: inout FieldReading) -> FieldValue {
    if node.kind == .mapping,
      node.entries.contains(where: { Key.label.spellings.contains($0.name) })
    {
      return parts(node, &reading)
    }
    guard let words = reading.words(node), !words.isEmpty else { return .empty }
    let result = Indicator.read(words, preferring: reading.language)
    // A number shared by several years is a question to the author, not a mistake.
    reading.report(result.problems.filter { $0.id != "shared-years" }, in: node)
    return result.value.map { .indicator($0) } ?? .empty
  }

  private func parts(_ node: YAMLNode, _ reading: inout FieldReading) -> FieldValue {
    var nodes: [Key: YAMLNode] = [:]
    for entry in node.entries {
      if let key = Key.allCases.first(where: { $0.spellings.contains(entry.name) }) {
        nodes[key] = entry.value
      } else {
        reading.report(
          UnknownKey.diagnostic(
            entry.name, at: entry.keyRange, in: reading.file, among: Key.allCases.map(\.rawValue)))
      }
    }
    func words(_ key: Key) -> String? {
      guard let node = nodes[key], let words = reading.words(node), !words.isEmpty else {
        return nil
      }
      return words
    }
    let achieved =
      nodes[.achieved].map { $0.kind == .sequence ? Array($0.items) : $0.isEmpty ? [] : [$0] } ?? []
    var measures: [String] = []
    for item in achieved { measures.append(reading.words(item) ?? "") }
    guard let label = words(.label) else { return .empty }
    let made = Indicator.make(
      label: label, target: words(.target), baseline: words(.baseline), achieved: measures,
      direction: words(.direction), preferring: reading.language)
    for (part, problem) in made.problems where problem.id != "shared-years" {
      let place: YAMLNode? =
        switch part {
        case .target: nodes[.target]
        case .baseline: nodes[.baseline]
        case .direction: nodes[.direction]
        case .achieved(let index): achieved.indices.contains(index) ? achieved[index] : nil
        }
      reading.report([problem], in: place ?? node)
    }
    return .indicator(made.indicator)
  }

  package func view(_ value: FieldValue, _ context: ViewContext) -> FieldView {
    member(5, of: value, context)
  }

  package func member(_ index: Int, of value: FieldValue, _ context: ViewContext) -> FieldView {
    guard case .indicator(let indicator) = value else { return .missing }
    let language = context.valueLanguage
    switch index {
    case 0: return .text(indicator.label)
    case 1:
      let aim = indicator.formattedAim(in: language)
      return aim.isEmpty ? .missing : .text(aim)
    case 2: return indicator.formattedBaseline(in: language).map { .text($0) } ?? .missing
    // The baseline's words name its source already; alone it is for data files.
    case 3: return indicator.baseline?.source.map { .text($0) } ?? .missing
    case 4: return indicator.formattedAchieved(in: language).map { .text($0) } ?? .missing
    case 5: return .text(indicator.formatted(in: language))
    case 6: return .text(indicator.words)
    case 7: return .records(series(indicator, language))
    default: return .missing
    }
  }

  package func statesSameFacts(_ original: FieldValue, _ translation: FieldValue) -> Bool {
    guard case .indicator(let one) = original, case .indicator(let other) = translation else {
      return false
    }
    return one.hasSameValue(as: other)
  }

  private func series(_ indicator: Indicator, _ language: ValueLanguage) -> [[FieldView]] {
    guard let target = indicator.target else { return [] }
    return target.goals.flatMap { goal in
      goal.years.map { year in
        [.number(String(year)), .text(goal.quantity.formatted(in: language))]
      }
    }
  }
}
