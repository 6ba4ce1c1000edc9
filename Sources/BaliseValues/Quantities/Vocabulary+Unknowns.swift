extension Vocabulary {
  static let toBeSpecified = PhraseSet([
    "to be specified", "to be determined", "to be defined", "to be completed", "to be announced",
    "tbd", "tbc", "tba", "tbs", "to be clarified", "à préciser", "à définir", "à déterminer",
    "à compléter", "à chiffrer", "à venir", "reste à préciser", "restent à préciser",
    "reste à définir", "en cours de définition", "en cours de chiffrage", "still to be specified",
    "non défini", "non chiffré",
  ])
  static let none = PhraseSet([
    "none", "nothing", "no supplementary budget", "no additional budget", "no extra budget",
    "no budget", "no supplementary resources", "no additional resources", "no additional cost",
    "no extra cost", "at no cost", "no cost", "aucun", "aucune", "néant", "rien",
    "pas de budget supplémentaire", "pas de budget", "pas de moyens supplémentaires",
    "pas de moyen supplémentaire", "aucun budget supplémentaire", "aucun budget",
    "aucun moyen supplémentaire", "aucun coût", "aucun coût supplémentaire", "aucun surcoût",
    "sans budget supplémentaire", "sans budget", "sans coût", "sans surcoût", "à budget constant",
    "à moyens constants", "sans objet",
  ])
  static let empty = PhraseSet([
    "non précisé", "non renseigné", "not specified", "unspecified", "not stated", "non indiqué",
    "non communiqué", "nc", "n c", "nr", "n a", "not given", "empty", "vide",
  ])
  static let undecided = PhraseSet([
    "non décidé", "undecided", "not decided", "to be decided", "à décider", "à confirmer",
    "to be confirmed", "not settled", "en discussion", "under discussion",
  ])
  static let statedElsewhere = PhraseSet([
    "stated elsewhere", "indiqué ailleurs", "elsewhere", "ailleurs", "voir ailleurs",
  ])
  static let includedIn = PhraseSet([
    "included in", "included within", "included on", "part of", "inclus dans",
    "incluse dans", "inclus à", "inclus au", "incluse au", "inclus aux", "incluses dans",
    "inclus sur", "compris dans", "comprise dans", "compris au", "intégré dans", "intégré au",
    "intégrée au", "intégré à", "intégrée à", "intégrée dans", "imputé sur", "prélevé sur",
    "pris sur", "from within",
  ])
  static let seePlace = PhraseSet([
    "see", "voir", "cf", "annexe", "annex", "appendix", "annexe technique", "technical annex",
  ])
  static let fundedBy = PhraseSet([
    "funded by", "financed by", "paid by", "financé par", "financée par", "payé par",
    "pris en charge par", "prise en charge par", "covered by", "financement", "funding",
    "financement par", "funding by", "financement de",
  ])
  static let elsewhere = PhraseSet([
    "included in", "included within", "inclus dans", "incluse dans", "inclus au", "inclus à",
    "compris dans", "comprise dans", "intégré au", "intégré dans", "covered by", "see", "voir",
    "cf", "annexe", "annex", "appendix", "annexe technique", "technical annex",
    "pris en charge par", "prise en charge par",
  ])

  /// Beginnings of what somebody will say later.
  static let puttingOff: [(PhraseSet, Unknown)] = [
    (toBeSpecified, .toBeSpecified), (undecided, .undecided),
  ]
  /// The words that join such a beginning with who says it, or when.
  static let putOffBy: Set = [
    "by", "with", "after", "before", "during", "in", "par", "avec", "apres", "avant", "lors",
    "pendant", "en", "selon", "d", "des", "courant",
  ]

  /// Words that say alone that it will be later.
  static let putOffUntil = PhraseSet([
    "later", "later on", "soon", "ultérieurement", "plus tard", "prochainement", "bientôt",
  ])

  /// The whole words of each kind of not knowing, in the order they are tried.
  static let unknowns: [(PhraseSet, Unknown)] = [
    (toBeSpecified, .toBeSpecified), (none, .none), (empty, .empty), (undecided, .undecided),
    (statedElsewhere, .elsewhere),
  ]
}
