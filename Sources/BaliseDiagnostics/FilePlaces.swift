/// The places of a file that is asked for many of them: lines are counted once, not for each place.
package final class FilePlaces {
  private static let stride = 512

  private let file: SourceFile
  // Line and column of every so many bytes.
  private lazy var marks: [SourcePosition] = {
    var marks = [SourcePosition(line: 1, column: 1)]
    var offset = Self.stride
    while offset <= file.bytes.count {
      let before = (Int32(clamping: offset - Self.stride), marks[marks.count - 1])
      marks.append(file.position(offset, from: before))
      offset += Self.stride
    }
    return marks
  }()

  /// The places of a file.
  package init(_ file: SourceFile) { self.file = file }

  /// The place of a byte range as a person is shown it: what `SourceFile` says.
  package func range(_ range: ByteRange) -> SourceRange {
    let start = position(Int(range.start))
    return file.range(range, start, range.end > range.start ? position(Int(range.end)) : start)
  }

  private func position(_ offset: Int) -> SourcePosition {
    let mark = min(max(offset, 0) / Self.stride, marks.count - 1)
    return file.position(offset, from: (Int32(clamping: mark * Self.stride), marks[mark]))
  }
}
