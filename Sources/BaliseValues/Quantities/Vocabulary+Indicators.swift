extension Vocabulary {
  /// What announces a target.
  static let target = PhraseSet([
    "objectif", "objectifs", "objective", "objectives", "cible", "cibles", "target", "targets",
    "goal", "goals", "valeur cible", "target value", "but",
  ])
  /// What announces the value at the beginning, and says that it is so now.
  static let current = PhraseSet([
    "actuellement", "currently", "aujourd'hui", "today", "à ce jour", "at present", "now",
  ])
  /// What announces the value at the beginning.
  static let baseline = PhraseSet([
    "baseline", "valeur initiale", "initial value", "valeur de départ", "départ", "starting value",
    "situation initiale", "référence", "valeur de référence", "reference value", "at first",
  ])
  /// What announces values that were measured.
  static let achieved = PhraseSet([
    "réalisé", "réalisée", "réalisés", "atteint", "atteinte", "achieved", "reached", "measured",
    "mesuré", "mesurée", "constaté", "observed", "done", "fait",
  ])
  static let rising: Set<String> = [
    "increase", "increases", "increasing", "rise", "rising", "growth", "growing", "hausse",
    "augmentation", "augmenter", "augmente", "croissance", "croissant", "croissante", "progression",
    "more", "higher", "up",
  ]
  static let falling: Set<String> = [
    "decrease", "decreases", "decreasing", "fall", "falling", "decline", "declining", "reduction",
    "baisse", "diminution", "diminuer", "diminue", "decroissance", "down", "lower",
  ]
  static let increase = PhraseSet([
    "increase", "increase of", "increase by", "an increase of", "rise of", "growth of", "hausse",
    "hausse de", "une hausse de", "augmentation", "augmentation de", "une augmentation de",
    "croissance de", "progression de", "hausse d", "augmentation d",
  ])
  static let decrease = PhraseSet([
    "decrease", "decrease of", "decrease by", "a decrease of", "fall of", "reduction of",
    "reduction by", "baisse", "baisse de", "une baisse de", "diminution", "diminution de",
    "une diminution de", "réduction", "réduction de", "une réduction de", "baisse d", "réduction d",
  ])
  /// Before a year, these make it the latest one.
  static let deadline = PhraseSet([
    "d'ici", "by", "avant", "before", "until", "jusqu'en", "no later than", "au plus tard en",
  ])
  static let times = PhraseSet(["x", "fois", "times"])
  /// “within 5 years”, in a label, is when to measure.
  static let within = PhraseSet([
    "within", "à", "dans les", "sous", "au bout de", "after", "d'ici", "over", "sur",
  ])
}

extension Vocabulary {
  static let beforeDate = PhraseSet(["au", "le", "on", "as of", "en", "in", "at", "fin", "end of"])
}
