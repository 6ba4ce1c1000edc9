extension DiagnosticCatalogue {
  /// Rules about names, links and the relations between entries.
  static let references: [DiagnosticDescription] = []
}
