import BaliseDiagnostics
import CLibYAML
import CYAMLMemory
import Testing

@testable import BaliseDocuments

/// The memory of libyaml's parsers, which is one piece for each thread.
@Suite struct YAMLMemoryTests {
  private func parser(_ bytes: [UInt8], _ use: (borrowing YAMLParser) -> Void) {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let parser = unsafe YAMLParser(buffer) else { return }
      use(parser)
    }
  }

  @Test func parsersTakeTheirMemoryFromItAndLeaveItEmpty() {
    let outside = balise_yaml_used()
    parser(Array("a: b\n".utf8)) { parser in
      #expect(balise_yaml_used() > outside, "libyaml asks somebody else for memory")
      let alone = balise_yaml_used()
      self.parser(Array("c: [d, e]\n".utf8)) { inner in
        #expect(balise_yaml_used() > alone)
        var isDone = false
        while !isDone, unsafe inner.next({ isDone = unsafe $0.type == YAML_STREAM_END_EVENT }) {}
        #expect(isDone && balise_yaml_used() > alone)
      }
      // The outer one reads on.
      var events = 0
      while events < 4, unsafe parser.next({ _ in }) { events += 1 }
      #expect(events == 4)
    }
    #expect(balise_yaml_used() == 0)
  }

  @Test(arguments: [0, 1, 1000, 100_000, 120_000])
  func wordsOfAnyLengthAreKept(_ length: Int) throws {
    // Longer than the piece of memory altogether, and grown in it beside others.
    let words = String(repeating: "été ", count: length / 4) + "z"
    let text = (0..<5).map { "key\($0): \"\(words)\\t\"\n" }.joined()
    let file = SourceFile(path: "a.yaml", text: text)
    let document = try #require(YAMLDocument.parse(file: file).value)
    #expect(document.root.entries.map(\.value.text) == [String](repeating: words + "\t", count: 5))
    #expect(balise_yaml_used() == 0)
  }

  @Test func readingMayStopAnywhere() {
    let text = Array("a:\n  - b: [c, 'd', \"e\"]\n    f: |\n      g\n      h\n".utf8)
    for count in 0...text.count {
      _ = YAMLParser.firstProblem(in: Array(text.prefix(count)))
      for last in 0..<4 { _ = YAMLParser.firstProblem(in: text, upTo: last) }
    }
    #expect(balise_yaml_used() == 0)
  }

  @Test func threadsDoNotShareIt() async {
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<64 {
        group.addTask {
          let text = (0..<200).map { "k\($0): [v\(number), \"w\\t\($0)\"]\n" }.joined()
          let file = SourceFile(path: "a.yaml", text: text)
          return (0..<20).allSatisfy { _ in
            YAMLDocument.parse(file: file).diagnostics.isEmpty
          }
        }
      }
      for await isFine in group { #expect(isFine) }
    }
  }
}
