import BaliseDiagnostics
import BaliseText

/// A name in a list that means the same entry as one before it.
struct RepeatedName: Sendable {
  let first: Reference
  let second: Reference

  /// The warning, at the second place.
  func diagnostic(in file: SourceFile) -> Diagnostic {
    let (one, other) = (Phrase(quoting: first.words), Phrase(quoting: second.words))
    let isSame = first.words == second.words
    return Diagnostic(
      id: "repeated-name", severity: .warning,
      message: isSame
        ? Phrase(
          en: "\(other.en) stands twice in this list",
          fr: "\(other.fr) figure deux fois dans cette liste")
        : Phrase(
          en: "\(other.en) is the same entry as \(one.en), which stands in this list already",
          fr: "\(other.fr) est la même fiche que \(one.fr), qui figure déjà dans cette liste"),
      range: file.range(second.range),
      help: Phrase(
        en: "delete one of the two; two roles are written with the name: {name: …, role: …}",
        fr: "supprimez l'un des deux ; deux rôles s'écrivent avec le nom : {nom: …, role: …}"),
      notes: [
        .init(
          Phrase(en: "the first one is here", fr: "le premier est ici"), at: file.range(first.range)
        )
      ])
  }
}

/// Finds entries that one list names twice, in the list itself or in one group of it.
enum RepeatedNames {
  /// Adds what is found in the value of a field, fields in it included.
  static func find(in value: FieldValue, _ found: inout [RepeatedName]) {
    switch value {
    case .list(let values):
      if mayRepeat(values) {
        let names = values.compactMap { value in
          if case .reference(let reference) = value { reference } else { nil }
        }
        find(among: names, &found)
      }
      let items = values.span
      for index in items.indices { find(in: items[index], &found) }
    case .reference(let reference):
      if !reference.members.isEmpty { find(among: reference.members, &found) }
    case .group(let values):
      for value in values { find(in: value, &found) }
    default: break
    }
  }

  /// True when two references of a list lead to one entry. Every list of every entry is asked, and
  /// hardly one has two: only numbers are compared.
  private static func mayRepeat(_ values: [FieldValue]) -> Bool {
    guard values.count > 1 else { return false }
    guard values.count <= short else { return true }
    var seen: [Int32] = []
    seen.reserveCapacity(values.count)
    let values = values.span
    for index in values.indices {
      guard case .reference(let reference) = values[index], case .entry(let id) = reference.target
      else { continue }
      if seen.contains(id.index) { return true }
      seen.append(id.index)
    }
    return false
  }

  // Most lists are short, and comparing is cheaper than a table.
  private static let short = 12

  private static func find(among names: [Reference], _ found: inout [RepeatedName]) {
    var firsts: [Key: Reference] = [:]
    for name in names {
      guard let key = Key(name) else { continue }
      if let first = firsts[key] {
        found.append(RepeatedName(first: first, second: name))
      } else {
        firsts[key] = name
      }
    }
  }

  /// Who has two roles may stand there twice.
  private struct Key: Hashable {
    let entry: EntryID
    let role: String?

    init?(_ name: Reference) {
      guard case .entry(let id) = name.target else { return nil }
      entry = id
      role = name.role
    }
  }
}
