import BaliseText

/// What makes Balise ask: each case is one rule, in the order a letter asks.
package enum QuestionRule: String, Sendable, Hashable, CaseIterable {
  /// A name that is not settled yet.
  case undecided
  /// An expected part that holds nothing.
  case emptyPart = "empty-part"
  /// Words that put off what is to be said.
  case toBeSpecified = "to-be-specified"
  /// An indicator without anything to reach.
  case noTarget = "no-target"
  /// One number for several years.
  case sharedYears = "shared-years"
  /// Two dates of one entry that no day fits.
  case datesDisagree = "dates-disagree"
  /// Money or a target for a year before the entry begins.
  case beforeStart = "before-start"
  /// Money or a target for a year that none of the entry's dates holds.
  case outsideDates = "outside-dates"
  /// A number of entries that was announced and is not that of the entries there are.
  case countDiffers = "count-differs"
  /// Two entries that say different things of one thing.
  case statementsDiffer = "statements-differ"
  /// Means above an amount that asks for something which is not written.
  case aboveLimit = "above-limit"
  /// What the editors of an entry ask themselves.
  case openPoint = "open-point"
  /// A row of a table that others know, which lacks something to be published.
  case incompleteRow = "incomplete-row"
  /// A rank whose lower ones nobody has.
  case missingRank = "missing-rank"
  /// A page or an annex named without its number.
  case missingPage = "missing-page"
  /// An entry that is named by another and does not name it back.
  case oneWayLink = "one-way-link"

  /// What is asked of several things at once; the list of them follows.
  func heading(_ count: Int) -> Phrase {
    switch self {
    case .undecided:
      Phrase(
        en: "\(count) names are not decided yet. Who will it be?",
        fr: "\(count) noms ne sont pas encore décidés. De qui s'agira-t-il ?")
    case .emptyPart:
      Phrase(
        en: "\(count) parts of this sheet are empty. What should they say?",
        fr: "\(count) parties de cette fiche sont vides. Que faut-il y écrire ?")
    case .toBeSpecified:
      Phrase(
        en: "\(count) points are still to be specified. What can be said of them now?",
        fr: "\(count) points restent à préciser. Que peut-on en dire aujourd'hui ?")
    case .noTarget:
      Phrase(
        en: "\(count) indicators have no target. What should each reach, and when?",
        fr: "\(count) indicateurs n'ont pas de cible. Que doit atteindre chacun, et quand ?")
    case .sharedYears:
      Phrase(
        en: "\(count) targets give one number for several years. Is it for each year, or in all?",
        fr:
          "\(count) cibles donnent un seul nombre pour plusieurs années. Est-ce chaque année, ou en tout ?"
      )
    case .datesDisagree:
      Phrase(
        en: "Some dates of this sheet exclude each other. Which are right?",
        fr: "Des dates de cette fiche s'excluent. Lesquelles sont justes ?")
    case .beforeStart:
      Phrase(
        en: "\(count) points are for a year before the beginning. Which date is right?",
        fr: "\(count) points portent sur une année d'avant le début. Quelle date est juste ?")
    case .outsideDates:
      Phrase(
        en: "\(count) points are for years outside the dates of this sheet. Which dates are right?",
        fr:
          "\(count) points portent sur des années hors des dates de cette fiche. Quelles dates sont justes ?"
      )
    case .countDiffers:
      Phrase(
        en: "\(count) numbers are not those of the sheets there are. Which are right?",
        fr: "\(count) nombres ne sont pas ceux des fiches présentes. Lesquels sont justes ?")
    case .statementsDiffer:
      Phrase(
        en: "\(count) points are said differently on another sheet. Which is right?",
        fr: "\(count) points sont dits autrement sur une autre fiche. Laquelle a raison ?")
    case .aboveLimit:
      Phrase(
        en: "\(count) amounts ask for something that is not written. Where is it?",
        fr: "\(count) montants demandent une pièce qui n'est pas écrite. Où est-elle ?")
    case .openPoint:
      Phrase(
        en: "\(count) points of this sheet are to be checked.",
        fr: "\(count) points de cette fiche sont à vérifier.")
    case .incompleteRow:
      Phrase(
        en: "\(count) rows of open data are not complete. What is missing?",
        fr: "\(count) lignes de données ouvertes ne sont pas complètes. Que manque-t-il ?")
    case .missingRank:
      Phrase(
        en: "Some ranks are missing. Who has them, or should this one change?",
        fr: "Des rangs manquent. Qui les porte, ou faut-il changer celui-ci ?")
    case .missingPage:
      Phrase(
        en: "\(count) mentions have no page or number. Which ones are meant?",
        fr: "\(count) renvois n'ont ni page ni numéro. Lesquels faut-il lire ?")
    case .oneWayLink:
      Phrase(
        en: "\(count) sheets point to this one, which does not point back. Should they be added?",
        fr:
          "\(count) fiches renvoient à celle-ci, qui ne renvoie pas à elles. Faut-il les y citer ?")
    }
  }
}
