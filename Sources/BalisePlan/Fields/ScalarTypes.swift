package import BaliseDocuments
import BaliseText

/// One line of text.
package struct TextType: FieldType {
  package let form = FieldForm.text
  package let hint = FieldHint(
    Phrase(en: "one line of text", fr: "une ligne de texte"), examples: ["Le Damier"])

  /// Makes the type.
  package init() {}

  package func read(_ node: YAMLNode, _ reading: inout FieldReading) -> FieldValue {
    guard let words = reading.words(node), !words.isEmpty else { return .empty }
    return .text(words)
  }

  package func view(_ value: FieldValue, _ context: ViewContext) -> FieldView {
    guard case .text(let text) = value else { return .missing }
    return .text(text)
  }
}

/// Markdown: paragraphs, lists, links.
package struct RichType: FieldType {
  package let form = FieldForm.markup
  package let hint = FieldHint(
    Phrase(en: "text in Markdown", fr: "du texte en Markdown"), examples: ["Un **fonds** dédié."])

  /// Makes the type.
  package init() {}

  package func read(_ node: YAMLNode, _ reading: inout FieldReading) -> FieldValue {
    guard let words = reading.words(node), !words.isEmpty else { return .empty }
    return .text(words)
  }

  package func view(_ value: FieldValue, _ context: ViewContext) -> FieldView {
    guard case .text(let text) = value else { return .missing }
    return .text(text)
  }
}

/// A whole number, such as a rank or a year.
package struct IntegerType: FieldType {
  package let form = FieldForm.text
  package let hint = FieldHint(
    Phrase(en: "a whole number, in digits", fr: "un nombre entier, en chiffres"),
    examples: ["4", "2018"])

  /// Makes the type.
  package init() {}

  package func read(_ node: YAMLNode, _ reading: inout FieldReading) -> FieldValue {
    guard let words = reading.words(node), !words.isEmpty else { return .empty }
    let isPlain = words.utf8.allSatisfy { (0x30...0x39).contains($0) }
    // The minus sign of typography is the one of keyboards.
    let digits =
      isPlain ? words : words.replacing("\u{2212}", with: "-").filter { !$0.isWhitespace }
    guard let number = Int(digits), digits.utf8.allSatisfy({ $0 < 0x80 }) else {
      reading.report(
        "not-an-integer", at: node.range,
        Phrase(
          en: "“\(words)” is not a whole number", fr: "« \(words) » n'est pas un nombre entier"),
        help: Phrase(en: "write digits only, such as 4", fr: "n'écrivez que des chiffres, comme 4"))
      return .empty
    }
    return .integer(number)
  }

  package func view(_ value: FieldValue, _ context: ViewContext) -> FieldView {
    guard case .integer(let number) = value else { return .missing }
    return .number(String(number))
  }

  package func statesSameFacts(_ original: FieldValue, _ translation: FieldValue) -> Bool {
    guard case .integer(let one) = original, case .integer(let other) = translation else {
      return original.isEmpty == translation.isEmpty
    }
    return one == other
  }
}

/// A yes or a no.
package struct BooleanType: FieldType {
  package let form = FieldForm.flag
  package let hint = FieldHint(
    Phrase(en: "yes or no", fr: "oui ou non"), examples: ["oui", "non"])

  /// Makes the type.
  package init() {}

  package func read(_ node: YAMLNode, _ reading: inout FieldReading) -> FieldValue {
    guard let words = reading.words(node), !words.isEmpty else { return .empty }
    switch NameFolding.key(words) {
    case "true", "yes", "oui", "vrai": return .boolean(true)
    case "false", "no", "non", "faux": return .boolean(false)
    default:
      reading.report(
        "not-a-boolean", at: node.range,
        Phrase(en: "“\(words)” is neither yes nor no", fr: "« \(words) » n'est ni oui ni non"),
        help: Phrase(en: "write yes or no", fr: "écrivez oui ou non"))
      return .empty
    }
  }

  package func view(_ value: FieldValue, _ context: ViewContext) -> FieldView {
    guard case .boolean(let flag) = value else { return .missing }
    return .flag(flag)
  }
}

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
  package let form = FieldForm.record([RecordMember("value"), RecordMember("label")])
  package var hint: FieldHint {
    FieldHint(
      Phrase(en: "one of the listed words", fr: "un des mots de la liste"),
      examples: options.map(\.value))
  }

  package func read(_ node: YAMLNode, _ reading: inout FieldReading) -> FieldValue {
    guard let words = reading.words(node), !words.isEmpty else { return .empty }
    let key = NameFolding.key(words)
    if let index = options.firstIndex(where: { $0.keys.contains(key) }) { return .choice(index) }
    let known = options.flatMap { [$0.value] + $0.labels }
    let nearest = NearestName.suggestions(for: words, among: known, limit: 2)
    let near = nearest.first
    let isCertain =
      nearest.count == 1 && nearest.allSatisfy { NearestName.isSlip(words, of: $0, shortest: 4) }
    let list = options.map(\.value).joined(separator: ", ")
    reading.report(
      "unknown-choice", at: node.range,
      Phrase(
        en: "“\(words)” is not a choice of “\(reading.label)”",
        fr: "« \(words) » n'est pas un choix de « \(reading.label) »"),
      help: near.map {
        Phrase(
          en: "did you mean “\($0)”? The choices are: \(list)",
          fr: "vouliez-vous dire « \($0) » ? Les choix sont : \(list)")
      } ?? Phrase(en: "the choices are: \(list)", fr: "les choix sont : \(list)"),
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
