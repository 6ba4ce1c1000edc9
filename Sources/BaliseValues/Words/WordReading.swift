/// Reads words by their path and notes what is missing or malformed; every word asked for is known.
struct WordReading {
  private let root: WordTree
  private(set) var problems: [WordProblem] = []
  private var asked: Set<[String]> = []
  private var rules = PluralRules()

  init(_ root: WordTree) { self.root = root }

  private mutating func note(_ path: [String], _ kind: WordProblem.Kind) {
    problems.append(WordProblem(path: path, kind: kind))
  }

  private func node(_ path: [String]) -> WordTree? {
    path.reduce(Optional(root)) { $0?[$1] }
  }

  private static func path(_ name: String) -> [String] {
    name.split(separator: ".").map(String.init)
  }

  mutating func has(_ name: String) -> Bool { node(Self.path(name)) != nil }

  mutating func text(_ name: String) -> String {
    let path = Self.path(name)
    asked.insert(path)
    switch node(path) {
    case .text(let text)?: return text
    case nil: note(path, .missing)
    default: note(path, .notA(.text))
    }
    return ""
  }

  mutating func number(_ name: String, otherwise: Int) -> Int {
    guard has(name) else { return otherwise }
    let text = text(name)
    guard let number = Int(text) else {
      note(Self.path(name), .notA(.number))
      return otherwise
    }
    return number
  }

  mutating func list(_ name: String, _ count: Int) -> [String] {
    let path = Self.path(name)
    asked.insert(path)
    switch node(path) {
    case .list(let texts)? where texts.count == count: return texts
    case nil: note(path, .missing)
    default: note(path, .notA(.list(count)))
    }
    return [String](repeating: "", count: count)
  }

  /// One text for all, or one for each.
  mutating func textOrList(_ name: String, _ count: Int) -> [String] {
    if case .text(let text)? = node(Self.path(name)) {
      asked.insert(Self.path(name))
      return [String](repeating: text, count: count)
    }
    return list(name, count)
  }

  mutating func pattern(_ name: String, _ places: String...) -> WordPattern {
    pattern(text(name), Self.path(name), places)
  }

  mutating func patterns(_ name: String, _ count: Int, _ places: String...) -> [WordPattern] {
    list(name, count).map { pattern($0, Self.path(name), places) }
  }

  mutating func pattern(_ text: String, _ path: [String], _ places: [String]) -> WordPattern {
    do {
      return try WordPattern(text, places: places)
    } catch {
      switch error {
      case .unbalanced: note(path, .unbalanced)
      case .unknownPlace(let name): note(path, .unknownPlace(name, known: places))
      }
    }
    return .nothing
  }

  mutating func rules(_ name: String) -> PluralRules {
    let path = Self.path(name)
    var rules = PluralRules()
    switch node(path) {
    case .group(let entries)?:
      for entry in entries {
        asked.insert(path + [entry.name])
        guard PluralRules.names.contains(entry.name), case .text(let rule) = entry.words,
          rules.add(entry.name, rule)
        else {
          note(path + [entry.name], .badRule)
          continue
        }
      }
    case nil: note(path, .missing)
    default: note(path, .notA(.group))
    }
    self.rules = rules
    return rules
  }

  /// A text for all numbers, or a group with each form that the language has.
  mutating func plural(_ name: String, _ places: String...) -> PluralWords {
    let path = Self.path(name)
    guard case .group(let entries)? = node(path) else {
      let one = pattern(text(name), path, places)
      return PluralWords(exact: [], forms: [], other: one, rules: rules)
    }
    var exact: [(number: Int, pattern: WordPattern)] = []
    for entry in entries where entry.name.hasPrefix("=") {
      guard let number = Int(entry.name.dropFirst()), case .text(let text) = entry.words else {
        continue
      }
      asked.insert(path + [entry.name])
      exact.append((number, pattern(text, path + [entry.name], places)))
    }
    var forms: [(name: String, pattern: WordPattern)] = []
    for form in rules.forms {
      let place = name + "." + form
      forms.append((form, pattern(text(place), Self.path(place), places)))
    }
    let other = pattern(text(name + ".other"), path + ["other"], places)
    return PluralWords(exact: exact, forms: forms, other: other, rules: rules)
  }

  /// Forms of a word: one text for all, or the first that fits.
  mutating func forms(_ name: String) -> WordForms {
    let path = Self.path(name)
    asked.insert(path)
    var written: [(word: String, form: String)] = []
    switch node(path) {
    case .text(let form)?: written = [("*", form)]
    case .group(let entries)?:
      for entry in entries {
        asked.insert(path + [entry.name])
        if case .text(let form) = entry.words { written.append((entry.name, form)) }
      }
    case nil:
      note(path, .missing)
      return .asWritten
    default: break
    }
    guard let forms = WordForms(written), forms.isComplete else {
      note(path, .badForms)
      return .asWritten
    }
    return forms
  }

  /// The names under a name.
  mutating func names(_ name: String) -> [String] {
    let path = Self.path(name)
    switch node(path) {
    case .group(let entries)?: return entries.map(\.name)
    case nil: note(path, .missing)
    default: note(path, .notA(.group))
    }
    return []
  }

  mutating func article(_ name: String, among known: [String], at place: String) -> String {
    if !name.isEmpty, !known.contains(name) {
      note(Self.path(place), .unknownArticle(name, known: known))
    }
    return name
  }

  /// Every word that nobody asked for.
  mutating func noteUnused() {
    noteUnused(root, [])
  }

  private mutating func noteUnused(_ words: WordTree, _ path: [String]) {
    if asked.contains(path) { return }
    guard case .group(let entries) = words else { return note(path, .unused) }
    for entry in entries { noteUnused(entry.words, path + [entry.name]) }
  }
}
