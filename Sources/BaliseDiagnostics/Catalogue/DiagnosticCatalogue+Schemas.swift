extension DiagnosticCatalogue {
  /// Rules about collections and what their schemas declare.
  static let schemas: [DiagnosticDescription] = []
}
