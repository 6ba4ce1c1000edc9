import BaliseDiagnostics
import BaliseDocuments
import BaliseText
import Foundation
import Testing

/// cmark changes process-wide tables while it parses, unless the C target's trick holds here too.
@Suite struct ParallelMarkdownTests {
  private static let texts: [String] = [
    "~~vieux~~ et ~seul~ www.exemple.fr http://a.fr/b c@d.fr\n",
    "| a | ~~b~~ |\n|---|---|\n| www.a.fr | *x* |\n",
    "- [x] ~~a~~ [b](04-hub)\n- [ ] http://c.fr\n",
    "Note[^1] ~~x~~ \"l'été\" -- https://d.fr\n\n[^1]: www.e.fr ~~y~~\n",
    String(repeating: "Un *mot* ~~barré~~ de www.f.fr, [[05-lab]].\n\n", count: 60),
    "rien de spécial: wagon, view, été.\n",
    "~~a *b ~~c* d~~\n",
  ]

  private static let rounds =
    ProcessInfo.processInfo.environment["BALISE_THOROUGH"] == "1" ? 2_500 : 500

  @Test func theTableIsFixed() {
    #expect(MarkdownRenderer.isLockFree)
  }

  @Test func parallelEqualsSerial() async {
    let expected = Self.texts.map { render($0).html }
    #expect(String(decoding: expected[0], as: UTF8.self).contains("<del>vieux</del>"))
    let wrong = await withTaskGroup(of: Int.self) { group in
      for worker in 0..<8 {
        group.addTask {
          var wrong = 0
          for round in 0..<Self.rounds {
            let index = (worker + round) % Self.texts.count
            if render(Self.texts[index]).html != expected[index] { wrong += 1 }
          }
          return wrong
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
  }

  @Test func refusedTextsLeaveNothingBehind() async {
    let hostile =
      [String](repeating: "a", count: 490).joined(separator: "|") + "\n"
      + [String](repeating: "-", count: 490).joined(separator: "|") + "\n"
      + String(repeating: "a\n", count: 6_000)
    let expected = render(Self.texts[4]).html
    let wrong = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask {
          var wrong = 0
          for _ in 0..<8 {
            if render(hostile).diagnostics.map(\.id) != ["markdown-too-large"] { wrong += 1 }
            if render(Self.texts[4]).html != expected { wrong += 1 }
          }
          return wrong
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
  }
}
