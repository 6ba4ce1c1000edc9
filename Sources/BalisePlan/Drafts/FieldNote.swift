import BaliseText

/// What a new file says above a field: its label, what to write, examples.
struct FieldNote {
  let field: Field
  let language: DraftLanguage
  /// Names that a reference may hold, from the plan as it is.
  let names: [String]

  /// The lines, without comment signs.
  var lines: [String] {
    var lines = [heading]
    if field.isMany, field.group == nil {
      lines.append(
        said(
          "  several are possible: one per line, after “- ”",
          "  plusieurs sont possibles : un par ligne, après « - »"))
    }
    if let choice = field.type as? ChoiceType {
      let labels = choice.options.map { $0.label[language.file] }
      lines.append("  " + said("choose: ", "au choix : ") + labels.joined(separator: " · "))
    } else if let reference = field.reference {
      let folders = reference.targets.map { "content/" + $0 }.joined(separator: ", ")
      lines.append("  " + said("names: see ", "noms : voir ") + folders)
    }
    if !examples.isEmpty {
      let list = examples.joined(separator: " · ")
      lines.append("  " + said("for example: ", "par exemple : ") + list)
    }
    return lines
  }

  private var heading: String {
    let marks = [
      field.isRequired ? said("required", "obligatoire") : nil,
      field.isPrivate ? said("not published", "non publié") : nil,
    ].compactMap(\.self)
    let what = field.type.hint.what.text(in: language.editor)
    return language.label(field) + (marks.isEmpty ? "" : " (" + marks.joined(separator: ", ") + ")")
      + (what.isEmpty ? "" : " – " + what)
  }

  private var examples: [String] {
    switch field.type {
    // Of these an example would say nothing, or be taken for what to write.
    case is ChoiceType, is GroupType, is TextType: []
    case let reference as ReferenceType:
      // The type's own examples show how groups are written; names come from the plan.
      names.isEmpty
        ? []
        : names
          + (reference.allowsGroups ? field.type.hint.examples.filter { $0.hasSuffix(")") } : [])
    default: field.type.hint.examples
    }
  }

  private func said(_ english: String, _ french: String) -> String {
    Phrase(en: english, fr: french).text(in: language.editor)
  }
}
