package import BaliseDiagnostics
import BaliseDocuments
import BaliseText

/// Proposes the canonical spelling of every key and of every name of another entry: keys in the
/// language of their file, names as the entry's title. Numbers and file names stay: they are
/// another way to point, not another spelling.
package enum CanonicalSpelling {
  /// What would have to be rewritten, file after file.
  package static func proposals(_ linked: LinkedPlan) -> [FixProposal] {
    linked.plan.entries.flatMap { entry in
      keys(of: entry, linked) + names(in: entry, linked)
    }
  }

  // MARK: - Keys

  private static func keys(of entry: Entry, _ linked: LinkedPlan) -> [FixProposal] {
    let fields = linked.schema.collections[entry.collection].fields
    let languages = linked.schema.languages
    var result: [FixProposal] = []
    for (index, text) in entry.texts.enumerated() {
      guard let file = text?.file, let root = SourceDocument.parse(file).value.frontMatter?.root
      else { continue }
      rename(root, fields, file) { $0.key(for: languages.codes[index], languages) }
        .forEach { result.append(FixProposal(path: file.path, fix: $0)) }
    }
    return result
  }

  private static func rename(
    _ node: YAMLNode, _ fields: [Field], _ file: SourceFile, _ canonical: (Field) -> String
  ) -> [Diagnostic.Fix] {
    var fixes: [Diagnostic.Fix] = []
    for entry in node.entries {
      guard let field = fields.first(where: { $0.keys.contains(entry.name) }) else { continue }
      let key = canonical(field)
      // With two spellings of one key, which one counts is for a person to say.
      if key != entry.name, node.entries.filter({ field.keys.contains($0.name) }).count == 1,
        let fix = YAMLScalarText.replacement(of: entry.keyRange, in: file, by: key)
      {
        fixes.append(fix)
      }
      guard let group = field.group else { continue }
      let values = entry.value.kind == .sequence ? Array(entry.value.items) : [entry.value]
      for value in values { fixes += rename(value, group.fields, file, canonical) }
    }
    return fixes
  }

  // MARK: - Names

  private static func names(in entry: Entry, _ linked: LinkedPlan) -> [FixProposal] {
    var result: [FixProposal] = []
    func visit(_ value: FieldValue) {
      switch value {
      case .list(let values), .group(let values): values.forEach(visit)
      case .reference(let reference):
        for reference in [reference] + reference.members {
          guard case .entry(let target) = reference.target,
            let name = title(of: target, for: reference.words, entry.language, linked),
            let fix = YAMLScalarText.replacement(of: reference.range, in: entry.file, by: name)
          else { continue }
          result.append(FixProposal(path: entry.file.path, fix: fix))
        }
      default: break
      }
    }
    for slot in entry.slots { visit(slot.value) }
    return result
  }

  /// The title to write instead of some words; nil when they are it, when they are no name (a
  /// number, a file name), or when the title would lead elsewhere.
  private static func title(
    of target: EntryID, for words: String, _ language: Int, _ linked: LinkedPlan
  ) -> String? {
    let entry = linked.plan.entries[Int(target.index)]
    let title = linked.plan.title(Int(target.index), language: language).text
    guard words != title, words != entry.id,
      linked.entries(named: title, collection: entry.collection) == [target]
    else { return nil }
    let key = NameFolding.key(words)
    return names(of: entry, linked.schema).contains(key) ? title : nil
  }

  private static func names(of entry: Entry, _ schema: Schema) -> Set<String> {
    let declared = schema.collections[entry.collection]
    let fields = [declared.titleField, declared.aliasField, declared.ambiguousField]
    var keys: Set<String> = []
    for field in fields.compactMap({ $0 }) {
      let translations = entry.texts.compactMap { $0?.slots }.filter { !$0.isEmpty }
      for slots in [entry.slots] + translations {
        for case .text(let text) in slots[field].value.items { keys.insert(NameFolding.key(text)) }
      }
    }
    return keys
  }
}
