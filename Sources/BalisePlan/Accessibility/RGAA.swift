/// The criteria of RGAA 4.1.2: 106, in 13 themes.
package enum RGAA {
  /// What is tested, by theme, and how many criteria there are of each.
  package enum Theme: Int, Sendable, CaseIterable {
    case images = 1
    case frames, colours, media, tables, links, scripts, mandatory, structure, presentation, forms
    case navigation, consultation

    /// How many criteria it has.
    package var count: Int {
      [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12][rawValue - 1]
    }
  }

  /// One criterion: `4.10` is the tenth of the fourth theme.
  package struct Criterion: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Its theme.
    package let theme: Theme
    /// Its number in the theme, from 1.
    package let number: Int

    package var description: String { "\(theme.rawValue).\(number)" }

    package static func < (left: Criterion, right: Criterion) -> Bool {
      (left.theme.rawValue, left.number) < (right.theme.rawValue, right.number)
    }
  }

  /// All of them, in order.
  package static let criteria = Theme.allCases.flatMap { criteria(of: $0) }

  /// Those of a theme, in order.
  package static func criteria(of theme: Theme) -> [Criterion] {
    (1...theme.count).map { Criterion(theme: theme, number: $0) }
  }

  /// The criteria that a person names: `4.10` one, `4` a whole theme; none for anything else.
  package static func named(_ text: String) -> [Criterion] {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let theme = number(parts[0]).flatMap(Theme.init) else {
      return []
    }
    guard parts.count == 2 else { return criteria(of: theme) }
    guard let number = number(parts[1]), (1...theme.count).contains(number) else { return [] }
    return [Criterion(theme: theme, number: number)]
  }

  /// A number of one or two digits, without a zero before it.
  private static func number(_ text: Substring) -> Int? {
    guard (1...2).contains(text.utf8.count), text.first != "0",
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }
}
