/// The phrases of more than one word that say how a date is meant.
enum TimePhrases {
  /// How the date that follows bounds the time.
  enum Relation: Sendable { case from, after, until, before, between, range }

  static let relations = PhraseTable<Relation>([
    (
      [
        "a partir", "a compter", "des", "depuis", "from", "starting from", "starting in",
        "starting on", "starting", "since", "as of", "as from", "beginning in", "beginning from",
        "beginning on", "start in", "not before", "pas avant", "au plus tot",
      ], .from
    ),
    (["apres", "after", "au dela", "beyond", "later than"], .after),
    (
      [
        "jusqu", "jusque", "until", "till", "up to", "by", "d ici", "no later than",
        "not later than", "au plus tard", "at the latest",
      ], .until
    ),
    (["avant", "before", "prior to", "d avant"], .before),
    (["entre", "between"], .between),
  ])

  static let rangeMarks = PhraseTable<Void>([
    (
      [
        "a", "au", "aux", "to", "jusqu", "until", "till", "through", "et jusqu", "and until",
        "up to", "jusque",
      ], ()
    )
  ])

  static let fromAfterwards = PhraseTable<Void>([
    (
      [
        "onwards", "onward", "et au dela", "and beyond", "and after", "and later", "et apres",
        "et suivantes", "et annees suivantes", "and following years", "au plus tot",
      ], ()
    )
  ])
  static let untilAfterwards = PhraseTable<Void>([
    (["au plus tard", "at the latest", "or earlier", "ou avant"], ())
  ])
  static let approximateAfterwards = PhraseTable<Void>([
    (["environ", "approximately", "or so", "circa", "approx", "a peu pres"], ())
  ])
  static let uncertain = PhraseTable<Void>([
    (["a confirmer", "to be confirmed", "tbc", "sous reserve", "a valider"], ())
  ])

  /// Which day of that name is meant: never enough to know the year.
  static let relative = PhraseTable<WrittenMoment.Direction>([
    (["dernier", "derniere", "last", "passe", "passee"], .last),
    (["prochain", "prochaine", "next"], .next),
    (["cet", "cette", "this", "en cours"], .this),
  ])

  static let unknowns = PhraseTable<Unknown>([
    (
      [
        "a preciser", "to be specified", "tbd", "tbs", "tba", "a definir", "to be defined",
        "a determiner", "to be determined", "a venir", "to come", "to be announced", "a completer",
        "to be completed", "reste a preciser", "restent a preciser", "still to be specified",
        "date a preciser", "dates a preciser", "date to be specified", "calendrier a preciser",
        "a fixer", "a planifier", "to be scheduled",
      ], .toBeSpecified
    ),
    (
      [
        "non decide", "non decidee", "pas decide", "undecided", "not decided", "not yet decided",
        "to be decided", "a decider", "en discussion", "under discussion", "a confirmer",
        "to be confirmed", "tbc",
      ], .undecided
    ),
    (
      [
        "aucun", "aucune", "none", "sans objet", "sans date", "no date", "aucune date", "neant",
        "not applicable", "sans calendrier",
      ], .none
    ),
    (
      [
        "indique ailleurs", "stated elsewhere", "elsewhere", "ailleurs", "voir ailleurs",
      ], .elsewhere
    ),
    (
      [
        "non precise", "non precisee", "not specified", "unspecified", "non renseigne",
        "non renseignee", "not stated", "non communique", "not given",
      ], .empty
    ),
  ])

  /// What follows names the place where it is said.
  static let elsewhere = PhraseTable<Void>([
    (["voir", "see", "cf", "included in", "inclus dans"], ())
  ])

  static let continuous = PhraseTable<Void>([
    (
      [
        "en continu", "continu", "ongoing", "continuous", "continuously", "permanent", "permanente",
        "en permanence", "au fil de l eau", "toute l annee", "tout au long de l annee",
        "all year round", "all year", "throughout the year",
      ], ()
    )
  ])

  /// How an amount of time is meant.
  enum AmountUse: Sendable { case duration, since, within }

  static let amountUses = PhraseTable<AmountUse>([
    (
      [
        "pendant", "durant", "for", "during", "sur", "over", "duree de", "duree", "for a period of",
        "pour une duree de", "d une duree de", "a duration of", "pour",
      ], .duration
    ),
    (
      [
        "depuis", "since", "for the past", "for the last", "over the past", "over the last",
      ], .since
    ),
    (
      [
        "within", "sous", "dans les", "d ici", "d ici a", "in the next", "dans un delai de",
        "within the next",
      ], .within
    ),
  ])

  static let divisions = PhraseTable<TimeWords.Division>([
    (["four month period", "four month term"], .third)
  ])

  static let forPurpose: Set<String> = ["pour", "for"]

  static let horizons: [String: Horizon] = [
    "court": .short, "short": .short, "moyen": .medium, "medium": .medium, "mid": .medium,
    "long": .long,
  ]

  /// Words of « durée de mise en œuvre du PAL »: one of each of the first two sets, any of the third.
  static let plan: Set<String> = ["plan", "pal", "lap"]
  static let planTime: Set<String> = [
    "duree", "duration", "implementation", "oeuvre", "period", "periode", "throughout", "time",
    "timeframe", "lifetime", "life", "during", "pendant", "durant", "long",
  ]
  static let planFiller: Set<String> = [
    "l", "la", "le", "du", "de", "d", "des", "the", "of", "s", "in", "mise", "en", "action",
    "actions", "local", "locale", "toute", "tout", "au", "a", "over", "sur", "ensemble", "whole",
    "full", "entire", "integrated",
  ]
}
