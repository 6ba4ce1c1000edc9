extension DiagnosticCatalogue {
  /// Rules about dates, money, indicators and other typed values.
  static let values: [DiagnosticDescription] = []
}
