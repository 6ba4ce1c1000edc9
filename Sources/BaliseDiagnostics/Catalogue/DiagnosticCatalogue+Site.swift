extension DiagnosticCatalogue {
  /// Rules about pages, assets and the site as a whole.
  static let site: [DiagnosticDescription] = []
}
