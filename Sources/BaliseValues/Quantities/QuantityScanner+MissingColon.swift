extension QuantityScanner {
  /// Where a target stands behind a label with no colon between: at `20` of « Nombre de concerts 20
  /// par an »; nil for honest labels, such as « Jeunes de 16 à 25 ans » and “Survival after 3 years”.
  var targetWithoutColon: Int? {
    rest.first { isTargetWithoutColon(at: $0) }
  }

  private func isTargetWithoutColon(at start: Int) -> Bool {
    guard start > rest.lowerBound, tokens[start].number != nil, tokens[start].year == nil,
      tokens[start].isSpaced, isBoundary(before: start)
    else { return false }
    var copy = part(start..<tokens.endIndex)
    guard let target = copy.takeTarget(), copy.isAtEnd else { return false }
    return target.goals.allSatisfy(\.isUnmistakable)
  }

  // A number belongs to a word before it that asks for one (« de 5 », « phase 2 ») or that may be the
  // first word of a name (“Horizon 21”). It belongs to nothing behind what can be counted.
  private func isBoundary(before start: Int) -> Bool {
    guard let previous = token(at: start - 1) else { return false }
    if previous.isSign(in: ",=-") { return previous.isSign("=") || !isMinus(at: start - 1) }
    guard let word = previous.word, !Vocabulary.beforeNumber.contains(word) else { return false }
    let isName = text(start - 1..<start).first?.isUppercase ?? true
    if isName, start - 1 > rest.lowerBound { return false }
    return word.hasSuffix("s") || word.hasSuffix("x")
      || token(at: rest.lowerBound)?.word.map(Vocabulary.counting.contains) == true
  }
}

extension Goal {
  /// A number that says how often, of which year or which share, and names nothing that it counts.
  fileprivate var isUnmistakable: Bool {
    quantity.unit == nil && each == nil
      && (quantity.isPercent || quantity.per != .unknown || !years.isEmpty)
  }
}

extension Vocabulary {
  /// First words of labels that announce a number.
  fileprivate static let counting: Set<String> = [
    "nombre", "number", "part", "share", "taux", "rate", "proportion", "pourcentage", "percentage",
    "effectif", "total", "volume", "montant", "amount", "count",
  ]
  /// Words that a number behind them belongs to.
  fileprivate static let beforeNumber = Set(
    """
    de d du des le la les l un une a au aux en dans sous sur par pour avec sans plus moins
    entre et ou dont jusqu environ pres apres avant depuis pendant tous toutes ces ses leurs
    nos vos of the an to at in on by within under over with than and or from between about
    least most top per after before since for every all these those is are as fois times scope
    phase phases niveau level type types categorie categories category classe classes class
    axe axes axis action actions volet lot lots version etape step tranche tranches article
    articles zone zones objectif objectifs stade cycle groupe groupes group groups numero
    numeros mesure mesures annexe rang priorite ligne lignes line lines bus tram metro route
    routes salle salles batiment batiments site sites band tier indice index norme iso
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
