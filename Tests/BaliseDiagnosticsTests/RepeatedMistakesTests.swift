import BaliseText
import Testing

@testable import BaliseDiagnostics

/// The same wrong word in many places is told once, and where the others are.
@Suite struct RepeatedMistakesTests {
  private static func found(
    _ word: String, _ rule: String = "unknown-reference", in paths: [String], line: Int = 1
  ) -> [Diagnostic] {
    paths.map { path in
      let place = SourcePosition(line: line, column: 3)
      return .sample(
        rule, message: "no action is named “\(word)”",
        at: SourceRange(path: path, start: place, end: place), help: "write another")
    }
  }

  @Test func isToldOnceFromThreePlacesOn() {
    let two = Self.found("4", in: ["a", "b"])
    #expect(ToldDiagnostics.told(two) == two)
    let told = ToldDiagnostics.told(
      Self.found("4", in: ["b", "c", "a"]) + Self.found("5", in: ["b"]))
    #expect(
      told.map(\.message.en) == [
        "no action is named “4”, in 3 places", "no action is named “5”",
      ])
    #expect(told.first?.message.fr == "fr no action is named “4”, à 3 endroits")
    #expect(told.first?.range?.path == "a")
    #expect(told.first?.help?.en == "write another")
    #expect(told.first?.notes.map(\.range?.path) == ["b", "c"])
  }

  @Test func soManyPlacesAreShownAndTheRestCounted() {
    let five = ToldDiagnostics.told(Self.found("4", in: ["a", "b", "c", "d", "e"]))
    #expect(five.first?.notes.map(\.message.en).last == "and in one more place")
    #expect(five.first?.notes.last?.message.fr == "et à un autre endroit")
    let many = ToldDiagnostics.told(Self.found("4", in: (10..<90).map { "\($0)" }))
    #expect(many.count == 1)
    #expect(many.first?.message.en == "no action is named “4”, in 80 places")
    #expect(many.first?.notes.count == 4)
    #expect(many.first?.notes.last?.message.en == "and in 76 more places")
    #expect(many.first?.notes.last?.message.fr == "et à 76 autres endroits")
  }

  @Test func aPlaceToldTwiceIsOnePlace() {
    let two = Self.found("4", in: ["a", "b"])
    #expect(ToldDiagnostics.told(two + two) == two)
    let three = Self.found("4", in: ["a", "b", "c"])
    #expect(ToldDiagnostics.told(three + three) == ToldDiagnostics.told(three))
  }

  @Test func otherRulesAreToldAtEachPlace() {
    let all = Self.found("4", "missing-field", in: ["a", "b", "c", "d"])
    #expect(ToldDiagnostics.told(all) == all)
  }
}
