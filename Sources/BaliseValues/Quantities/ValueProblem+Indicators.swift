import BaliseText

extension ValueProblem {
  /// Words after a target's colon that no form of a target fits.
  static func unreadTarget(_ text: String, span: Range<Int>) -> ValueProblem {
    ValueProblem(
      id: "unread-target", severity: .warning,
      message: Phrase(
        en: "\(Phrase(quoting: text).en) is not read as a target, and is kept as words",
        fr: "\(Phrase(quoting: text).fr) n’est pas lu comme une cible, et reste en toutes lettres"),
      help: Phrase(
        en: """
          Write a target such as “5 per year”, “between 8 and 10”, “about 20”, \
          “3 in 2018; 5 in 2019” or “to be specified”.
          """,
        fr: """
          Écrire une cible comme «\u{A0}5 par an\u{A0}», «\u{A0}entre 8 et 10\u{A0}», «\u{A0}environ 20\u{A0}», \
          «\u{A0}3 en 2018 ; 5 en 2019\u{A0}» ou «\u{A0}à préciser\u{A0}».
          """),
      span: span)
  }

  /// A number and its period at the end of a label, which a colon would make a target.
  static func missingColon(label: String, target: String, span: Range<Int>) -> ValueProblem {
    let (en, fr) = (Phrase(quoting: target).en, Phrase(quoting: target).fr)
    return ValueProblem(
      id: "target-without-colon", severity: .warning,
      message: Phrase(
        en: "\(en) has no colon before it, and is read as a part of the name, not as a target",
        fr:
          "\(fr) n’a pas de deux-points devant, et est lu comme une partie du nom, pas comme une cible"
      ),
      help: Phrase(
        en: "Write a colon between the two: \(Phrase(quoting: label + ": " + target).en).",
        fr:
          "Écrire un deux-points entre les deux\u{A0}: \(Phrase(quoting: label + " : " + target).fr)."
      ),
      span: span)
  }

  /// Words that hold no count.
  static func unreadQuantity(_ text: String) -> ValueProblem {
    ValueProblem(
      id: "unread-quantity", severity: .warning,
      message: Phrase(
        en: "\(Phrase(quoting: text).en) is not read as a number with what it counts",
        fr: "\(Phrase(quoting: text).fr) n’est pas lu comme un nombre suivi de ce qu’il compte"),
      help: Phrase(
        en: "Begin with the number: “100,000 inhabitants”, “from 3 to 70 inhabitants per km²”.",
        fr:
          "Commencer par le nombre\u{A0}: «\u{A0}100 000 habitants\u{A0}», «\u{A0}de 3 à 70 habitants au km²\u{A0}»."
      ),
      span: 0..<text.utf8.count)
  }

  /// Words for a measured value that hold none.
  static func unreadMeasure(_ text: String) -> ValueProblem {
    ValueProblem(
      id: "unread-measure", severity: .warning,
      message: Phrase(
        en: "\(Phrase(quoting: text).en) is not read as a measured value",
        fr: "\(Phrase(quoting: text).fr) n’est pas lu comme une valeur mesurée"),
      help: Phrase(
        en: "Write the value, then its date and its source: “47 in 2018 (Film Commission)”.",
        fr: """
          Écrire la valeur, puis sa date et sa source\u{A0}: «\u{A0}47 en 2018 (Commission du \
          film)\u{A0}».
          """),
      span: 0..<text.utf8.count)
  }

  /// Words for a direction that are neither up nor down.
  static func unreadDirection(_ text: String) -> ValueProblem {
    ValueProblem(
      id: "unread-direction", severity: .warning,
      message: Phrase(
        en: "\(Phrase(quoting: text).en) says neither up nor down",
        fr: "\(Phrase(quoting: text).fr) ne dit ni hausse ni baisse"),
      help: Phrase(
        en: "Write “up” or “down”.", fr: "Écrire «\u{A0}hausse\u{A0}» ou «\u{A0}baisse\u{A0}»."),
      span: 0..<text.utf8.count)
  }
}
