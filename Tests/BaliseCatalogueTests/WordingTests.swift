import BaliseDiagnostics
import BaliseText
import Testing

@Suite struct WordingTests {
  private static let phrases = DiagnosticCatalogue.all.entries.flatMap { entry in
    [(entry.id, entry.title), (entry.id, entry.explanation), (entry.id, entry.remedy)]
  }

  /// What stands outside backquotes.
  private func prose(_ text: String) -> String {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 0 }.map { String($0.element) }.joined(separator: "`")
  }

  @Test func backquotesComeInPairs() {
    for (id, phrase) in Self.phrases {
      #expect(phrase.fr.count { $0 == "`" } % 2 == 0, "\(id)")
      #expect(phrase.en.count { $0 == "`" } % 2 == 0, "\(id)")
    }
  }

  @Test func frenchHasItsNoBreakSpacesAndApostrophes() {
    for (id, phrase) in Self.phrases {
      let words = prose(phrase.fr)
      for sign in [" :", " ;", " ?", " !", " »", "« ", "'", "\"", "..."] {
        #expect(!words.contains(sign), "“\(sign)” in \(id)")
      }
      #expect(!words.contains(/\w[;?!»]/), "a sign without its space in \(id)")
    }
  }

  @Test func englishHasItsQuotesAndApostrophes() {
    for (id, phrase) in Self.phrases {
      let words = prose(phrase.en)
      for sign in ["'", "\"", "« ", " :", " ;", "..."] {
        #expect(!words.contains(sign), "“\(sign)” in \(id)")
      }
    }
  }

  @Test func explanationsAndRemediesAreSentencesAndTitlesAreNot() {
    for entry in DiagnosticCatalogue.all.entries {
      for phrase in [entry.explanation, entry.remedy] {
        for text in [phrase.en, phrase.fr] {
          #expect(text.last == ".", "\(entry.id): \(text)")
          #expect(text.first == "`" || text.first?.isLowercase == false, "\(entry.id)")
        }
      }
      for title in [entry.title.en, entry.title.fr] {
        #expect(title.first?.isLowercase == true || title.hasPrefix("HTML"), "\(entry.id)")
        #expect(title.last != ".", "\(entry.id)")
      }
    }
  }

  @Test func noTwoPagesHaveOneTitle() {
    let titles = DiagnosticCatalogue.all.entries.map(\.title)
    #expect(Set(titles.map(\.fr)).count + 1 >= titles.count)
    #expect(Set(titles.map(\.en)).count + 1 >= titles.count)
  }
}
