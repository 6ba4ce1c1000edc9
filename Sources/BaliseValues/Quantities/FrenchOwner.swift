/// The name after « de »: « du Damier » is “Le Damier”'s, « d'Europavox » Europavox's.
enum FrenchOwner {
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
