import BaliseDiagnostics
import BaliseText

/// The words for each likely cause of an unreadable YAML text.
struct YAMLMistakes {
  let file: SourceFile

  func tab(at offset: Int, isExtra: Bool, fix: Diagnostic.Fix?) -> Diagnostic {
    make(
      "yaml-tab", offset..<offset + 1,
      Phrase(
        en: "this line begins with a tab",
        fr: "cette ligne commence par une tabulation"),
      isExtra
        ? Phrase(
          en: "Remove the tab: the line above begins at the margin.",
          fr: "Retirez la tabulation : la ligne au-dessus commence au bord.")
        : Phrase(
          en: "Replace the tab by spaces, as many as the lines beside it have.",
          fr: "Remplacez la tabulation par des espaces, autant que les lignes voisines."),
      fix)
  }

  func noBreakSpace(at place: Range<Int>, fix: Diagnostic.Fix?) -> Diagnostic {
    make(
      "yaml-no-break-space", place,
      Phrase(
        en: "this line begins with a no-break space",
        fr: "cette ligne commence par une espace insécable"),
      Phrase(
        en: "Replace it by an ordinary space.",
        fr: "Remplacez-la par une espace ordinaire."),
      fix)
  }

  func badEscape(at offset: Int, fix: Diagnostic.Fix?) -> Diagnostic {
    make(
      "yaml-backslash", offset..<offset + 1,
      Phrase(
        en: "a backslash between quotes has a special meaning",
        fr: "une barre oblique inverse entre guillemets a un sens spécial"),
      Phrase(
        en: "Write it twice: “\\\\”.",
        fr: "Écrivez-la deux fois : «\u{A0}\\\\\u{A0}»."),
      fix)
  }

  func openQuote(at place: Range<Int>, sign: String, fix: Diagnostic.Fix?) -> Diagnostic {
    make(
      "yaml-open-quote", place,
      Phrase(
        en: "the quote \(sign) opened here is never closed",
        fr: "le guillemet \(sign) ouvert ici n’est jamais fermé"),
      Phrase(
        en: "Write \(sign) at the end of the value, or delete the first one.",
        fr: "Écrivez \(sign) à la fin de la valeur, ou supprimez le premier."),
      fix)
  }

  func textAfterQuote(at place: Range<Int>, fix: Diagnostic.Fix?) -> Diagnostic {
    let words = AuthorWords(file.bytes[place])
    return make(
      "yaml-text-after-quote", place,
      Phrase(
        en: "\(words.en) stands after the quote that closes the value",
        fr: "\(words.fr) se trouve après le guillemet qui ferme la valeur"),
      Phrase(
        en: "Put the quotes around the whole value; inside it, use “ ” or the other straight "
          + "quote.",
        fr: "Mettez les guillemets autour de toute la valeur ; à l’intérieur, employez « » ou "
          + "l’autre guillemet droit."),
      fix)
  }

  func textAfterBracket(at place: Range<Int>, fix: Diagnostic.Fix?) -> Diagnostic {
    let words = AuthorWords(file.bytes[place])
    return make(
      "yaml-text-after-bracket", place,
      Phrase(
        en: "\(words.en) stands after the bracket that closes the list",
        fr: "\(words.fr) se trouve après le crochet qui ferme la liste"),
      Phrase(
        en: "If the brackets belong to the text, put straight quotes around the whole value.",
        fr: "Si les crochets font partie du texte, mettez des guillemets droits autour de toute "
          + "la valeur."),
      fix)
  }

  func openBracket(at place: Range<Int>, closing: String, fix: Diagnostic.Fix?) -> Diagnostic {
    make(
      "yaml-open-bracket", place,
      Phrase(
        en: "the bracket opened here is never closed",
        fr: "le crochet ouvert ici n’est jamais fermé"),
      Phrase(
        en: "Write “\(closing)” at the end of the list, with commas between the items.",
        fr: "Écrivez «\u{A0}\(closing)\u{A0}» à la fin de la liste, avec des virgules entre les "
          + "éléments."),
      fix)
  }

