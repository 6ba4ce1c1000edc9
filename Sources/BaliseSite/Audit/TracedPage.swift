import BaliseAudit
import BaliseDiagnostics
import BaliseTemplates

/// A faulty page, rendered once more to learn where each of its bytes was written.
struct TracedPage {
  let bytes: [UInt8]
  let trace: PageTrace?
  let bodies: [TracedBody]
  /// The page's own template.
  let template: String

  /// The place in the source of a range of the page; its template as a whole when that is all that
  /// is known.
  func place(of range: Range<Int>?) -> SourceRange {
    guard let range, let origin = trace?.origin(of: range.lowerBound) else {
      return SourceRange(file: template)
    }
    switch origin {
    case .template(let file, let start):
      var end = start.end
      if case .template(let last, let place)? = trace?.origin(of: range.upperBound - 1),
        last.path == file.path, place.end > start.start, place.end - start.start < 2_000
      {
        end = place.end
      }
      return file.range(ByteRange(Int(start.start), Int(end)))
    case .markup(let span, let file, let tag):
      return text(span, at: range.lowerBound) ?? file.range(tag)
    }
  }

  /// The place in a text whose HTML, or a part of it, stands in the page.
  private func text(_ span: Range<Int>, at offset: Int) -> SourceRange? {
    let shown = bytes[span]
    for body in bodies {
      if let start = Self.find(shown, in: body.html) {
        return body.place(start + offset - span.lowerBound)
      }
    }
    return nil
  }

  /// Where bytes stand in others; nil when they do not.
  static func find(_ wanted: ArraySlice<UInt8>, in bytes: [UInt8]) -> Int? {
    guard let first = wanted.first, wanted.count <= bytes.count else { return nil }
    var start = 0
    while start + wanted.count <= bytes.count {
      guard
        let next = bytes[start...(bytes.count - wanted.count)].firstIndex(of: first)
      else { return nil }
      if bytes[next..<next + wanted.count] == wanted { return next }
      start = next + 1
    }
    return nil
  }
}

/// A text as a page shows it, and where it was written.
struct TracedBody: Sendable {
  let html: [UInt8]
  private let file: SourceFile?
  private let marks: [(html: Int, source: ByteRange)]
  private let whole: SourceRange?

  /// A text of a file of its own.
  init(html: [UInt8], file: SourceFile, marks: [(html: Int, source: ByteRange)]) {
    (self.html, self.file, self.marks, whole) = (html, file, marks, nil)
  }

  /// A text in a field: its place is the field's.
  init(html: [UInt8], at range: SourceRange) {
    (self.html, file, marks, whole) = (html, nil, [], range)
  }

  /// The place of a byte of the HTML.
  func place(_ offset: Int) -> SourceRange? {
    guard let file else { return whole }
    let mark = marks.last { $0.html <= offset } ?? marks.first
    return mark.map { file.range($0.source) }
  }
}
