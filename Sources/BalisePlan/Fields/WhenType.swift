package import BaliseDocuments
import BaliseText
import BaliseValues

/// A date as people write it: “end 2019”, « 2e semestre 2018 pour l'appel à projets ».
package struct WhenType: FieldType {
  package let form = FieldForm.record([
    RecordMember("text", wording: .page), RecordMember("for", wording: .shortWords),
    RecordMember("as-written"), RecordMember("edtf", wording: .page),
    RecordMember("start", wording: .page), RecordMember("end", wording: .page),
    RecordMember("unknown", .flag),
  ])
  package let hint = FieldHint(
    Phrase(
      en: "a date or a period, in words or figures",
      fr: "une date ou une période, en toutes lettres ou en chiffres"),
    examples: [
      "2e semestre 2018", "fin 2019", "à partir de 2018", "22 au 24 novembre 2023", "à préciser",
    ])

  /// Makes the type.
  package init() {}

  package func read(_ node: YAMLNode, _ reading: inout FieldReading) -> FieldValue {
    guard let words = reading.words(node), !words.isEmpty else { return .empty }
    // What a file is named after may say what its dates mean.
    let known = reading.named == nil ? reading.knownDates : nil
    if let value = known?.value(of: words, in: reading.language) { return value }
    let result = reading.when(words)
    if result.problems.isEmpty, let when = result.value {
      let value = FieldValue.when(when)
      known?.keep(value, of: words, in: reading.language)
      return value
    }
    let isUnread = result.problems.contains { $0.id == "unread-date" }
    let help = isUnread ? reading.hoursInDate(words) : nil
    reading.report(result.problems.map { $0.helping(by: help) }, in: node)
    return result.value.map { .when($0) } ?? .empty
  }

  package func view(_ value: FieldValue, _ context: ViewContext) -> FieldView {
    guard case .when(let when) = value else { return .missing }
    return .text(when.formatted(in: context.valueLanguage))
  }

  package func member(_ index: Int, of value: FieldValue, _ context: ViewContext) -> FieldView {
    guard case .when(let when) = value else { return .missing }
    let isSingle = when.phases.count == 1
    switch index {
    // One phase shows its purpose apart; several each show their own.
    case 0:
      return .text(
        isSingle
          ? when.phases[0].formatted(in: context.valueLanguage)
          : when.formatted(in: context.valueLanguage))
    case 1: return isSingle ? when.phases[0].purpose.map { .text($0.words) } ?? .missing : .missing
    case 2: return .text(when.words)
    case 3: return when.edtf.map { .text($0) } ?? .missing
    case 4: return when.earliest.map { .text($0.iso) } ?? .missing
    case 5: return when.latest.map { .text($0.iso) } ?? .missing
    case 6: return .flag(!when.isDated)
    default: return .missing
    }
  }

  package func statesSameFacts(_ original: FieldValue, _ translation: FieldValue) -> Bool {
    guard case .when(let one) = original, case .when(let other) = translation else { return false }
    return one.sameValue(as: other)
  }
}

/// One day of the calendar.
package struct DateType: FieldType {
  package let form = FieldForm.record([
    RecordMember("text", wording: .page), RecordMember("iso", wording: .page),
  ])
  package let hint = FieldHint(
    Phrase(en: "a day", fr: "un jour"), examples: ["2018-09-01", "1er septembre 2018"])

  /// Makes the type.
  package init() {}

  package func read(_ node: YAMLNode, _ reading: inout FieldReading) -> FieldValue {
    guard let words = reading.words(node), !words.isEmpty else { return .empty }
    // Most dates are written this way: they need no reading of words.
    if let day = Day(iso: words) { return .date(day) }
    let result = reading.when(words)
    guard let when = result.value, let day = when.earliest, day == when.latest else {
      if result.problems.isEmpty {
        reading.report(
          "not-a-day", at: node.range,
          Phrase(en: "“\(words)” is not one day", fr: "« \(words) » n'est pas un jour"),
          help: Phrase(
            en: "write day, month and year, such as 1 September 2018",
            fr: "écrivez jour, mois et année, comme 1er septembre 2018"))
      } else {
        reading.report(result.problems, in: node)
      }
      return .empty
    }
    reading.report(result.problems, in: node)
    return .date(day)
  }

  package func view(_ value: FieldValue, _ context: ViewContext) -> FieldView {
    member(0, of: value, context)
  }

  package func member(_ index: Int, of value: FieldValue, _ context: ViewContext) -> FieldView {
    guard case .date(let day) = value else { return .missing }
    return .text(index == 0 ? day.formatted(in: context.valueLanguage) : day.iso)
  }

  package func statesSameFacts(_ original: FieldValue, _ translation: FieldValue) -> Bool {
    guard case .date(let one) = original, case .date(let other) = translation else { return false }
    return one == other
  }
}
