extension DiagnosticCatalogue {
  /// Rules about templates and interface words.
  static let templates: [DiagnosticDescription] = []
}