  func emptyItem(at offset: Int) -> Diagnostic {
    make(
      "yaml-empty-item", offset..<offset + 1,
      Phrase(
        en: "nothing stands before this sign in the list",
        fr: "rien ne précède ce signe dans la liste"),
      Phrase(
        en: "Delete the comma that is too many, or write the missing item.",
        fr: "Supprimez la virgule en trop, ou écrivez l’élément manquant."))
  }

  func signAtStart(at offset: Int, fix: Diagnostic.Fix?) -> Diagnostic {
    let sign = String(decoding: file.bytes[offset..<offset + 1], as: UTF8.self)
    return make(
      "yaml-sign-at-start", offset..<offset + 1,
      Phrase(
        en: "a text cannot begin with “\(sign)” without quotes",
        fr: "un texte ne peut pas commencer par «\u{A0}\(sign)\u{A0}» sans guillemets"),
      YAMLFaults.putQuotes, fix)
  }

  /// `- ?`, `- ? Le Damier`: YAML takes what follows for the name of a field.
  func questionMark(at offset: Int, fix: Diagnostic.Fix?) -> Diagnostic {
    make(
      "yaml-sign-at-start", offset..<offset + 1,
      Phrase(
        en: "a text cannot begin with “?” without quotes",
        fr: "un texte ne peut pas commencer par «\u{A0}?\u{A0}» sans guillemets"),
      Phrase(
        en: "Alone, write it between straight quotes, or “to be specified”; with a name, write it "
          + "behind the name.",
        fr: "Seul, écrivez-le entre guillemets droits, ou «\u{A0}à préciser\u{A0}» ; avec un nom, "
          + "écrivez-le derrière le nom."), fix)
  }

  /// `pilote: -`: quotes would make a name of it, which nobody has.
  func dashAlone(at offset: Int) -> Diagnostic {
    make(
      "yaml-sign-at-start", offset..<offset + 1,
      Phrase(
        en: "a dash alone is no value", fr: "un tiret seul n’est pas une valeur"),
      Phrase(
        en: "Delete the dash if nothing is known yet, or write the value after the colon.",
        fr: "Supprimez le tiret si rien n’est encore connu, ou écrivez la valeur après le "
          + "deux-points."), nil)
  }

  func colonInValue(at offset: Int, fix: Diagnostic.Fix?) -> Diagnostic {
    make(
      "yaml-colon-in-value", offset..<offset + 1,
      Phrase(
        en: "this value holds a colon, so it cannot be told from the name of a field",
        fr: "cette valeur contient un deux-points, qui la fait prendre pour un nom de champ"),
      YAMLFaults.putQuotes, fix)
  }

  func missingColon(at place: Range<Int>, words: ArraySlice<UInt8>) -> Diagnostic {
    let words = AuthorWords(words)
    return make(
      "yaml-missing-colon", place,
      Phrase(
        en: "no colon follows the name of a field in \(words.en)",
        fr: "aucun deux-points ne suit un nom de champ dans \(words.fr)"),
      Phrase(
        en: "Write “field: value”. If the line continues the text above, put two spaces before it.",
        fr: "Écrivez «\u{A0}champ: valeur\u{A0}». Si la ligne continue le texte du dessus, "
          + "mettez deux espaces devant."))
  }

  func gluedColon(at offset: Int, fix: Diagnostic.Fix?) -> Diagnostic {
    make(
      "yaml-space-after-colon", offset..<offset + 1,
      Phrase(
        en: "an ordinary space is missing after this colon",
        fr: "il manque une espace ordinaire après ce deux-points"),
      Phrase(en: "Write “field: value”.", fr: "Écrivez «\u{A0}champ: valeur\u{A0}»."), fix)
  }

