import BaliseDiagnostics
import BaliseSite
import BaliseText

/// What `balise check --fix` says it did.
struct RepairSummary {
  let phrases: [Phrase]

  /// A line per repair, file by file, and how many there were.
  init(_ report: SiteFixer.Report) {
    let repairs = report.repairs
    guard !repairs.isEmpty else {
      phrases = [Phrase(en: "no repair is certain", fr: "aucune réparation n'est certaine")]
      return
    }
    let files = Set(repairs.map(\.path)).count
    let total = Phrase(
      en: Self.count(repairs.count, "repair") + " made in " + Self.count(files, "file"),
      fr: Self.count(repairs.count, "réparation") + " dans " + Self.count(files, "fichier"))
    let rest = Phrase(
      en: "there may be more to repair: run the command again",
      fr: "il reste peut-être à réparer : relancez la commande")
    phrases = repairs.map(\.phrase) + [total] + (report.isUnfinished ? [rest] : [])
  }

  private static func count(_ number: Int, _ word: String) -> String {
    "\(number) \(word)\(number > 1 ? "s" : "")"
  }
}
