import BaliseDiagnostics
import BaliseDocuments

extension YAMLNode {
  /// The place in the file of a stretch of the node's words (UTF-8 offsets). The whole node when the
  /// words do not stand in the file byte for byte, as in a quoted text with escapes.
  func place(ofWords span: Range<Int>) -> ByteRange {
    let written = file.bytes[Int(range.start)..<Int(range.end)]
    let said = kind == .scalar ? Array(textBytes) : Array(words.utf8)
    guard span.lowerBound >= 0, span.upperBound <= said.count else { return range }
    for quote in 0...1 where written.count >= said.count + quote {
      let start = written.startIndex + quote
      if written[start...].starts(with: said) {
        let lower = start + span.lowerBound
        return ByteRange(lower, max(lower + 1, start + span.upperBound))
      }
    }
    return range
  }
}
