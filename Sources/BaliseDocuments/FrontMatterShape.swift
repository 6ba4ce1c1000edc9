import BaliseDiagnostics
import BaliseText

/// Checks that a front matter is made of fields.
struct FrontMatterShape {
  let file: SourceFile
  let range: Range<Int>

  /// What is wrong with the outermost node; nil for fields, or for nothing at all.
  func fault(_ root: YAMLNode) -> Diagnostic? {
    if root.kind == .mapping || root.isEmpty { return nil }
    let explainer = YAMLExplainer(file: file, range: range)
    let line = explainer.line(Int(root.range.start))
    if root.kind == .scalar, root.isPlain, let glued = explainer.gluedColon(line) { return glued }
    let words = AuthorWords(root.source)
    return Diagnostic(
      id: "yaml-not-fields", severity: .error,
      message: Phrase(
        en: "\(words.en) is not a field with a value",
        fr: "\(words.fr) n’est pas un champ avec sa valeur"),
      range: root.sourceRange,
      help: Phrase(
        en: "Write one “field: value” per line between the two lines “---”.",
        fr: "Écrivez un «\u{A0}champ: valeur\u{A0}» par ligne entre les deux lignes "
          + "«\u{A0}---\u{A0}»."))
  }
}
