import BaliseText

/// The sentences of a letter that are not questions.
struct LetterWords {
  let linked: LinkedPlan
  let language: InterfaceLanguage
  let wording: QuestionWording
  /// The name of the site, in the language of the letter.
  let site: String

  init(_ linked: LinkedPlan, site: LocalText, _ language: InterfaceLanguage) {
    self.linked = linked
    self.language = language
    wording = QuestionWording(linked.plan)
    self.site = site[language == .fr ? wording.french : wording.english]
  }

  /// A sentence in the language of the letter.
  func text(_ phrase: Phrase) -> String { phrase.text(in: language) }

  /// The rule's own question about several things.
  func heading(_ topic: [Question]) -> String {
    guard let first = topic.first else { return "" }
    let heading = first.rule.heading(topic.count)
    guard let context = first.context else { return text(heading) }
    return text(
      Phrase(en: "\(heading.en) (\(context.en))", fr: "\(heading.fr) (\(context.fr))"))
  }

  private func text(en: String, fr: String) -> String { text(Phrase(en: en, fr: fr)) }

  /// Who a letter is to.
  func recipient(_ letter: QuestionLetter) -> String {
    letter.recipient.map { text(wording.title($0)) }
      ?? text(en: "nobody yet", fr: "personne pour l'instant")
  }

  /// What stands above a letter.
  func address(_ letter: QuestionLetter) -> String {
    text(en: "To: ", fr: "À : ") + recipient(letter)
  }

  /// How many questions there are.
  func count(_ count: Int) -> String {
    count == 1
      ? text(en: "1 question", fr: "1 question")
      : text(en: "\(count) questions", fr: "\(count) questions")
  }

  var greeting: String { text(en: "Hello,", fr: "Bonjour,") }

  /// Why the letter is written.
  func opening(_ letter: QuestionLetter) -> String {
    guard letter.recipient != nil else {
      return text(
        en: """
          These sheets of “\(site)” name nobody who could answer. The questions wait for somebody \
          to send them to.
          """,
        fr: """
          Ces fiches de «\u{A0}\(site)\u{A0}» ne nomment personne qui puisse répondre. Les questions \
          attendent un destinataire.
          """)
    }
    let isOne = letter.count == 1
    return text(
      en: """
        We are reading “\(site)” again before it is published. You are named in it, and \
        \(isOne ? "one point" : "\(letter.count) points") can only be settled by a person. A few \
        words are enough for an answer, and “I don't know” is one.
        """,
      fr: """
        Nous relisons «\u{A0}\(site)\u{A0}» avant publication. Vous y êtes cités, et \
        \(isOne ? "un point ne peut être réglé" : "\(letter.count) points ne peuvent être réglés") \
        que par une personne. Quelques mots suffisent pour répondre, même «\u{A0}je ne sais pas\u{A0}».
        """)
  }

  var closing: String { text(en: "Thank you.", fr: "Merci d'avance.") }

  /// Why the recipient is asked about an entry, and who else is; nil when there is nothing to say.
  func reason(_ part: QuestionLetter.Part) -> String? {
    var sentences: [String] = []
    if let field = part.field {
      let collection = linked.schema.collections[
        linked.plan.entries[Int(part.entry.index)].collection]
      let label = text(wording.quoted(collection.fields[field].label))
      sentences.append(
        text(en: "You are named under \(label).", fr: "Vous y figurez sous \(label)."))
      if let first = collection.askedFields.first, first != field {
        let label = text(wording.quoted(collection.fields[first].label))
        sentences.append(
          text(
            en: "Nobody with a sheet stands under \(label) yet.",
            fr: "Personne ayant sa fiche ne figure encore sous \(label)."))
      }
    }
    if !part.others.isEmpty {
      let names = part.others.map { text(wording.title($0)) }.joined(separator: ", ")
      sentences.append(text(en: "Also asked: \(names).", fr: "Question posée aussi à : \(names)."))
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }
}
