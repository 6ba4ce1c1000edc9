import BaliseText
import BaliseValues

/// Known names inside words that name nothing as a whole: several at once, or one with a doubt.
struct KnownNames {
  let tables: [NameTable]

  /// What to write instead, with nothing of what was meant lost; nil where no such name is found.
  func help(_ words: String, isListed: Bool) -> Phrase? {
    // Longer ones are sentences.
    guard words.utf8.count <= 500 else { return nil }
    if let name = doubtful(words) {
      return Phrase(
        en: "write “\(name) ?” for a name that is not decided yet",
        fr: "écrivez « \(name) ? » pour un nom qui n'est pas encore décidé")
    }
    let names = several(words)
    guard names.count > 1 else { return nil }
    let list = "[" + names.joined(separator: ", ") + "]"
    return isListed
      ? Phrase(en: "write a list: \(list)", fr: "écrivez une liste : \(list)")
      : Phrase(
        en: "this field takes one name: keep one of \(list)",
        fr: "ce champ prend un seul nom : gardez l'un de \(list)")
  }

  private func isKnown(_ name: String) -> Bool {
    !name.isEmpty && tables.contains { $0.match(name) != nil }
  }

  // “Le Damier (to be confirmed)”
  private func doubtful(_ words: String) -> String? {
    guard words.hasSuffix(")"), let open = words.lastIndex(of: "(") else { return nil }
    let name = Self.trimmed(words[..<open])
    let doubt = Self.trimmed(words[words.index(after: open)...].dropLast())
    return isKnown(name) && Self.isDoubt(doubt) ? name : nil
  }

  private static let doubts: Set<String> = [
    "aconfirmer", "tobeconfirmed", "tbc", "avalider", "pressenti", "pressentie", "possible",
    "eventuel", "eventuelle", "eventuellement", "peutetre", "maybe", "perhaps", "sousreserve",
    "tobevalidated", "envisage", "envisagee", "adefinir", "encours", "potentiel", "potential",
  ]

  private static func isDoubt(_ words: String) -> Bool {
    doubts.contains(NameFolding.key(words)) || Unknown.read(words) != nil
  }

  // “SQP, Le Damier”, « SQP et Le Damier », “SQP / Le Damier”
  private func several(_ words: String) -> [String] {
    var parts = [Substring(words)]
    for joint in [",", ";", "/", "&", "+", " et ", " and "] {
      parts = parts.flatMap { part in
        isKnown(Self.trimmed(part)) ? [part] : part.split(separator: joint)
      }
    }
    let names = parts.map(Self.trimmed)
    return names.allSatisfy(isKnown) ? names : []
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
