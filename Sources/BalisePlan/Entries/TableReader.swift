package import BaliseDiagnostics
import BaliseDocuments
import BaliseText
import BaliseValues

/// Reads a file of a collection that holds many entries as one table: a row each.
package struct TableReader: Sendable {
  let schema: Schema

  /// Makes a reader for a content folder's schema.
  package init(schema: Schema) { self.schema = schema }

  /// True for the name of such a file: `agenda.table.md`.
  package static func isTable(_ path: String) -> Bool {
    ByteOrder.ends(path, withAnyCaseOf: ".table.md")
      || ByteOrder.ends(path, withAnyCaseOf: ".table.markdown")
  }

  /// The entries of the rows, in their order.
  package func read(_ file: SourceFile, collection: Int) -> Checked<[EntrySource]> {
    let parsed = SourceDocument.parse(file)
    var diagnostics = parsed.diagnostics
    guard let table = MarkdownTable.first(in: file, parsed.value.body) else {
      if diagnostics.isEmpty { diagnostics.append(missing(file)) }
      return Checked([], diagnostics)
    }
    diagnostics +=
      TableLeftovers(
        file: file, table: table, front: parsed.value.frontMatterRange
      ).diagnostics
    var entries: [EntrySource] = []
    var places: [String: ByteRange] = [:]
    let reader = FieldsReader(schema.collections[collection])
    for row in table.rows {
      let entry = entry(row, table, file, collection, reader)
      diagnostics += entry.diagnostics
      guard let value = entry.value else { continue }
      if let first = places[value.id] {
        diagnostics.append(duplicate(value.id, row.range, first, file))
        continue
      }
      places[value.id] = row.range
      entries.append(value)
    }
    return Checked(entries, diagnostics)
  }

  private func entry(
    _ row: MarkdownTable.Row, _ table: MarkdownTable, _ file: SourceFile, _ collection: Int,
    _ reader: FieldsReader
  ) -> Checked<EntrySource?> {
    let declared = schema.collections[collection]
    let node = TableRow.mapping(row, of: table, in: file) { key in
      declared.field(forKey: key).map { Self.parting(declared.fields[$0]) } ?? .whole
    }
    // A row of empty cells is a row that somebody has still to write.
    guard node.count > 0 else { return Checked(nil) }
    var reading = FieldReading(
      file: file, language: schema.languages.valueLanguage(0), languages: schema.languages)
    reading.root = node
    let slots = reader.read(node, &reading)
    for (field, slot) in zip(declared.fields, slots) where field.isRequired && slot.isEmpty {
      let isTold = reading.diagnostics.contains { found in
        found.severity == .error && found.range == slot.range.map(file.range)
      }
      if !isTold { reading.diagnostics.append(required(field, row.range, file)) }
    }
    let end = file.bytes.count
    let source = EntrySource(
      collection: collection, id: id(slots, declared), language: 0, isTranslation: false,
      file: file, body: ByteRange(end, end), slots: slots, words: [:], linksMentions: true,
      isRead: true)
    return Checked(source, reading.diagnostics)
  }

  private static func parting(_ field: Field) -> TableRow.Parting {
    guard field.isMany else { return .whole }
    switch field.type {
    case is ReferenceType, is TextType, is ChoiceType: return .commas
    default: return .semicolons
    }
  }

  /// The day, then the title: `2023-11-22-portes-ouvertes`, whatever the order of the rows.
  private func id(_ slots: [FieldSlot], _ declared: Collection) -> String {
    var parts: [String] = []
    let dated =
      declared.calendar?.when
      ?? declared.fields.firstIndex {
        $0.type is DateType || $0.type is WhenType
      }
    if let dated, let day = PlanDates.bounds(slots[dated].value).first?.earliest {
      parts.append(day.iso)
    }
    if let title = declared.titleField, case .text(let text) = slots[title].value {
      parts.append(Slug.make(text))
    }
    return parts.isEmpty ? "section" : parts.joined(separator: "-")
  }

  // MARK: - Diagnostics

  private func missing(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      id: "table-missing", severity: .error,
      message: Phrase(
        en: "this file holds no table", fr: "ce fichier ne contient pas de tableau"),
      range: SourceRange(file: file.path),
      help: Phrase(
        en: "write the names of the columns between bars, a line of dashes, then a row per entry",
        fr:
          "écrivez les noms des colonnes entre des barres, une ligne de tirets, puis une ligne par fiche"
      ))
  }

  private func duplicate(
    _ id: String, _ row: ByteRange, _ first: ByteRange, _ file: SourceFile
  ) -> Diagnostic {
    Diagnostic(
      id: "duplicate-row", severity: .error,
      message: Phrase(
        en: "two rows make the entry “\(id)”", fr: "deux lignes font la fiche « \(id) »"),
      range: file.range(row),
      help: Phrase(
        en: "give them different titles or days, or remove one",
        fr: "donnez-leur des titres ou des jours différents, ou retirez-en une"),
      notes: [
        .init(Phrase(en: "the first one is here", fr: "la première est ici"), at: file.range(first))
      ])
  }

  private func required(_ field: Field, _ row: ByteRange, _ file: SourceFile) -> Diagnostic {
    Diagnostic(
      id: "missing-field", severity: .error,
      message: Phrase(en: "“\(field.label[0])” is missing", fr: "« \(field.label[0]) » manque"),
      range: file.range(row),
      help: Phrase(
        en: "fill in the cell of the column “\(field.keys.last ?? field.name)”",
        fr: "remplissez la cellule de la colonne « \(field.keys.last ?? field.name) »"))
  }
}
