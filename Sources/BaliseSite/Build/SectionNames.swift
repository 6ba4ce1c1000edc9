import BaliseDiagnostics
import BaliseText

/// The sections of a page, prepared once for all the links that name others.
struct SectionNames {
  private let sorted: [String]
  private let index: NameIndex
  /// The first of them, for a message.
  let list: String

  init(_ known: Set<String>) {
    sorted = known.sorted()
    index = NameIndex(sorted)
    list = sorted.prefix(30).joined(separator: ", ") + (sorted.count > 30 ? "…" : "")
  }

  func nearest(to name: String) -> String? {
    index.nearest(to: name, limit: 1).first.map { sorted[$0] }
  }
}

extension Diagnostic {
  /// A link to a section that the page it leads to does not have.
  static func unknownSection(
    _ pending: PendingSection, _ known: SectionNames, isCompared: Bool
  ) -> Diagnostic {
    let near = isCompared ? known.nearest(to: pending.fragment) : nil
    let list =
      known.list.isEmpty || !isCompared
      ? Phrase(
        en: "look at that page for the names of its sections",
        fr: "regardez sur cette page le nom de ses sections")
      : Phrase(en: "its sections are: \(known.list)", fr: "ses sections sont : \(known.list)")
    return Diagnostic(
      id: "unknown-section", severity: .error,
      message: Phrase(
        en: "that page has no section “\(pending.fragment)”",
        fr: "cette page n'a pas de section « \(pending.fragment) »"), range: pending.place,
      help: near.map {
        Phrase(en: "did you mean “#\($0)”?", fr: "vouliez-vous dire « #\($0) » ?")
      }
        ?? list)
  }
}
