/// Writes a long file of data piece by piece: many workers make the pieces, and few of them are held
/// at a time.
struct DataPieces {
  /// The entries, by their numbers.
  let range: Range<Int>
  /// Entries in a piece.
  let size: Int
  let jobs: Int

  /// Makes every piece and hands it over, in order; each is given back before those after the next
  /// few are made.
  func write(
    _ make: @Sendable (Range<Int>) -> [UInt8], to write: ([UInt8]) throws(BuildError) -> Void
  ) throws(BuildError) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(start + size * jobs * 2, range.upperBound)
      let starts = Array(stride(from: start, to: end, by: size))
      let pieces = Workers.map(starts.count, jobs: jobs) { number in
        make(starts[number]..<min(starts[number] + size, end))
      }
      for piece in pieces { try write(piece) }
      start = end
    }
  }
}
