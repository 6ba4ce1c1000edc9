extension DiagnosticCatalogue {
  /// Rules about files, front matter and Markdown.
  static let documents: [DiagnosticDescription] = []
}
