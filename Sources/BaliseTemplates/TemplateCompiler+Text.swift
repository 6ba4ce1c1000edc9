import BaliseDiagnostics
import BaliseText

extension TemplateCompiler {
  /// Writes text of the file, each line with the indentation of this place.
  mutating func write(_ node: TextNode, _ spot: Spot) {
    let file = set.sources[spot.source].file
    let end = Int(node.range.end)
    var start = Int(node.range.start)
    let dedent = file.bytes[Int(node.dedent.start)..<Int(node.dedent.end)]
    if dedent.isEmpty, spot.indent.isEmpty {
      return write(file.bytes[start..<end], spot)
    }
    repeat {
      if isLineStart(start, file) {
        for byte in dedent {
          guard start < end, file.bytes[start] == byte else { break }
          start += 1
        }
        // An empty line stays empty.
        if start < file.bytes.count, file.bytes[start] != 0x0A, file.bytes[start] != 0x0D {
          write(spot.indent[...], spot)
        }
      }
      let lineEnd = file.bytes[start..<end].firstIndex(of: 0x0A).map { $0 + 1 } ?? end
      write(file.bytes[start..<lineEnd], spot)
      start = lineEnd
    } while start < end
  }

  /// Writes the indentation of this place when a tag begins its line.
  mutating func writeIndent(at tag: ByteRange, _ spot: Spot) {
    guard !spot.indent.isEmpty, isLineStart(Int(tag.start), set.sources[spot.source].file) else {
      return
    }
    write(spot.indent[...], spot)
  }

  /// Writes static bytes and follows where in the page they lead; their indices are their places.
  mutating func write(_ bytes: ArraySlice<UInt8>, _ spot: Spot) {
    origins?.note(
      text: ByteRange(bytes.startIndex, bytes.endIndex), of: spot.source, from: pool.count)
    guard var place = html else { return copy(bytes.span, spot) }
    let span = bytes.span
    let first = bytes.startIndex
    var start = 0
    var index = place.firstChange(in: span, from: 0)
    while index < span.count {
      switch place.advance(span[index]) {
      case .none: break
      case .addressBegins:
        // An address without a value in it needs no check.
        if bytes[(first + index + 1)...].contains(span[index]) { break }
        copy(span.extracting(start...index), spot)
        start = index + 1
        emit(.openAddress, spot)
      case .addressEnds(let needsCheck):
        guard needsCheck, let addressPlace else { break }
        copy(span.extracting(start..<index), spot)
        start = index
        emit(.closeAddress(Int32(places.count)), spot)
        places.append(addressPlace)
      case .problem(let problem):
        let place = first + index
        report(.brokenTag(problem, at: range(ByteRange(place, place + 1), spot)), spot)
      }
      index = place.firstChange(in: span, from: index + 1)
    }
    html = place
    copy(span.extracting(start...), spot)
  }

  /// Writes static bytes that lead nowhere.
  mutating func copy(_ bytes: Span<UInt8>, _ spot: Spot) {
    guard !bytes.isEmpty else { return }
    let start = Int32(pool.count)
    pool.append(bytes)
    let end = Int32(pool.count)
    if code.count > barrier, case .copy(let from, start) = code[code.count - 1] {
      code[code.count - 1] = .copy(from: from, to: end)
    } else {
      emit(.copy(from: start, to: end), spot)
    }
  }

  private func isLineStart(_ place: Int, _ file: SourceFile) -> Bool {
    guard place > 0 else { return true }
    if place == 3, file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return true }
    return file.bytes[place - 1] == 0x0A
  }
}
