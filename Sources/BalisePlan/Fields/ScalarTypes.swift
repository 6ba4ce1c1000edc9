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
    // Nearly all are a few digits.
    if let number = node.digits { return .integer(number) }
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
