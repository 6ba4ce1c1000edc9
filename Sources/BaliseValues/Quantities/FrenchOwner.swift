import BaliseText

/// « de » before a name and back: « du Damier » is “Le Damier”'s, « d'Europavox » Europavox's.
enum FrenchOwner {
  /// The name with « de » before it, contracted as French does.
  static func phrase(_ owner: String) -> String {
    for (article, contraction) in [("le ", "du "), ("les ", "des ")]
    where owner.lowercased().hasPrefix(article) {
      return contraction + String(owner.dropFirst(article.count))
    }
    let first = NameFolding.key(String(owner.prefix(1)))
    return ("aeiouh".contains(first) && !first.isEmpty ? "d’" : "de ") + owner
  }

  /// The name after « de », « du », « des » or « d' »; nil when none of them begins the words.
  static func name(in words: String) -> String? {
    let folded = words.lowercased()
    if folded.hasPrefix("de ") { return trimmed(words.dropFirst(3)) }
    if folded.hasPrefix("d'") || folded.hasPrefix("d’") { return trimmed(words.dropFirst(2)) }
    for (contraction, article) in [("du ", "le "), ("des ", "les ")]
    where folded.hasPrefix(contraction) {
      guard let name = trimmed(words.dropFirst(contraction.count)) else { return nil }
      let isProper = name.first?.isUppercase ?? false
      return (isProper ? article.prefix(1).uppercased() + article.dropFirst() : article) + name
    }
    return nil
  }

  private static func trimmed(_ words: Substring) -> String? {
    let name = words.drop { $0.isWhitespace }
    return name.isEmpty ? nil : String(name)
  }
}