  func gluedDash(at offset: Int, fix: Diagnostic.Fix?) -> Diagnostic {
    make(
      "yaml-space-after-dash", offset..<offset + 1,
      Phrase(
        en: "an ordinary space is missing after the dash of this list item",
        fr: "il manque une espace ordinaire après le tiret de cet élément de liste"),
      Phrase(en: "Write “- item”.", fr: "Écrivez «\u{A0}- élément\u{A0}»."), fix)
  }

  func listOnKeyLine(at offset: Int) -> Diagnostic {
    make(
      "yaml-list-on-field-line", offset..<offset + 1,
      Phrase(
        en: "a list cannot begin on the line of its field",
        fr: "une liste ne peut pas commencer sur la ligne de son champ"),
      Phrase(
        en: "Put each item on a line of its own below, with two spaces before the dash.",
        fr: "Mettez chaque élément sur sa ligne en dessous, avec deux espaces devant le tiret."))
  }

  func listAfterText(at offset: Int) -> Diagnostic {
    make(
      "yaml-list-after-text", offset..<offset + 1,
      Phrase(
        en: "this list item continues the text of the line above",
        fr: "cet élément de liste continue le texte de la ligne du dessus"),
      Phrase(
        en: "Make the line above an item too, with its own dash on a line below the field.",
        fr: "Faites aussi un élément de la ligne du dessus, avec son tiret, sous le champ."))
  }

  func listWithoutKey(at offset: Int) -> Diagnostic {
    make(
      "yaml-list-without-field", offset..<offset + 1,
      Phrase(
        en: "this list item belongs to no field",
        fr: "cet élément de liste n’appartient à aucun champ"),
      Phrase(
        en: "Write the name of the field and a colon on the line above the list.",
        fr: "Écrivez le nom du champ et un deux-points sur la ligne au-dessus de la liste."))
  }

  func tooFarRight(at place: Range<Int>, above: Range<Int>) -> Diagnostic {
    make(
      "yaml-indent", place,
      Phrase(
        en: "this line begins further right than the field above, which already has a value",
        fr: "cette ligne commence plus à droite que le champ du dessus, qui a déjà une valeur"),
      Phrase(
        en: "Begin it in the same column as the line above.",
        fr: "Commencez-la dans la même colonne que la ligne du dessus."),
      nil, [lineAbove(above)])
  }

  func badIndent(at place: Range<Int>, above: Range<Int>) -> Diagnostic {
    make(
      "yaml-indent", place,
      Phrase(
        en: "this line begins in a column that fits no line above",
        fr: "cette ligne commence dans une colonne qui ne correspond à aucune ligne du dessus"),
      Phrase(
        en: "Begin it in the same column as the other fields or items of the same level.",
        fr: "Commencez-la dans la même colonne que les autres champs ou éléments du même niveau."),
      nil, [lineAbove(above)])
  }

  func unreadable(at place: Range<Int>) -> Diagnostic {
    make(
      "yaml-unreadable", place,
      Phrase(
        en: "from here on the text cannot be read as fields and values",
        fr: "à partir d’ici, le texte ne se lit plus comme des champs et des valeurs"),
      Phrase(
        en: "Write one “field: value” per line; put straight quotes around unusual values.",
        fr: "Écrivez un «\u{A0}champ: valeur\u{A0}» par ligne ; mettez des guillemets droits "
          + "autour des valeurs inhabituelles."))
  }

  private func lineAbove(_ range: Range<Int>) -> Diagnostic.Note {
    let bytes = ByteRange(range.lowerBound, range.upperBound)
    return Diagnostic.Note(
      Phrase(en: "the line above", fr: "la ligne du dessus"), at: file.range(bytes))
  }

  private func make(
    _ id: String, _ place: Range<Int>, _ message: Phrase, _ help: Phrase,
    _ fix: Diagnostic.Fix? = nil, _ notes: [Diagnostic.Note] = []
  ) -> Diagnostic {
    Diagnostic(
      id: id, severity: .error, message: message,
      range: file.range(ByteRange(place.lowerBound, place.upperBound)), help: help, notes: notes,
      fix: fix)
  }
}
