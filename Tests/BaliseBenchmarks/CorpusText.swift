import BaliseTestSupport

/// Writes the Markdown of one entry: headings, lists, tables, quotes, a footnote now and then.
struct CorpusText {
  var dice: SeededDice

  /// Fills the blanks of a sentence.
  mutating func fill(_ sentence: String) -> String {
    var result = ""
    var rest = Substring(sentence)
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      let name = rest[rest.index(after: open)]
      result += String(blank(name))
      rest = rest[rest.index(open, offsetBy: 3)...]
    }
    return result + rest
  }

  private mutating func blank(_ name: Character) -> Int {
    switch name {
    case "y": dice.number(2016...2034)
    case "p": dice.number(5...60)
    case "n": dice.number(3...90)
    case "m": dice.number(2...12)
    default: dice.number(10...950)
    }
  }

  /// A text of about so many bytes; `links` are aims of internal links.
  mutating func body(bytes: Int, links: [String]) -> String {
    var text = ""
    var hasNote = false
    let headings = dice.several(CorpusWords.headings.count, of: CorpusWords.headings)
    var part = 0
    while text.utf8.count < bytes {
      text += "\n## \(headings[part % headings.count])\n\n" + paragraph() + "\n"
      switch part % 4 {
      case 0: text += list()
      case 1:
        text += numbered()
        if !hasNote, dice.chance(25) {
          hasNote = true
          text += "\nLe texte sera revu[^1] par la commission.\n"
        }
      case 2: text += table() + "\nVoir la [fiche liée](\(dice.one(of: links))).\n"
      default: text += quote()
      }
      part += 1
    }
    if hasNote { text += "\n[^1]: Article \(dice.number(2...30)) de la convention.\n" }
    return text
  }

  private mutating func paragraph() -> String {
    let sentences = dice.several(dice.number(2...4), of: CorpusWords.sentences)
    return sentences.map { fill($0) }.joined(separator: " ") + "\n"
  }

  private mutating func item() -> String { fill(dice.one(of: CorpusWords.items)) }

  private mutating func list() -> String {
    var lines = ""
    for _ in 0..<dice.number(3...6) {
      lines += "- \(item())\n"
      if dice.chance(20) { lines += "  - \(item())\n  - \(item())\n" }
    }
    return lines
  }

  private mutating func numbered() -> String {
    (1...dice.number(3...5)).map { "\($0). \(item())\n" }.joined()
  }

  private mutating func table() -> String {
    var lines = "### Calendrier\n\n| Étape | Année | Qui | Fait |\n|:--|:-:|---|--:|\n"
    for _ in 0..<dice.number(4...6) {
      lines += "| \(dice.one(of: CorpusWords.steps)) | \(dice.number(2024...2032))"
      lines += " | \(dice.one(of: CorpusWords.bodies)) | \(dice.number(0...20) * 5) % |\n"
    }
    return lines
  }

  private mutating func quote() -> String {
    "> \(fill(dice.one(of: CorpusWords.sentences)))\n> \(fill(dice.one(of: CorpusWords.sentences)))\n"
  }
}
