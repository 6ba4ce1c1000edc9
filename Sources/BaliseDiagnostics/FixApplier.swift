/// Puts repairs into the bytes of a file; every other byte stays as it is.
package enum FixApplier {
  /// The bytes with the repairs in them, and which repairs those are (positions in `fixes`), in the
  /// order of the file. Of repairs that touch the same bytes the first is made; the others wait for
  /// another round, because they were thought out for a text that is no longer there.
  package static func apply(
    _ fixes: [Diagnostic.Fix], to bytes: [UInt8]
  ) -> (bytes: [UInt8], applied: [Int]) {
    let order = fixes.indices.sorted { left, right in
      let (one, other) = (fixes[left].bytes, fixes[right].bytes)
      return (one.start, one.end, left) < (other.start, other.end, right)
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 64)
    var applied: [Int] = []
    var copied = 0
    var lastStart = -1
    for index in order {
      let (start, end) = (Int(fixes[index].bytes.start), Int(fixes[index].bytes.end))
      guard start >= copied, start > lastStart, end >= start, end <= bytes.count,
        !bytes[start..<end].elementsEqual(fixes[index].replacement.utf8)
      else { continue }
      result += bytes[copied..<start]
      result += Array(fixes[index].replacement.utf8)
      copied = end
      lastStart = start
      applied.append(index)
    }
    result += bytes[copied...]
    return (result, applied)
  }
}
