import BaliseDiagnostics
import CCMarkGFM

extension MarkdownWriter {
  /// Looks for bullets of a word processor in a paragraph of several lines.
  mutating func judgeBullets(of paragraph: MarkdownNode) {
    guard paragraph.startLine > 0 else { return }
    let text = places.lineStart(paragraph.startLine)..<lineRange(paragraph.endLine).upperBound
    guard let bullets = PastedBullets(in: file.bytes, text) else { return }
    let fix =
      bullets.isCertain
      ? Diagnostic.Fix(
        bytes: ByteRange(bullets.range.lowerBound, bullets.range.upperBound),
        replacement: String(decoding: bullets.mended, as: UTF8.self)) : nil
    report { bullets.diagnostic(in: $0.file, .warning, fix: fix) }
  }
}
