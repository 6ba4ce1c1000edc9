import BalisePlan
import BaliseText
import BaliseValues

/// What a column of a known table refuses.
enum ColumnCheck {
  /// What to do about a text that the column cannot hold; nil when it can.
  static func fault(_ text: String, in column: DataStandard.Column) -> Phrase? {
    if !column.options.isEmpty, !accepts(text, column.options) {
      let list = column.options.joined(separator: ", ")
      return Phrase(en: "it may hold: \(list)", fr: "elle admet : \(list)")
    }
    if let most = column.maxLength, text.unicodeScalars.count > most {
      return Phrase(
        en: "\(most) characters at most: shorten it",
        fr: "\(most) caractères au plus : raccourcissez")
    }
    return isValid(text, column.kind) ? nil : hint(column.kind)
  }

  /// Several words that may go together stand with semicolons, as an option of their own.
  private static func accepts(_ text: String, _ options: [String]) -> Bool {
    options.contains(text)
  }

  /// Numbers by value, days by date.
  static func isAtLeast(_ one: String, _ other: String) -> Bool {
    if let high = Int(one), let low = Int(other) { return high >= low }
    return one >= other
  }

  private static func isValid(_ text: String, _ kind: DataStandard.Kind) -> Bool {
    let bytes = Array(text.utf8)
    switch kind {
    case .text, .list, .uuid: return true
    case .url:
      return WebAddress.read(text).value != nil
    case .date: return Day(iso: text) != nil
    case .timestamp:
      return bytes.count >= 20 && Day(iso: String(text.prefix(10))) != nil
        && bytes[10] == UInt8(ascii: "T")
    case .integer: return isDigits(bytes[...]) && bytes.count <= 15
    case .number: return isDecimal(bytes)
    case .share: return isDecimal(bytes) && isShare(bytes)
    case .yesNo: return text == "oui" || text == "non"
    case .siret: return Siret.read(text).value?.digits == text
    case .rna: return bytes.count == 10 && bytes[0] == UInt8(ascii: "W") && isDigits(bytes[1...])
    case .matterCode: return matterCodes.contains(text)
    case .matterName: return isMatter(text)
    case .budgetYear: return isYears(bytes)
    case .period:
      let days = text.split(separator: "/", omittingEmptySubsequences: false).map {
        Day(iso: String($0))
      }
      guard let first = days.first, let first, days.count <= 2 else { return false }
      return days.count == 1 || (days[1].map { $0 >= first } ?? false)
    }
  }

  private static func isDigits(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isDecimal(_ bytes: [UInt8]) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count <= 2 && parts.allSatisfy { isDigits($0) } && bytes.count <= 20
  }

  /// From 0.01 to 1.
  private static func isShare(_ bytes: [UInt8]) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: "."))
    let whole = parts[0].reduce(0) { min($0 * 10 + Int($1 - 0x30), 2) }
    let decimals = parts.count > 1 ? parts[1] : []
    let isZero = decimals.allSatisfy { $0 == 0x30 }
    if whole > 0 { return whole == 1 && isZero }
    return decimals.prefix(2).contains { $0 != 0x30 }
  }

  /// A year, or a year and the next.
  private static func isYears(_ bytes: [UInt8]) -> Bool {
    let years = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard years.count <= 2, years.allSatisfy({ $0.count == 4 && isDigits($0) }) else {
      return false
    }
    return years.count == 1 || years[0].lexicographicallyPrecedes(years[1])
  }

  /// How many codes of the nomenclature ACTES begin with each figure from 1 to 9.
  private static let matterCounts = [7, 3, 6, 5, 8, 5, 10, 9, 4]
  private static let matterCodes: Set<String> = Set(
    matterCounts.enumerated().flatMap { first, count in
      (1...count).map { "\(first + 1).\($0)" }
    })

  /// The first words of the nomenclature ACTES, folded as names are.
  private static let matters: Set<String> = Set(
    [
      "Commande publique", "Urbanisme", "Domaine et patrimoine", "Fonction publique",
      "Institutions et vie politique", "Libertés publiques et pouvoirs de police",
      "Finances locales", "Domaines de compétences par thèmes",
      "Autres domaines de compétences",
    ].map { NameFolding.key($0) })

  private static func isMatter(_ text: String) -> Bool {
    guard let slash = text.firstIndex(of: "/") else { return false }
    let (first, rest) = (text[..<slash], text[text.index(after: slash)...])
    return matters.contains(NameFolding.key(String(first))) && first.last != " "
      && rest.first != " " && !rest.isEmpty
  }

  private static func hint(_ kind: DataStandard.Kind) -> Phrase {
    switch kind {
    case .text, .list, .uuid: Phrase(en: "write other words", fr: "écrivez d'autres mots")
    case .url:
      Phrase(
        en: "it needs a whole address, such as https://example.org/",
        fr: "elle attend une adresse complète, comme https://example.org/")
    case .date, .timestamp:
      Phrase(
        en: "it needs one day, such as 2018-09-01", fr: "elle attend un jour, comme 2018-09-01")
    case .integer:
      Phrase(en: "it needs a whole number", fr: "elle attend un nombre entier")
    case .number:
      Phrase(
        en: "it needs a number with a decimal point, such as 30000.50",
        fr: "elle attend un nombre à point décimal, comme 30000.50")
    case .share:
      Phrase(
        en: "it needs a share from 0.01 to 1, such as 0.45",
        fr: "elle attend une part de 0.01 à 1, comme 0.45")
    case .yesNo: Phrase(en: "it needs “oui” or “non”", fr: "elle attend « oui » ou « non »")
    case .siret:
      Phrase(
        en: "it needs a SIRET: 14 digits, the last of which checks the others",
        fr: "elle attend un SIRET : 14 chiffres, dont le dernier vérifie les autres")
    case .rna: Phrase(en: "it needs W and 9 digits", fr: "elle attend W et 9 chiffres")
    case .matterCode:
      Phrase(
        en: "it needs a code of the nomenclature ACTES, such as 7.5",
        fr: "elle attend un code de la nomenclature ACTES, comme 7.5")
    case .matterName:
      Phrase(
        en: "it needs the name of a matter of ACTES, such as Finances locales/Subventions",
        fr: "elle attend le nom d'une matière ACTES, comme Finances locales/Subventions")
    case .budgetYear:
      Phrase(
        en: "it needs a year, or two that follow each other: 2015, 2015/2016",
        fr: "elle attend une année, ou deux qui se suivent : 2015, 2015/2016")
    case .period:
      Phrase(
        en: "it needs a day, or two in order: 2015-10-06/2015-12-31",
        fr: "elle attend un jour, ou deux dans l'ordre : 2015-10-06/2015-12-31")
    }
  }
}
