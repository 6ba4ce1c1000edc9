import BalisePlan
import BaliseText

/// Writes a Table Schema (Frictionless, 1.0): what each column of a CSV file is.
struct TableSchemaWriter {
  let languages: SiteLanguages

  /// The schema of a collection's table; `resources` names the tables that references lead to.
  func schema(_ layout: TableLayout, resources: [String: String]) -> [UInt8] {
    var writer = JSONWriter(.indented)
    writer.object { writer in
      writer.array("fields") { writer in
        for column in layout.columns { writer.object { field(column, &$0) } }
      }
      writer.member("missingValues", [""])
      writer.member("primaryKey", "id")
      let links = layout.columns.filter { column in
        !column.isMany && column.target.map { resources[$0] != nil } ?? false
          && column.name.hasSuffix(".id")
      }
      guard !links.isEmpty else { return }
      writer.array("foreignKeys") { writer in
        for column in links {
          writer.object { writer in
            writer.member("fields", column.name)
            writer.object("reference") { writer in
              writer.member("resource", column.target.flatMap { resources[$0] })
              writer.member("fields", "id")
            }
          }
        }
      }
    }
    return writer.bytes + [0x0A]
  }

  private func field(_ column: TableColumn, _ writer: inout JSONWriter) {
    writer.member("name", column.name)
    if column.name != column.label[0] { writer.member("title", column.label[0]) }
    switch column.kind {
    case .uri, .email:
      writer.member("type", "string")
      writer.member("format", column.kind.rawValue)
    default: writer.member("type", column.kind.rawValue)
    }
    if column.isMany { writer.member("separator", "|") }
    guard column.isRequired || column.isUnique else { return }
    writer.object("constraints") { writer in
      if column.isRequired { writer.member("required", true) }
      if column.isUnique { writer.member("unique", true) }
    }
  }

  /// The schema of a known table, as its own specification declares it.
  func schema(_ standard: DataStandard) -> [UInt8] {
    var writer = JSONWriter(.indented)
    writer.object { writer in
      writer.member("name", standard.file.split(separator: "/").last.map(String.init) ?? "")
      writer.member("title", standard.title.fr)
      writer.member("version", standard.version)
      writer.member("homepage", standard.specification)
      writer.array("fields") { writer in
        for column in standard.columns { writer.object { field(column, &$0) } }
      }
      writer.member("missingValues", [""])
    }
    return writer.bytes + [0x0A]
  }

  private func field(_ column: DataStandard.Column, _ writer: inout JSONWriter) {
    writer.member("name", column.name)
    writer.member("title", column.label.fr)
    writer.member("type", column.kind.tableType)
    switch column.kind {
    case .url: writer.member("format", "uri")
    case .uuid: writer.member("format", "uuid")
    case .yesNo:
      writer.member("trueValues", ["oui"])
      writer.member("falseValues", ["non"])
    default: break
    }
    let pattern = column.kind.pattern
    guard
      column.isRequired || pattern != nil || !column.options.isEmpty || column.maxLength != nil
        || column.kind == .share
    else { return }
    writer.object("constraints") { writer in
      if column.isRequired { writer.member("required", true) }
      if let pattern { writer.member("pattern", pattern) }
      if !column.options.isEmpty { writer.member("enum", column.options) }
      if let length = column.maxLength { writer.member("maxLength", length) }
      guard column.kind == .share else { return }
      writer.key("minimum")
      writer.number("0.01")
      writer.member("maximum", 1)
    }
  }
}

extension DataStandard.Kind {
  /// The type in the words of Table Schema.
  fileprivate var tableType: String {
    switch self {
    case .date: "date"
    case .integer: "integer"
    case .number, .share: "number"
    case .yesNo: "boolean"
    case .list: "array"
    default: "string"
    }
  }

  /// The form of its texts, as a regular expression.
  fileprivate var pattern: String? {
    switch self {
    case .siret: #"^\d{14}$"#
    case .rna: #"^W\d{9}$"#
    case .matterCode: #"^\d\.\d{1,2}$"#
    case .budgetYear: #"^[0-9]{4}(\/[0-9]{4})?$"#
    case .period: #"^[0-9]{4}\-[0-9]{2}\-[0-9]{2}(\/[0-9]{4}\-[0-9]{2}\-[0-9]{2})?$"#
    case .timestamp:
      #"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:?\d{2})$"#
    default: nil
    }
  }
}
