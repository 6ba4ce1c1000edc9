import BalisePlan

/// Writes a long file of data piece by piece: many workers make the pieces, and few of them are held
/// at a time. A preview holds them all, and makes only those again that another fact is in.
struct DataPieces: Sendable {
  /// The file, in the site.
  let path: String
  /// The entries, by their numbers.
  let range: Range<Int>
  /// Entries in a piece that is made for good; one that is remembered is smaller, because it is made
  /// again as a whole.
  let size: Int
  let reuse: Reuse?
  let jobs: Int

  /// Makes every piece and hands it over, in order; each is given back before those after the next
  /// few are made.
  func write(
    _ make: @Sendable (Range<Int>) -> [UInt8], to write: ([UInt8]) throws(BuildError) -> Void
  ) throws(BuildError) {
    guard let reuse, let memory = reuse.memory else { return try writeNew(make, to: write) }
    let known = memory.dataPieces(of: path)
    let size = max(1, size / 8)
    let pieces = Workers.map((range.count + size - 1) / size, jobs: jobs) { number in
      let piece = piece(number, of: size)
      return reuse.recalled(
        known.indices.contains(number) ? known[number] : nil, also: names(of: piece, reuse)
      ) { make(piece) }
    }
    memory.keep(pieces, of: path)
    for piece in pieces { try write(piece.value) }
  }

  private func writeNew(
    _ make: @Sendable (Range<Int>) -> [UInt8], to write: ([UInt8]) throws(BuildError) -> Void
  ) throws(BuildError) {
    let count = (range.count + size - 1) / size
    for first in stride(from: 0, to: count, by: jobs * 2) {
      let pieces = Workers.map(min(jobs * 2, count - first), jobs: jobs) { number in
        make(piece(first + number, of: size))
      }
      for piece in pieces { try write(piece) }
    }
  }

  /// The entries of a piece.
  private func piece(_ number: Int, of size: Int) -> Range<Int> {
    let start = range.lowerBound + number * size
    return start..<min(start + size, range.upperBound)
  }

  /// Which entries a piece is of: what was read of others says nothing of it.
  private func names(of piece: Range<Int>, _ reuse: Reuse) -> UInt64 {
    var names = reuse.digest(naming: piece)
    names.add(path)
    return names.value
  }
}
