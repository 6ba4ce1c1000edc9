import BaliseDiagnostics
import BaliseText

extension SourceFile {
  /// The file with other text in place of some bytes.
  func replacing(_ range: ByteRange, by text: String) -> SourceFile {
    SourceFile(
      path: path,
      bytes: bytes[..<Int(range.start)] + Array(text.utf8) + bytes[Int(range.end)...])
  }

  /// The text of some bytes.
  func text(_ range: ByteRange) -> String {
    String(decoding: bytes[Int(range.start)..<Int(range.end)], as: UTF8.self)
  }
}

extension Diagnostic {
  /// `path:line:column id`, as a mutation expects it.
  var place: String {
    guard let range else { return id }
    return "\(range.path):\(range.start.line):\(range.start.column) \(id)"
  }

  /// The names that the help proposes, best first.
  var suggestions: [String] {
    guard let help = help?.en, help.lowercased().hasPrefix("did you mean") else { return [] }
    return help.matches(of: /“([^”]+)”/).map { String($0.output.1) }
  }
}
