import BaliseText
import BaliseValues
import Testing

struct HostileWordsTests {
  private static let pieces: [String] = [
    "1", "30 000", "2019", "€", "k€", "M", "%", " ", "\u{A0}", "\u{202F}", "+", "-", "–", ":", ";",
    "/", "(", ")", "«", "»", ",", ".", "par", "an", "per", "year", "pour", "for", "et", "and",
    "entre", "de", "à", "ETP", "budget", "inclus dans", "le budget du", "avec", "with", "x", "?",
    "objectif", "actuellement", "réalisé", "e\u{301}", "\u{1F1EB}\u{1F1F7}", "\0", "\r\n", "'",
    "d’",
    "tous les", "chaque", "d'ici", "hausse", "Y+", "999999999999999999999", "0", "\u{301}", "١٢",
  ]

  private func readEverything(_ words: String) {
    for language in ValueLanguage.allCases {
      let length = words.utf8.count
      let resources = Resource.read(words, preferring: language)
      let indicator = Indicator.read(words, preferring: language)
      let quantity = Quantity.read(words, preferring: language)
      for problem in resources.problems + indicator.problems + quantity.problems {
        #expect(problem.span.lowerBound >= 0 && problem.span.upperBound <= length)
      }
      let lines = (resources.value ?? []).enumerated().map { (id: $0.offset, resource: $0.element) }
      _ = resources.value?.map { $0.formatted(in: language) }
      _ = BudgetTotal(of: lines).formatted(in: language)
      _ = indicator.value?.formatted(in: language)
      _ = indicator.value?.progress(on: Day(ordinal: 18_000))
    }
    _ = Unknown.read(words)
    _ = Indicator.make(
      label: words, target: words, baseline: words, achieved: [words], direction: words)
    _ = Siren.read(words)
    _ = Siret.read(words)
    _ = RNA.read(words)
    _ = PostalCode.read(words)
    _ = PhoneNumber.read(words).value?.formatted(in: .en)
    _ = EmailAddress.read(words)
    _ = WebAddress.read(words)
    _ = IBAN.find(in: words)
  }

  @Test func piecesOfTheGrammarInAnyOrder() {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<1_500 {
      let count = Int.random(in: 1...14, using: &random)
      let joint = random.pick(["", " "])
      readEverything((0..<count).map { _ in random.pick(Self.pieces) }.joined(separator: joint))
    }
  }

  @Test func bytesOfAnyKind() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<400 {
      let count = Int.random(in: 0...60, using: &random)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      readEverything(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test(arguments: [
    "par ", "1 x ", "5 avec ", ": ", "1:", "a:a:", "(", "« ", "1 par 1 ", "et ", "/", "pour ", "+",
    "de 1 à ", "1 000 ", "1.", "1,", "objectif ", "objectif : ", "en 2019 ", "2019, ", "with ",
    "30 € pour x et ", "€", "a b ", "FR76 ", "a@", "www.", "0", "funding: ", "tous les ", "d'",
    "actuellement 5 ; ", "Y+1, ", "avec une hausse ", "- ",
  ])
  func repetitionEnds(piece: String) {
    for length in [1_990, 40_000] {
      let words = String(repeating: piece, count: length / piece.utf8.count)
      // An exponential grammar would never come back.
      readEverything(words)
    }
  }

  @Test func aTextTooLongIsKeptAsWords() {
    let words = String(repeating: "mot ", count: 1_000)
    #expect(Resource.read(words).value?.map(\.kind) == [.unread(words)])
    #expect(Resource.read(words).problems.map(\.id) == ["unread-resource"])
    #expect(Indicator.read(words).value?.label == words)
    #expect(Indicator.read(words).problems.map(\.id) == ["unread-target"])
  }
}
