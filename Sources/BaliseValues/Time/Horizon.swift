/// How far away a plan places something without a date: « à moyen et long terme ».
package struct Horizon: OptionSet, Sendable, Hashable {
  package let rawValue: Int

  package init(rawValue: Int) { self.rawValue = rawValue }

  /// « court terme », “short term”.
  package static let short = Horizon(rawValue: 1)
  /// « moyen terme », “medium term”.
  package static let medium = Horizon(rawValue: 2)
  /// « long terme », “long term”.
  package static let long = Horizon(rawValue: 4)

  /// `short-term`, `medium-term+long-term`.
  var canonical: String {
    let names: [(Horizon, String)] = [
      (.short, "short-term"), (.medium, "medium-term"), (.long, "long-term"),
    ]
    return names.filter { contains($0.0) }.map(\.1).joined(separator: "+")
  }
}
