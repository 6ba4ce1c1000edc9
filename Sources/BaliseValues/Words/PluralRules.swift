/// Which form of a word goes with a number, as the CLDR's rules of a language say it:
/// `i = 1 and v = 0`, `n % 10 = 2..4 and n % 100 != 12..14`.
struct PluralRules: Sendable {
  /// The forms that rules can name; every other number has the form `other`.
  static let names = ["zero", "one", "two", "few", "many"]

  /// A number as the rules see it.
  struct Operands: Sendable {
    let whole: UInt64
    /// The decimals that are shown.
    let decimals: String

    init(_ count: Int) {
      whole = UInt64(count.magnitude)
      decimals = ""
    }

    init(whole: String, decimals: String) {
      // Of a number of twenty digits and more rules look at the end, and see that it is large.
      self.whole = UInt64(whole) ?? (UInt64(whole.suffix(18)) ?? 0) + 1_000_000_000_000_000_000
      self.decimals = decimals
    }
  }

  private struct Relation: Sendable {
    let operand: Character
    let modulus: UInt64?
    let isEqual: Bool
    let ranges: [ClosedRange<UInt64>]

    func holds(_ number: Operands) -> Bool {
      let value: UInt64
      var isWhole = true
      switch operand {
      case "n":
        value = number.whole
        isWhole = number.decimals.allSatisfy { $0 == "0" }
      case "i": value = number.whole
      case "v": value = UInt64(number.decimals.count)
      case "w": value = UInt64(number.trimmed.count)
      case "f": value = UInt64(number.decimals) ?? 0
      case "t": value = UInt64(number.trimmed) ?? 0
      default: value = 0
      }
      let rest = modulus.map { value % $0 } ?? value
      return (isWhole && ranges.contains { $0.contains(rest) }) == isEqual
    }
  }

  /// By form: alternatives, each of relations that hold together.
  private var rules: [(name: String, any: [[Relation]])] = []

  /// Adds the rule of a form; false when it is none.
  mutating func add(_ name: String, _ rule: String) -> Bool {
    var any: [[Relation]] = []
    for alternative in Self.alternatives(rule) {
      var all: [Relation] = []
      for text in alternative {
        guard let relation = Self.relation(text) else { return false }
        all.append(relation)
      }
      any.append(all)
    }
    guard !any.isEmpty else { return false }
    rules.append((name, any))
    return true
  }

  /// The forms that the language has beside `other`.
  var forms: [String] { rules.map(\.name) }

  /// The form that goes with a number.
  func form(_ number: Operands) -> String {
    rules.first { $0.any.contains { $0.allSatisfy { $0.holds(number) } } }?.name ?? "other"
  }

  /// The alternatives of a rule, each as relations of words.
  private static func alternatives(_ rule: String) -> [[[String]]] {
    let words = rule.split(separator: " ").map(String.init)
    return words.split(separator: "or").map { $0.split(separator: "and").map(Array.init) }
  }

  private static func relation(_ words: [String]) -> Relation? {
    var rest = words[...]
    guard let operand = rest.popFirst(), operand.count == 1, let letter = operand.first,
      "nivwfte".contains(letter)
    else { return nil }
    var modulus: UInt64?
    if rest.first == "%" {
      rest = rest.dropFirst()
      guard let number = rest.popFirst().flatMap({ UInt64($0) }), number > 0 else { return nil }
      modulus = number
    }
    guard let sign = rest.popFirst(), sign == "=" || sign == "!=" else { return nil }
    var ranges: [ClosedRange<UInt64>] = []
    for item in rest.joined().split(separator: ",", omittingEmptySubsequences: false) {
      // `2..4` splits into `2`, nothing and `4`.
      let parts = item.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 1 || (parts.count == 3 && parts[1].isEmpty),
        let first = parts.first.flatMap({ UInt64($0) }),
        let last = parts.last.flatMap({ UInt64($0) }), first <= last
      else { return nil }
      ranges.append(first...last)
    }
    guard !ranges.isEmpty else { return nil }
    return Relation(operand: letter, modulus: modulus, isEqual: sign == "=", ranges: ranges)
  }
}

extension PluralRules.Operands {
  /// The decimals without the zeros at their end.
  fileprivate var trimmed: String {
    var text = decimals
    while text.last == "0" { text.removeLast() }
    return text
  }
}
