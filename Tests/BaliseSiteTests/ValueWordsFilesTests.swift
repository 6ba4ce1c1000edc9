import BaliseDiagnostics
import BaliseDocuments
import BaliseTestSupport
import BaliseValues
import Foundation
import Testing

/// The demonstration's files of words say the same as the program's own French and English.
struct ValueWordsFilesTests {
  @Test(arguments: [("fr", WordTree.french), ("en", WordTree.english)])
  func filesHoldTheOwnWords(_ code: String, _ own: WordTree) throws {
    let path = "templates/languages/\(code).yaml"
    let text = try String(contentsOfFile: Fixtures.repository + "/" + path, encoding: .utf8)
    let parsed = YAMLDocument.parse(file: SourceFile(path: path, text: text))
    let root = try #require(parsed.value?.root)
    let values = try #require(root["values"])
    #expect(Self.tree(values) == own)
  }

  private static func tree(_ node: YAMLNode) -> WordTree {
    switch node.kind {
    case .scalar: .text(node.text)
    case .sequence: .list(node.items.map(\.text))
    case .mapping: .group(node.entries.map { WordEntry($0.name, tree($0.value)) })
    }
  }
}
