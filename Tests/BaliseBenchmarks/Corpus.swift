import BaliseTestSupport

/// A made-up plan: 55 % actions, 25 % partners, 15 % examples, 5 % fact sheets. The schemas and the
/// templates stand in `corpus/`; only the Markdown is made.
struct Corpus {
  let count: Int

  private var actions: Int { count * 55 / 100 }
  private var partners: Int { count * 25 / 100 }
  private var examples: Int { count * 15 / 100 }
  private var sheets: Int { count - actions - partners - examples }

  /// Writes the source folder of the plan.
  func write(to folder: String) throws(Failure) {
    guard !Files.exists(folder) else { throw Failure("\(folder) exists already") }
    try Files.copy(Files.overlay, to: folder)
    for rank in 1...actions { try write(action(rank), "actions/act", rank, folder) }
    for rank in 1...partners { try write(partner(rank), "partenaires/part", rank, folder) }
    for rank in 1...examples { try write(example(rank), "exemples/ex", rank, folder) }
    for rank in 1...sheets { try write(sheet(rank), "fiches/ville", rank, folder) }
  }

  private func write(
    _ text: String, _ prefix: String, _ rank: Int, _ folder: String
  ) throws(Failure) {
    try Files.write(
      Array(text.utf8), to: "\(folder)/content/\(prefix)-\(Self.padded(rank)).md")
  }

  // Each file has its own dice: a plan of another size holds other files, each as deterministic.
  private func text(_ kind: Int, _ rank: Int) -> CorpusText {
    CorpusText(dice: SeededDice(seed: UInt64(kind) << 32 | UInt64(rank)))
  }

  private func head(_ title: String, _ id: String, _ rank: Int, _ text: inout CorpusText) -> String
  {
    let (year, month) = (text.dice.number(2022...2025), text.dice.number(10...12))
    return """
      ---
      title: "\(title)"
      id: \(id)-\(Self.padded(rank))
      weight: \(rank)
      date: \(year)-\(month)-\(text.dice.number(10...28))

      """
  }

  private func links(_ dice: inout SeededDice) -> [String] {
    [
      "actions/act-" + Self.padded(dice.number(1...actions)),
      "partenaires/part-" + Self.padded(dice.number(1...partners)),
      "exemples/ex-" + Self.padded(dice.number(1...examples)),
    ].map { "/\($0)/" }
  }

  private func body(_ text: inout CorpusText, _ bytes: ClosedRange<Int>) -> String {
    let links = links(&text.dice)
    return "---\n" + text.body(bytes: text.dice.number(bytes), links: links)
  }

  private func action(_ rank: Int) -> String {
    var text = text(1, rank)
    let title = [CorpusWords.verbs, CorpusWords.things, CorpusWords.places].map {
      text.dice.one(of: $0)
    }
    var result = head(title.joined(separator: " "), "act", rank, &text)
    let start = text.dice.number(2024...2027)
    result += """
      axis: \(text.dice.one(of: CorpusWords.axes))
      priority: \(text.dice.one(of: CorpusWords.priorities))
      status: \(text.dice.one(of: CorpusWords.states))
      timeframe: \(start)-\(start + text.dice.number(2...8))
      abstract: "\(text.fill("Baisser de {p} % d'ici {y}, avec {m} partenaires \\\"moteurs\\\" & {n} communes."))"
      leader: part-\(Self.padded(text.dice.ranks(1, upTo: partners)[0]))
      funders: [\(names("part", text.dice.ranks(text.dice.number(1...3), upTo: partners)))]
      partners:
      \(lines("part", text.dice.ranks(text.dice.number(5...15), upTo: partners)))
      examples: [\(names("ex", text.dice.ranks(text.dice.number(1...4), upTo: examples)))]
      links:
      \(lines("act", text.dice.ranks(text.dice.number(2...4), upTo: actions, skewed: false)))
      indicators:

      """
    for (name, unit) in text.dice.several(text.dice.number(2...4), of: CorpusWords.measures) {
      result += "  - name: \(name)\n    unit: \"\(unit)\"\n"
      result += "    baseline: \(text.dice.number(0...500))\n    objectives:\n"
      for year in [2027, 2030, 2035].prefix(text.dice.number(2...3)) {
        result += "      - year: \(year)\n        value: \(text.dice.number(10...9000))\n"
      }
    }
    result += "budget:\n  investment: \(text.dice.number(5...5000) * 1000)\n"
    result += "  operating: \(text.dice.number(1...300) * 1000)\n  currency: EUR\n"
    return result + body(&text, 2800...4600)
  }

  private func partner(_ rank: Int) -> String {
    var text = text(2, rank)
    let name = text.dice.one(of: CorpusWords.bodies) + " " + text.dice.one(of: CorpusWords.places)
    return head("\(name) n° \(rank)", "part", rank, &text) + """
      nature: \(text.dice.one(of: CorpusWords.kinds))
      abstract: "\(text.fill("Présent sur le territoire depuis {y}."))"
      city: \(text.dice.one(of: CorpusWords.towns))
      website: https://www.example.org/part-\(rank)
      contact:
        name: "Accueil"
        email: contact@part-\(rank).example.org

      """ + body(&text, 2600...4000)
  }

  private func example(_ rank: Int) -> String {
    var text = text(3, rank)
    let thing = text.dice.one(of: CorpusWords.things) + " " + text.dice.one(of: CorpusWords.places)
    return head("\(text.dice.one(of: CorpusWords.towns)) : \(thing)", "ex", rank, &text) + """
      abstract: "\(text.fill("Une réussite suivie de près : {p} % de mieux en {m} ans."))"
      city: \(text.dice.one(of: CorpusWords.towns))
      year: \(text.dice.number(2012...2025))
      axis: \(text.dice.one(of: CorpusWords.axes))
      source: https://www.example.org/recits/\(rank)

      """ + body(&text, 2800...4600)
  }

  private func sheet(_ rank: Int) -> String {
    var text = text(4, rank)
    let town = text.dice.one(of: CorpusWords.towns)
    return head("\(town) (\(text.dice.number(10...95)))", "ville", rank, &text) + """
      abstract: "La commune en quelques chiffres."
      population: \(text.dice.number(300...90000))
      area: \(text.dice.number(3...90)).\(text.dice.number(1...9))
      density: \(text.dice.number(20...3000))
      department: "\(text.dice.number(10...95))"
      links:
      \(lines("act", text.dice.ranks(text.dice.number(3...6), upTo: actions, skewed: false)))

      """ + body(&text, 2800...4600)
  }

  private func names(_ prefix: String, _ ranks: [Int]) -> String {
    ranks.map { "\(prefix)-\(Self.padded($0))" }.joined(separator: ", ")
  }

  private func lines(_ prefix: String, _ ranks: [Int]) -> String {
    ranks.map { "  - \(prefix)-\(Self.padded($0))" }.joined(separator: "\n")
  }

  /// Six digits, so that names sort by rank.
  private static func padded(_ rank: Int) -> String {
    let digits = String(rank)
    return String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
  }
}
