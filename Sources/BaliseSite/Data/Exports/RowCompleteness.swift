import BalisePlan

/// Which columns a row lacks to be complete.
enum RowCompleteness {
  /// Their indexes, in order: what is required, and what must go with a value that is there.
  static func missing(_ cells: [String], _ standard: DataStandard) -> [Int] {
    var missing = Set(
      standard.columns.indices.filter { standard.columns[$0].isRequired && cells[$0].isEmpty })
    func isFilled(_ name: String) -> Bool {
      standard.column(name).map { !cells[$0].isEmpty } ?? false
    }
    for rule in standard.rules {
      switch rule {
      case .together(let name, let others):
        guard isFilled(name) else { continue }
        missing.formUnion(others.filter { !isFilled($0) }.compactMap(standard.column))
      case .oneOf(let names):
        guard !names.contains(where: isFilled) else { continue }
        missing.formUnion(names.compactMap(standard.column))
      case .atLeast, .sum: continue
      }
    }
    return missing.sorted()
  }
}
