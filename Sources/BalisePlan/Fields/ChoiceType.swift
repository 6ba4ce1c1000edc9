import BaliseDiagnostics
package import BaliseDocuments
import BaliseText

/// One of the words the schema lists.
package struct ChoiceType: FieldType {
  /// One option: its word in data files, its name for readers.
  package struct Option: Sendable {
    /// The word in content and data files.
    package let value: String
    /// What readers see.
    package let label: LocalText
    /// The label in every language of the site.
    let labels: [String]
    /// Every spelling accepted, folded.
    let keys: Set<String>

    /// Makes an option; its label in any language names it too.
    init(value: String, label: LocalText, languages: Int) {
      self.value = value
      self.label = label
      labels = (0..<languages).map { label[$0] }
      keys = Set(([value] + labels).map(NameFolding.key))
    }
  }

  /// The options, in the order of the schema.
  package let options: [Option]
  /// The option of every spelling; of two with one spelling, the first.
  private let positions: [String: Int]
  /// Everything that may be meant, made when the first word is wrong and kept for the next.
  private let names: ChoiceNames

  /// Makes a choice.
  init(options: [Option]) {
    self.options = options
    var positions: [String: Int] = [:]
    for (position, option) in options.enumerated() {
      for key in option.keys where positions[key] == nil { positions[key] = position }
    }
    self.positions = positions
    names = ChoiceNames(options)
  }

  package let form = FieldForm.record([RecordMember("value"), RecordMember("label")])
  package var hint: FieldHint {
    FieldHint(
      Phrase(en: "one of the listed words", fr: "un des mots de la liste"),
      examples: options.map(\.value))
  }

  package func read(_ node: YAMLNode, _ reading: inout FieldReading) -> FieldValue {
    guard let words = reading.words(node), !words.isEmpty else { return .empty }
    let key = NameFolding.key(words)
    if let index = positions[key] { return .choice(index) }
    guard !reading.isFull else { return .empty }
    let nearest =
      reading.mayCompare(names.known.count) ? names.nearest(to: words, limit: 2) : []
    let near = nearest.first
    let isCertain =
      nearest.count == 1 && nearest.allSatisfy { NearestName.isSlip(words, of: $0, shortest: 4) }
    let list = names.list
    reading.report(
      "unknown-choice", at: node.range,
      Phrase(
        en: "“\(words)” is not a choice of “\(reading.label)”",
        fr: "« \(words) » n'est pas un choix de « \(reading.label) »"),
      help: near.map {
        Phrase(
          en: "did you mean “\($0)”? The choices are: \(list.en)",
          fr: "vouliez-vous dire « \($0) » ? Les choix sont : \(list.fr)")
      } ?? Phrase(en: "the choices are: \(list.en)", fr: "les choix sont : \(list.fr)"),
      fix: isCertain ? near : nil)
    return .empty
  }

  package func view(_ value: FieldValue, _ context: ViewContext) -> FieldView {
    member(1, of: value, context)
  }

  package func member(_ index: Int, of value: FieldValue, _ context: ViewContext) -> FieldView {
    guard case .choice(let choice) = value, options.indices.contains(choice) else {
      return .missing
    }
    return .text(
      index == 0 ? options[choice].value : options[choice].label[context.language])
  }

  package func statesSameFacts(_ original: FieldValue, _ translation: FieldValue) -> Bool {
    guard case .choice(let one) = original, case .choice(let other) = translation else {
      return false
    }
    return one == other
  }
}
