import BaliseDiagnostics
import BaliseDocuments
import BaliseText
package import BaliseValues

/// What `site.yaml` says under `data:` of the published data as a whole.
package struct DataSettings: Sendable {
  /// A licence that others know by name.
  package struct Licence: Sendable {
    /// Its short name (SPDX).
    package let id: String
    /// What it is called.
    package let title: String
    /// Where its text stands.
    package let url: String
    /// Its name in an SCDL catalogue.
    package let scdl: String
  }

  /// Whether there is any: `data: false`, or `publish: false` below it, publishes pages alone.
  package var isPublished = true
  /// The licence of the data.
  package var licence: Licence?
  /// Who publishes the data.
  package var publisher: String?
  /// The publisher's SIRET.
  package var siret: String?
  /// What the data is about.
  package var theme: String?
  /// The territory's level, in the words of an SCDL catalogue.
  package var level: String?
  /// The territory's name.
  package var territory: String?
  /// The first day the data is about.
  package var start: Day?
  /// The last day the data is about.
  package var end: Day?
  /// The day it was first published.
  package var published: Day?
  /// The day it was last brought up to date.
  package var updated: Day?
  /// How often it is, in the words of an SCDL catalogue.
  package var frequency: String?
  /// Words that others search for.
  package var keywords: [String] = []

  /// The licences that can be named; the law leaves French authorities the first two.
  package static let licences = [
    Licence(
      id: "etalab-2.0", title: "Licence Ouverte 2.0",
      url: "https://www.etalab.gouv.fr/licence-ouverte-open-licence", scdl: "Licence Ouverte-LO"),
    Licence(
      id: "ODbL-1.0", title: "Open Database License 1.0",
      url: "https://opendatacommons.org/licenses/odbl/1-0/", scdl: "Open Database License-ODBL"),
    Licence(
      id: "CC-BY-4.0", title: "Creative Commons BY 4.0",
      url: "https://creativecommons.org/licenses/by/4.0/", scdl: "Creative Commons-CC"),
    Licence(
      id: "CC-BY-SA-4.0", title: "Creative Commons BY-SA 4.0",
      url: "https://creativecommons.org/licenses/by-sa/4.0/", scdl: "Creative Commons-CC"),
    Licence(
      id: "CC0-1.0", title: "Creative Commons Zero 1.0",
      url: "https://creativecommons.org/publicdomain/zero/1.0/", scdl: "Creative Commons-CC"),
  ]

  /// The words of the SCDL catalogue for a column.
  private static func options(_ column: String) -> [String] {
    DataStandard.catalogue.column(column).map { DataStandard.catalogue.columns[$0].options } ?? []
  }

  static func read(_ node: YAMLNode, _ reading: inout SettingsReading) -> DataSettings {
    var settings = DataSettings()
    if node.kind == .scalar, !node.isEmpty {
      settings.isPublished = isYes(node, &reading)
      return settings
    }
    guard reading.isMapping(node) else { return settings }
    let languages = reading.languages
    func choice(_ words: [String], _ labels: [String]? = nil) -> ChoiceType {
      ChoiceType(
        options: zip(words, labels ?? words).map {
          .init(value: $0, label: LocalText($1), languages: languages.count)
        })
    }
    let levels = options("COUV_SPAT_MAILLE")
    let frequencies = options("FREQ_MAJ")
    let fields = [
      Field(name: "licence", type: choice(licences.map(\.id), licences.map(\.title))),
      Field(name: "publisher", type: TextType()),
      Field(name: "siret", type: IdentifierType(.siret)),
      Field(name: "theme", type: TextType()),
      Field(name: "level", type: choice(levels)),
      Field(name: "territory", type: TextType()),
      Field(name: "start", type: DateType()),
      Field(name: "end", type: DateType()),
      Field(name: "published", type: DateType()),
      Field(name: "updated", type: DateType()),
      Field(name: "frequency", type: choice(frequencies)),
      Field(name: "keywords", type: TextType(), isMany: true),
      Field(name: "publish", type: BooleanType()),
    ]
    var inner = FieldReading(
      file: reading.file, language: languages.valueLanguage(0), languages: languages)
    let values = FieldsReader(fields: fields).read(node, &inner).map(\.value)
    reading.diagnostics += inner.diagnostics
    settings.licence = chosen(values[0], licences)
    settings.publisher = text(values[1])
    settings.siret = text(values[2])
    settings.theme = text(values[3])
    settings.level = chosen(values[4], levels)
    settings.territory = text(values[5])
    settings.start = day(values[6])
    settings.end = day(values[7])
    settings.published = day(values[8])
    settings.updated = day(values[9])
    settings.frequency = chosen(values[10], frequencies)
    settings.keywords = values[11].items.compactMap(text)
    if case .boolean(false) = values[12] { settings.isPublished = false }
    return settings
  }

  /// False where a plan says no; a word that is neither is told, and takes nothing away.
  private static func isYes(_ node: YAMLNode, _ reading: inout SettingsReading) -> Bool {
    let mistakes = reading.diagnostics.count
    return reading.flag(node) || reading.diagnostics.count > mistakes
  }

  private static func text(_ value: FieldValue) -> String? {
    if case .text(let text) = value, !text.isEmpty { text } else { nil }
  }

  private static func day(_ value: FieldValue) -> Day? {
    if case .date(let day) = value { day } else { nil }
  }

  private static func chosen<Option>(_ value: FieldValue, _ options: [Option]) -> Option? {
    if case .choice(let index) = value, options.indices.contains(index) {
      options[index]
    } else {
      nil
    }
  }
}
