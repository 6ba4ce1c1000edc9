extension Vocabulary {
  static let fullTimeEquivalent = PhraseSet([
    "full-time equivalent", "full-time equivalents", "fte", "ftes", "etp", "etpt",
    "équivalent temps plein", "équivalents temps plein", "équivalents temps pleins", "temps plein",
    "temps pleins", "full-time", "full time post",
  ])
  static let post = PhraseSet([
    "poste", "postes", "post", "posts", "position", "positions", "emploi", "emplois",
  ])
  static let person = PhraseSet(["personne", "personnes", "person", "persons", "people"])
  /// People whose name says more than “person”; the name is kept beside the count.
  static let namedPerson = PhraseSet([
    "agent", "agents", "salarié", "salariés", "employee", "employees", "stagiaire", "stagiaires",
    "intern", "interns", "volontaire", "volontaires", "volunteer", "volunteers", "bénévole",
    "bénévoles", "service civique", "services civiques", "chargé de mission", "chargée de mission",
    "project manager", "project managers", "apprenti", "apprentis",
  ])

  static let investment = PhraseSet([
    "investment", "investments", "investissement", "investissements", "capital expenditure",
  ])
  static let operating = PhraseSet([
    "operating", "operating costs", "operating budget", "operation", "operations", "running",
    "running costs", "fonctionnement", "animation", "frais de fonctionnement",
    "coûts de fonctionnement", "exploitation", "functioning",
  ])
  static let includingVAT = PhraseSet([
    "ttc", "toutes taxes comprises", "incl VAT", "including VAT", "inc VAT", "VAT included",
    "VAT incl", "tva comprise", "tva incluse", "with VAT", "taxes included", "including taxes",
  ])
  static let excludingVAT = PhraseSet([
    "ht", "hors taxes", "hors taxe", "excl VAT", "excluding VAT", "ex VAT", "VAT excluded",
    "VAT excl", "hors tva", "without VAT", "taxes excluded", "before VAT", "excluding taxes",
  ])
  static let estimated = PhraseSet([
    "estimated", "estimé", "estimée", "estimés", "estimées", "expected", "prévisionnel",
    "prévisionnels", "prévisionnelle", "prévisionnelles", "provisional", "prévu", "prévue",
    "prévus", "prévues", "planned", "attendu", "attendue", "attendus", "attendues", "forecast",
    "indicatif", "indicative", "estimation", "estimate", "à confirmer", "to be confirmed",
    "sous réserve", "envisagé", "envisagée",
  ])
  /// Words before an amount that add nothing to it.
  static let neutral = PhraseSet([
    "budget", "budgets", "coût", "coûts", "cost", "costs", "montant", "amount", "total",
    "enveloppe", "envelope", "resources", "moyens", "crédits", "dépense", "dépenses", "de", "d",
    "of", "du", "des", "en", "for", "pour", "à", "the", "le", "la", "l", "un", "une", "an",
    "financement", "funding", "ressources", "est", "is",
  ])
  static let dangling = PhraseSet(["de", "d", "of", "du", "des", "à", "is", "est", "un", "une"])
  static let inKind = PhraseSet([
    "en nature", "in kind", "contribution en nature", "contributions en nature",
    "contribution in kind", "contributions in kind", "in-kind contribution", "apport en nature",
    "apports en nature",
  ])
  /// A word of these says that something is shared, lent or given without an amount.
  static let inKindWords: Set<String> = [
    "mutualise", "mutualisee", "mutualises", "mutualisees", "mutualised", "mutualized", "benevolat",
    "pooled", "mecenat",
  ]
  static let inKindOpenings = PhraseSet([
    "mise à disposition", "prêt de", "prêt d", "prêt du", "lent by", "loan of", "staff time",
    "temps agent", "temps des", "moyens propres", "moyens internes", "own resources",
    "internal resources", "provision of",
  ])
  /// A word of these names money that somebody gives, without saying how much.
  static let fundingWords: Set<String> = [
    "participation", "participations", "subvention", "subventions", "cofinancement",
    "cofinancements", "cofunding", "grant", "grants", "subsidy", "subsidies", "sponsorship",
  ]
  static let denials: Set<String> = [
    "pas", "non", "not", "no", "sans", "without", "aucun", "aucune", "jamais", "never", "ni", "nor",
    "refuse", "refusee", "refused", "annule", "annulee", "cancelled", "rejected", "rejete",
    "rejetee", "dont", "hors", "except", "sauf", "excluding", "minus", "moins",
  ]

  /// True when some words call an amount estimated or expected.
  static func saysEstimated(_ words: String) -> Bool {
    let tokens = QuantityLexer.tokens(of: words)[...]
    return tokens.indices.contains { estimated.match(tokens, at: $0) != nil }
  }
}
