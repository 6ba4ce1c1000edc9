package import BaliseDiagnostics

/// Which part of which template wrote each byte of a page.
package struct PageTrace: Sendable {
  /// What wrote a byte of a page.
  package enum Origin: Sendable {
    /// A template, at a byte or by a tag.
    case template(SourceFile, ByteRange)
    /// Finished HTML that a tag of a template put in: from where to where it stands in the page.
    case markup(Range<Int>, SourceFile, ByteRange)
  }

  let template: Template
  let spans: [TraceSpan]
  let length: Int

  /// What wrote the byte at an offset of the page; nil when that is not known.
  package func origin(of offset: Int) -> Origin? {
    var low = 0
    var high = spans.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if spans[middle].output <= offset { low = middle } else { high = middle }
    }
    guard low < spans.count, spans[low].output <= offset, let origins = template.origins else {
      return nil
    }
    let (start, instruction) = (spans[low].output, spans[low].instruction)
    switch template.code[instruction] {
    case .copy(let from, _):
      return origins.site(of: Int(from) + offset - start).map(origin)
    case .markup:
      guard let site = origins.tag(of: instruction) else { return nil }
      let end = low + 1 < spans.count ? spans[low + 1].output : length
      return .markup(start..<end, template.sources[site.source].file, site.range)
    default: return origins.tag(of: instruction).map(origin)
    }
  }

  private func origin(_ site: TemplateSite) -> Origin {
    .template(template.sources[site.source].file, site.range)
  }
}

/// What an instruction wrote begins at an offset of the page.
struct TraceSpan: Sendable {
  let output: Int
  let instruction: Int
}

/// Follows a page while it is written.
protocol RunTrace {
  mutating func note(_ instruction: Int, at output: Int)
  /// What was written from an offset on was replaced.
  mutating func cut(from output: Int)
}

/// Follows nothing: the pages of a site are written with this one, at no cost.
struct NoTrace: RunTrace {
  @inline(__always) mutating func note(_ instruction: Int, at output: Int) {}
  @inline(__always) mutating func cut(from output: Int) {}
}

/// Notes every span.
struct SpanTrace: RunTrace {
  var spans: [TraceSpan] = []

  mutating func note(_ instruction: Int, at output: Int) {
    spans.append(TraceSpan(output: output, instruction: instruction))
  }

  mutating func cut(from output: Int) {
    while let last = spans.last, last.output > output { spans.removeLast() }
  }
}
