package import BaliseText

/// The addresses that entries had before, for whoever still writes them.
package struct FormerNames: Sendable {
  /// By collection and file name, such as `actions/04-hub`.
  private var entries: [String: EntryID] = [:]
  private let schema: Schema

  /// The former addresses of a plan, as its entries give them with `was`; those of `hidden` entries
  /// lead nowhere.
  package init(_ plan: Plan, hidden: Set<EntryID> = []) {
    schema = plan.schema
    var shared: Set<String> = []
    for (index, entry) in plan.entries.enumerated() where !hidden.contains(EntryID(index)) {
      for address in entry.texts.flatMap({ $0?.formerAddresses ?? [] }) {
        guard let key = key(address.text, []).first else { continue }
        if let other = entries.updateValue(EntryID(index), forKey: key), other.index != index {
          shared.insert(key)
        }
      }
    }
    // Two entries that say they stood there: which one is meant is for a person to say.
    for key in shared { entries[key] = nil }
  }

  /// No former address at all.
  init(_ schema: Schema) { self.schema = schema }

  /// The entry that had a written name or address before: with its collection, as in
  /// `actions/04-hub`, or alone as the name of an entry of one of some collections.
  package func entry(_ words: String, in collections: [Int]) -> EntryID? {
    guard !entries.isEmpty else { return nil }
    let found = Set(key(words, collections).compactMap { entries[$0] })
    return found.count == 1 ? found.first : nil
  }

  private func key(_ words: String, _ collections: [Int]) -> [String] {
    let parts = words.split(separator: "/").map(String.init)
    guard var name = parts.last, parts.count <= 20 else { return [] }
    if name.hasSuffix(".html") {
      name = String(name.dropLast(5))
    } else if name.hasSuffix(".md") {
      name = EntryReader.identity(fileName: name, languages: schema.languages).id
    }
    if parts.count == 1 { return collections.map { schema.collections[$0].id + "/" + name } }
    let folder = parts[parts.count - 2]
    return schema.collection(folder) == nil ? [] : [folder + "/" + name]
  }
}

extension Phrase {
  /// What to do about the former name of an entry: write the new one.
  package static func renamed(_ id: String, write name: String) -> Phrase {
    Phrase(
      en: "this entry is now called “\(id)”: write \(name)",
      fr: "cette fiche s'appelle maintenant « \(id) » : écrivez \(name)")
  }
}
