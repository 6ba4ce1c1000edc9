/// What one process found, passed to its parent as lines `name value`.
struct Measurement {
  /// Seconds, counts and bytes in the order they were noted.
  private(set) var values: [(name: String, value: Double)] = []

  init() {}

  /// Reads what a child wrote.
  init(_ text: String) {
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard parts.count == 2, let value = Double(parts[1]) else { continue }
      values.append((String(parts[0]), value))
    }
  }

  var text: String { values.map { "\($0.name) \($0.value)\n" }.joined() }

  /// A value by its name; 0 when it was not noted.
  subscript(name: String) -> Double {
    get { values.first { $0.name == name }?.value ?? 0 }
    set {
      if let index = values.firstIndex(where: { $0.name == name }) {
        values[index].value = newValue
      } else {
        values.append((name, newValue))
      }
    }
  }

  /// The median of each value over several runs.
  static func medians(_ runs: [Measurement]) -> Measurement {
    var result = Measurement()
    for (name, _) in runs.first?.values ?? [] {
      result[name] = Figures.median(runs.map { $0[name] })
    }
    return result
  }
}
