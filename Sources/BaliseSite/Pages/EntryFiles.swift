import BaliseDiagnostics
import BaliseDocuments
import BalisePlan

/// The pictures and documents of an entry's fields, as a page in one language shows them.
struct EntryFiles {
  /// Their paths relative to `content/`.
  private(set) var paths: [String] = []
  /// What is wrong with them, told where they are named.
  private(set) var diagnostics: [Diagnostic] = []

  init(model: SiteModel, entry: Entry, language: Int) {
    for number in model.views[entry.collection].fileFields {
      let field = model.schema.collections[entry.collection].fields[number]
      let (value, written) = entry.value(number, language: language)
      let file = written == entry.language ? entry.file : entry.texts[written]?.file ?? entry.file
      add(value, field, file, model)
    }
  }

  /// The files of a value, in groups of fields too.
  private mutating func add(
    _ value: FieldValue, _ field: Field, _ file: SourceFile, _ model: SiteModel
  ) {
    switch value {
    case .file(let found):
      paths.append(found.path)
      guard let asset = model.files.file(found.path) else { return }
      let isImage = (field.type as? FileType)?.isImage ?? false
      let faults =
        isImage
        ? model.files.pictures.picture(asset).faults
        : model.files.faultWhenOpened(asset).map { [$0] } ?? []
      diagnostics += faults.map { $0.diagnostic(found.path, at: file.range(found.range)) }
    case .list(let values):
      for value in values { add(value, field, file, model) }
    case .group(let values):
      guard let group = field.group else { return }
      for (value, field) in zip(values, group.fields) where !field.isPrivate {
        add(value, field, file, model)
      }
    default: break
    }
  }
}
