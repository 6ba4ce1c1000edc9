import BaliseText

/// How a word changes when it joins others: the first form that fits its beginning or its end.
/// `le *` → `du *` turns « le Damier » into « du Damier »; `[aeiou]*` fits what begins with a vowel, and
/// there `*` is the whole word.
struct WordForms: Sendable {
  private enum Fit: Sendable {
    case all
    case prefix(String)
    case letters(String)
    case suffix(String)
  }

  private let forms: [(fit: Fit, before: String, after: String)]

  /// Leaves every word as it is.
  static let asWritten = WordForms(forms: [])

  private init(forms: [(fit: Fit, before: String, after: String)]) { self.forms = forms }

  /// Reads forms, each a written word and what it becomes; nil when a form is not one of the kinds.
  init?(_ written: [(word: String, form: String)]) {
    var forms: [(fit: Fit, before: String, after: String)] = []
    for (word, form) in written {
      let halves = form.split(separator: "*", omittingEmptySubsequences: false)
      guard halves.count == 2 else { return nil }
      let fit: Fit
      if word == "*" {
        fit = .all
      } else if word.hasPrefix("["), word.hasSuffix("]*") {
        fit = .letters(String(word.dropFirst().dropLast(2)))
      } else if word.hasSuffix("*") {
        fit = .prefix(String(word.dropLast()))
      } else if word.hasPrefix("*") {
        fit = .suffix(String(word.dropFirst()))
      } else {
        return nil
      }
      forms.append((fit, String(halves[0]), String(halves[1])))
    }
    self.forms = forms
  }

  /// True when every word has a form.
  var isComplete: Bool {
    if case .all? = forms.last?.fit { true } else { false }
  }

  /// The word in the form that fits it.
  func of(_ word: String) -> String {
    for form in forms {
      switch form.fit {
      case .all: return form.before + word + form.after
      case .letters(let letters):
        guard let first = word.first else { continue }
        let folded = FoldedLetter.of(first)
        if letters.contains(folded) { return form.before + word + form.after }
      case .prefix(let prefix):
        guard word.count > prefix.count, word.prefix(prefix.count).lowercased() == prefix else {
          continue
        }
        return form.before + word.dropFirst(prefix.count) + form.after
      case .suffix(let suffix):
        guard word.hasSuffix(suffix) else { continue }
        return form.before + word.dropLast(suffix.count) + form.after
      }
    }
    return word
  }
}

/// A letter without its accent, in small.
enum FoldedLetter {
  static func of(_ letter: Character) -> Character {
    letter.isASCII && !letter.isUppercase ? letter : NameFolding.key(String(letter)).first ?? letter
  }
}
