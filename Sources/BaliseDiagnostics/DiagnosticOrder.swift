import BaliseText

/// The one order in which mistakes are told, whatever order they were found in.
package enum DiagnosticOrder {
  /// Diagnostics by path, line, column and id; what is about no file comes first, and equals keep
  /// their order.
  package static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    // The standard sort is stable in fact, but does not promise it: the position decides. Numbers are
    // sorted, as a diagnostic is large.
    diagnostics.indices.sorted { left, right in
      precedes(diagnostics[left], diagnostics[right]) ?? (left < right)
    }.map { diagnostics[$0] }
  }

  /// True for those of one rule at one place: equals are among them, and they stand together.
  static func areTogether(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    left.id == right.id && left.range?.start == right.range?.start
      && left.range?.path == right.range?.path
  }

  /// The same order within each severity, what matters most last.
  package static func worstLast(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let all = sorted(diagnostics)
    return [Diagnostic.Severity.note, .warning, .error].flatMap { severity in
      all.filter { $0.severity == severity }
    }
  }

  // Nil for equals. Severity and wording count last, so that stages run side by side agree.
  private static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool? {
    let (leftPath, rightPath) = (left.range?.path ?? "", right.range?.path ?? "")
    // The same bytes as a rule; only of others is it asked whether they are the same text.
    if !ByteOrder.isSame(leftPath, rightPath), leftPath != rightPath {
      return ByteOrder.precedes(leftPath, rightPath)
    }
    let nowhere = SourcePosition(line: 0, column: 0)
    let (leftStart, rightStart) = (left.range?.start ?? nowhere, right.range?.start ?? nowhere)
    if leftStart != rightStart { return leftStart < rightStart }
    if left.id != right.id { return left.id < right.id }
    let (leftEnd, rightEnd) = (left.range?.end ?? nowhere, right.range?.end ?? nowhere)
    if leftEnd != rightEnd { return leftEnd < rightEnd }
    if left.severity != right.severity { return left.severity < right.severity }
    if left.message.en != right.message.en { return left.message.en < right.message.en }
    return nil
  }
}
