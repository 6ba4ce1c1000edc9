package import BaliseDiagnostics
import BaliseText
import BaliseValues

/// Finds, in the texts that a site publishes, what is withheld elsewhere: a telephone number in a
/// sentence is as public as one in a field.
package struct PrivateTexts {
  private let plan: LinkedPlan
  private let values: [PersonalRecord.Value]
  private let scan: PersonalScan

  /// Prepares a search for what a plan withholds.
  package init(_ plan: LinkedPlan) {
    self.plan = plan
    values = plan.withheldValues
    scan = PersonalScan(values)
  }

  /// One error for each place, in the texts of entries and in other files that are shown.
  package func diagnostics(files: [SourceFile]) -> [Diagnostic] {
    if scan.isEmpty { return [] }
    var diagnostics = files.flatMap { self.diagnostics(in: $0, 0..<$0.bytes.count) }
    for entry in plan.plan.entries { add(entry, to: &diagnostics) }
    return diagnostics
  }

  /// The same in one entry.
  package func diagnostics(of entry: Entry) -> [Diagnostic] {
    if scan.isEmpty { return [] }
    var diagnostics: [Diagnostic] = []
    add(entry, to: &diagnostics)
    return diagnostics
  }

  private func add(_ entry: Entry, to diagnostics: inout [Diagnostic]) {
    let fields = plan.schema.collections[entry.collection].fields
    for text in entry.texts.compactMap({ $0 }) {
      if MistakeLimits.isReached(diagnostics, in: text.file.path) { continue }
      let body = Int(text.body.start)..<Int(text.body.end)
      diagnostics += self.diagnostics(in: text.file, body)
      diagnostics += self.diagnostics(in: text.words, text.file)
      for address in text.formerAddresses {
        guard let found = scan.matches(in: Array(address.text.utf8)).first else { continue }
        diagnostics.append(diagnostic(found.value, address.range))
      }
      for (field, slot) in zip(fields, text.slots.isEmpty ? entry.slots : text.slots)
      where !field.isPrivate {
        diagnostics += self.diagnostics(in: slot, field, text.file)
      }
    }
    if let found = scan.matches(in: Array(entry.id.utf8)).first {
      diagnostics.append(diagnostic(found.value, SourceRange(file: entry.file.path)))
    }
  }

  private func diagnostics(in file: SourceFile, _ range: Range<Int>) -> [Diagnostic] {
    let found = scan.matches(in: Array(file.bytes[range]))
    return found.prefix(MistakeLimits.perFile).map { match in
      diagnostic(
        match.value,
        file.range(
          ByteRange(
            range.lowerBound + match.range.lowerBound, range.lowerBound + match.range.upperBound)))
    }
  }

  /// How a translation says short words of the original: where they stand is not known.
  private func diagnostics(in words: [String: String], _ file: SourceFile) -> [Diagnostic] {
    guard !words.isEmpty else { return [] }
    let found = words.values.flatMap { scan.matches(in: Array($0.utf8)) }
    return Set(found.map(\.value)).sorted().map {
      diagnostic($0, SourceRange(file: file.path))
    }
  }

  private func diagnostics(
    in slot: FieldSlot, _ field: Field, _ file: SourceFile
  ) -> [Diagnostic] {
    guard let range = slot.range else { return [] }
    for text in Self.texts(slot.value, field) {
      if let found = scan.matches(in: Array(text.utf8)).first {
        return [diagnostic(found.value, file.range(range))]
      }
    }
    return []
  }

  /// The words of a value that are shown; those of a reference only when it leads nowhere.
  private static func texts(_ value: FieldValue, _ field: Field) -> [String] {
    switch value {
    case .text(let text): return [text]
    case .when(let when): return [when.words]
    case .hours(let hours): return [hours.words]
    case .resource(let resource): return [resource.words]
    case .indicator(let indicator): return [indicator.words]
    case .quantity(let quantity): return [quantity.words]
    case .integer(let number): return [String(number)]
    case .file(let file): return [file.path, file.alternative ?? ""]
    case .list(let values): return values.flatMap { texts($0, field) }
    case .group(let values):
      guard let group = field.group else { return [] }
      return zip(values, group.fields).flatMap { $1.isPrivate ? [] : texts($0, $1) }
    case .reference(let reference):
      var texts = [reference.role ?? ""]
      switch reference.target {
      // Words that say nothing are everybody's.
      case .entry, .unsaid: break
      case .group, .undecided, .unknown: texts.append(reference.words)
      }
      return texts + reference.members.flatMap { Self.texts(.reference($0), field) }
    default: return []
    }
  }

  private func diagnostic(_ value: Int, _ place: SourceRange) -> Diagnostic {
    let label = values[value].label
    return Diagnostic(
      id: "private-in-text", severity: .error,
      message: Phrase(
        en: "this says what is withheld elsewhere (“\(label[0])” of a person)",
        fr: "ceci dit ce qui est retenu ailleurs (« \(label[0]) » d'une personne)"),
      range: place,
      help: Phrase(
        en: "remove it here, or mark the person as public where the person is described",
        fr: "retirez-le ici, ou marquez la personne comme publique là où elle est décrite"))
  }
}

extension LinkedPlan {
  /// The personal values that nothing in the plan shows.
  package var withheldValues: [PersonalRecord.Value] {
    let values = people.flatMap(\.values)
    let shown = Set(values.filter(\.isShown).map(Self.key))
    return values.filter { !$0.isShown && !shown.contains(Self.key($0)) }
  }

  private static func key(_ value: PersonalRecord.Value) -> String {
    value.kind == .words ? NameFolding.key(value.text) : value.text.lowercased()
  }
}
