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

  /// The repair that puts other words in the place of a stretch of the node's words. The smallest
  /// that leaves sound YAML: the stretch alone, else the whole scalar, in quotes where it needs them.
  func fix(ofWords span: Range<Int>, by replacement: String) -> Diagnostic.Fix? {
    guard kind == .scalar else { return fixInSentence(span, replacement) }
    let said = Array(textBytes)
    guard span.lowerBound >= 0, span.upperBound <= said.count else { return nil }
    let words = said[..<span.lowerBound] + replacement.utf8 + said[span.upperBound...]
    let text = String(decoding: words, as: UTF8.self)
    guard let whole = YAMLScalarText.replacement(of: range, in: file, by: text) else { return nil }
    let place = self.place(ofWords: span)
    let isExact = place != range && Int(place.end - place.start) == span.count
    let (before, after) = (
      file.bytes[Int(range.start)..<Int(place.start)], file.bytes[Int(place.end)..<Int(range.end)]
    )
    guard isExact, (before + replacement.utf8 + after).elementsEqual(whole.replacement.utf8) else {
      return whole
    }
    return Diagnostic.Fix(bytes: place, replacement: replacement)
  }

  /// In a sentence with a colon, which YAML takes for a mapping, only what follows it is repaired.
  private func fixInSentence(_ span: Range<Int>, _ replacement: String) -> Diagnostic.Fix? {
    guard kind == .mapping, count == 1, let value = entries.first(where: { _ in true })?.value,
      value.kind == .scalar
    else { return nil }
    let place = self.place(ofWords: span)
    let (start, end) = (place.start - value.range.start, place.end - value.range.start)
    guard place != range, value.isPlain, start >= 0, place.end <= value.range.end else {
      return nil
    }
    return value.fix(ofWords: Int(start)..<Int(end), by: replacement)
  }
}
