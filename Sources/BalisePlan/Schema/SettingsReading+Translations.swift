import BaliseDiagnostics
import BaliseDocuments
import BaliseText

extension SettingsReading {
  /// The languages of France that are not French: what is published in them is no translation in the
  /// sense of the law.
  private static let ofFrance: Set = [
    "br", "ca", "co", "eu", "frp", "gcf", "gcr", "gsw", "nrf", "oc", "pcd", "rcf", "swb", "ty",
    "vls", "wa", "wls",
  ]

  /// A public body that has its information translated does so into two languages at least (law 94-665,
  /// article 4). Only a site that names its publisher is held to it: before that it is a draft.
  mutating func judgeTranslations(_ codes: [String], _ root: YAMLNode) {
    let languages = codes.map { code in
      String(code.lowercased().prefix { $0 != "-" })
    }
    guard languages.count == 2, languages.contains("fr"),
      let other = languages.first(where: { $0 != "fr" }), !Self.ofFrance.contains(other),
      let node = root["languages"],
      let publisher = root["legal"]?["publisher"], Self.isSaid(publisher),
      !(root["one-translation"].map(Self.isSaid) ?? false)
    else { return }
    report(
      "single-translation", at: node.range,
      Phrase(
        en: "a public body that has its site translated is to publish it in two languages beside "
          + "French, and this one is in one",
        fr: "un organisme public qui fait traduire son site le publie dans deux langues en plus du "
          + "français, et celui-ci l’est dans une seule"),
      help: Phrase(
        en: "add a language, or say why there is only one translation, in “one-translation: …”",
        fr: "ajoutez une langue, ou dites pourquoi il n’y a qu’une traduction, dans "
          + "« one-translation: … »"),
      severity: .warning)
  }

  private static func isSaid(_ node: YAMLNode) -> Bool {
    node.kind == .scalar && node.text.utf8.contains { $0 > 0x20 }
  }
}
