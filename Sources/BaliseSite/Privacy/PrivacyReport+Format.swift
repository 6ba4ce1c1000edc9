import BaliseDiagnostics
import BalisePlan
package import BaliseText
import BaliseValues

extension PrivacyReport {
  /// The report for a person to read. What is withheld is not written here either.
  package func text(_ language: InterfaceLanguage) -> String {
    var lines: [String] = []
    for person in persons {
      let reason = Self.reason(person.record).text(in: language)
      lines.append("\(name(person.record, language)) – \(reason)")
      lines.append("  " + place(person.record))
      for value in person.values { lines.append("  - " + line(value, language)) }
    }
    return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
  }

  private func line(_ value: Value, _ language: InterfaceLanguage) -> String {
    let colon = language == .fr ? "\u{A0}: " : ": "
    let label = value.value.label[languageIndex(language)]
    let list = value.files.joined(separator: ", ")
    if value.files.isEmpty {
      return label + colon
        + Phrase(en: "in no file", fr: "dans aucun fichier").text(in: language)
    }
    if value.value.isShown { return label + colon + list }
    let warning = Phrase(en: "WITHHELD, AND PUBLISHED IN", fr: "RETENU, ET POURTANT PUBLIÉ DANS")
    return label + colon + warning.text(in: language) + " " + list
  }

  /// The report as JSON: one object per person.
  package func json(_ language: InterfaceLanguage) -> [UInt8] {
    var writer = JSONWriter(.indented)
    writer.array { list in
      for person in persons {
        list.object { write(person, language, &$0) }
      }
    }
    return writer.bytes
  }

  private func write(
    _ person: Person, _ language: InterfaceLanguage, _ writer: inout JSONWriter
  ) {
    let entry = linked.plan.entries[Int(person.record.entry.index)]
    writer.member("collection", linked.schema.collections[entry.collection].id)
    writer.member("id", entry.id)
    writer.member("group", person.record.group.map { $0[languageIndex(language)] })
    writer.member("path", person.record.place.path)
    writer.member("line", person.record.place.start.line)
    writer.member("reason", Self.code(person.record.reason))
    writer.member("until", person.record.until?.iso)
    writer.array("values") { list in
      for value in person.values {
        list.object { object in
          object.member("label", value.value.label[languageIndex(language)])
          object.member("shown", value.value.isShown)
          object.array("files") { files in
            for file in value.files { files.value(file) }
          }
        }
      }
    }
  }

  private func name(_ record: PersonalRecord, _ language: InterfaceLanguage) -> String {
    let index = languageIndex(language)
    let title = linked.plan.title(Int(record.entry.index), language: index).text
    return record.group.map { "\(title), \($0[index])" } ?? title
  }

  private func place(_ record: PersonalRecord) -> String {
    "\(record.place.path):\(record.place.start.line)"
  }

  private func languageIndex(_ language: InterfaceLanguage) -> Int {
    linked.schema.languages.index(of: language.rawValue) ?? 0
  }

  private static func code(_ reason: PersonalRecord.Reason) -> String {
    switch reason {
    case .unmarked: "unmarked"
    case .level: "level"
    case .marked: "marked"
    case .ended: "ended"
    }
  }

  private static func reason(_ record: PersonalRecord) -> Phrase {
    let limit = record.until
    switch record.reason {
    case .unmarked:
      return Phrase(en: "withheld: not marked public", fr: "retenu : pas marqué public")
    case .ended(nil):
      return Phrase(
        en: "withheld: the end of publication is not a known day",
        fr: "retenu : la fin de publication n'est pas un jour connu")
    case .ended(let day?):
      return Phrase(
        en: "withheld since \(day.formatted(in: .en)) is over",
        fr: "retenu depuis que le \(day.formatted(in: .fr)) est passé")
    case .level(let level):
      return Phrase(
        en: "marked “\(level[0])”\(until(limit, .en))",
        fr: "marqué « \(level[0]) »\(until(limit, .fr))")
    case .marked:
      return Phrase(
        en: "marked public\(until(limit, .en))", fr: "marqué public\(until(limit, .fr))")
    }
  }

  private static func until(_ day: Day?, _ language: ValueLanguage) -> String {
    guard let day else { return "" }
    let text = day.formatted(in: language)
    return language == .fr ? ", jusqu'au \(text)" : ", until \(text)"
  }
}
