import BaliseDiagnostics
import BalisePlan
import BaliseText

/// Says which files that entries name are not in the content folder.
enum FileCheck {
  static func diagnostics(_ plan: LinkedPlan, _ files: ContentFiles) -> [Diagnostic] {
    var result: [Diagnostic] = []
    let fields = plan.schema.collections.map { collection in
      collection.fields.indices.filter { mayHoldFile(collection.fields[$0].type) }
    }
    for entry in plan.plan.entries {
      for number in fields[entry.collection] {
        check(entry.slots[number].value, entry, files, &result)
      }
    }
    return result
  }

  private static func mayHoldFile(_ type: any FieldType) -> Bool {
    switch type {
    case is FileType: true
    case let group as GroupType: group.fields.contains { mayHoldFile($0.type) }
    default: false
    }
  }

  private static func check(
    _ value: FieldValue, _ entry: Entry, _ files: ContentFiles, _ result: inout [Diagnostic]
  ) {
    switch value {
    case .file(let file) where files.file(file.path) == nil:
      if MistakeLimits.isReached(result, in: entry.file.path) { return }
      result.append(unknown(file.path, at: entry.file.range(file.range), files))
    case .list(let values), .group(let values):
      for value in values { check(value, entry, files, &result) }
    default: break
    }
  }

  /// The error for a file that is not there, with the nearest one that is.
  static func unknown(_ path: String, at range: SourceRange, _ files: ContentFiles) -> Diagnostic {
    // As it is to be written where it was missed: from the folder of that file.
    let near = files.nearest(to: path).map { ContentFile.written($0, from: range.path) }
    return Diagnostic(
      id: "unknown-file", severity: .error,
      message: Phrase(
        en: "there is no file content/\(path)", fr: "il n'y a pas de fichier content/\(path)"),
      range: range,
      help: near.map {
        Phrase(en: "did you mean “\($0)”?", fr: "vouliez-vous dire « \($0) » ?")
      }
        ?? Phrase(
          en: "put the file there, or correct its name",
          fr: "mettez le fichier à cet endroit, ou corrigez son nom"))
  }
}
