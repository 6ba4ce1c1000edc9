import BaliseText

/// What is told of everything that was found. Stages stop by themselves where looking costs time;
/// this is the one place that keeps the promise of `MistakeLimits` whatever found the mistakes.
package enum ToldDiagnostics {
  /// Diagnostics in their order, each once: the first of each severity in each file and in the
  /// whole run, and a sentence at the place of the first that is left out.
  package static func told(_ found: [Diagnostic]) -> [Diagnostic] {
    // Equals stand among those of the same rule and place: most have nobody beside them.
    var previous: Diagnostic?
    var together: Set<Diagnostic> = []
    var told: [Diagnostic] = []
    var inRun: [Diagnostic.Severity: Count] = [:]
    var inFile: [Diagnostic.Severity: Count] = [:]
    var path: String?
    func close() {
      for (severity, count) in inFile.sorted(by: { $0.key < $1.key }) {
        if let first = count.firstLeft { told.append(more(count.left, severity, from: first)) }
      }
      inFile = [:]
    }
    for diagnostic in RepeatedMistakes.joined(DiagnosticOrder.sorted(found)) {
      defer { previous = diagnostic }
      if let previous, DiagnosticOrder.areTogether(previous, diagnostic) {
        if together.isEmpty { together.insert(previous) }
        guard together.insert(diagnostic).inserted else { continue }
      } else {
        together.removeAll()
      }
      let severity = diagnostic.severity
      if diagnostic.range?.path != path { close() }
      path = diagnostic.range?.path
      if inRun[severity, default: Count()].told >= MistakeLimits.perRun {
        inRun[severity, default: Count()].leave(diagnostic)
      } else if path != nil, inFile[severity, default: Count()].told >= MistakeLimits.perFile {
        inFile[severity, default: Count()].leave(diagnostic)
      } else {
        inFile[severity, default: Count()].told += 1
        inRun[severity, default: Count()].told += 1
        told.append(diagnostic)
      }
    }
    close()
    for (severity, count) in inRun.sorted(by: { $0.key < $1.key }) {
      if let first = count.firstLeft {
        told.append(more(count.left, severity, from: first, isOfRun: true))
      }
    }
    return DiagnosticOrder.sorted(told)
  }

  /// How many are told and how many are left out.
  private struct Count {
    var told = 0
    var left = 0
    var firstLeft: Diagnostic?

    mutating func leave(_ diagnostic: Diagnostic) {
      left += 1
      if firstLeft == nil { firstLeft = diagnostic }
    }
  }

  private static func more(
    _ count: Int, _ severity: Diagnostic.Severity, from first: Diagnostic, isOfRun: Bool = false
  ) -> Diagnostic {
    let told = count == 1 ? one(severity) : many(count, severity)
    let place =
      isOfRun
      ? Phrase(en: "from this place on", fr: "à partir d'ici")
      : Phrase(
        en: "in this file, from this line on", fr: "dans ce fichier, à partir de cette ligne")
    return Diagnostic(
      id: "more-mistakes", severity: .note,
      message: Phrase(
        en: "\(told.en) not shown \(place.en)", fr: "\(told.fr) \(place.fr)"),
      range: first.range,
      help: Phrase(
        en: "mend those that are shown; the next ones are told then",
        fr: "corrigez ce qui est montré ; la suite sera dite ensuite"))
  }

  private static func one(_ severity: Diagnostic.Severity) -> Phrase {
    switch severity {
    case .error: Phrase(en: "one more error is", fr: "une erreur de plus n'est pas montrée")
    case .warning:
      Phrase(en: "one more warning is", fr: "un avertissement de plus n'est pas montré")
    case .note: Phrase(en: "one more note is", fr: "une note de plus n'est pas montrée")
    }
  }

  private static func many(_ count: Int, _ severity: Diagnostic.Severity) -> Phrase {
    switch severity {
    case .error:
      Phrase(en: "\(count) more errors are", fr: "\(count) erreurs de plus ne sont pas montrées")
    case .warning:
      Phrase(
        en: "\(count) more warnings are",
        fr: "\(count) avertissements de plus ne sont pas montrés")
    case .note:
      Phrase(en: "\(count) more notes are", fr: "\(count) notes de plus ne sont pas montrées")
    }
  }
}
