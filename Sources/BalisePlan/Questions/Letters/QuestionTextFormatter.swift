import BaliseDiagnostics
package import BaliseText

/// The letters as plain text, ready to be copied into a message.
package struct QuestionTextFormatter {
  private let words: LetterWords

  /// Makes a formatter for a plan and a language of the person.
  package init(_ linked: LinkedPlan, site: LocalText, _ language: InterfaceLanguage) {
    words = LetterWords(linked, site: site, language)
  }

  /// All letters, one after the other.
  package func format(_ letters: [QuestionLetter]) -> String {
    letters.map(text).joined(separator: "\n\n")
  }

  private func text(_ letter: QuestionLetter) -> String {
    var lines = [
      Self.rule, words.address(letter) + " (" + words.count(letter.count) + ")", Self.rule, "",
    ]
    if letter.recipient != nil { lines += [words.greeting, ""] }
    lines += [words.opening(letter), ""]
    for part in letter.parts {
      lines.append(words.text(words.wording.heading(part.entry)).uppercasedFirst)
      if let reason = words.reason(part) { lines.append(reason) }
      for (index, topic) in part.topics.enumerated() { lines += topic.lines(index + 1, words) }
      lines.append("")
    }
    if letter.recipient != nil { lines.append(words.closing) } else { lines.removeLast() }
    return lines.map(VisibleText.harmless).joined(separator: "\n") + "\n"
  }

  private static let rule = String(repeating: "-", count: 72)
}

extension [Question] {
  /// One question, or the rule's own with what it is about.
  fileprivate func lines(_ number: Int, _ words: LetterWords) -> [String] {
    guard let first else { return [] }
    if count == 1 { return ["  \(number). \(words.text(first.sentence))"] }
    return ["  \(number). \(words.heading(self))"]
      + map { "     - \(words.text($0.subject))" }
  }
}

extension String {
  /// The same with a capital.
  var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
}
