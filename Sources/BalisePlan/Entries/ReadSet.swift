import CSystem

/// What was read of the plan while something was made: numbers of `PlanReads`.
@safe
package final class ReadSet {
  private let set: balise_read_set
  private let previous: balise_read_set

  /// Notes the reads of this thread from now on, until `end`.
  package init(count: Int) {
    let words = (count + 63) / 64
    let filled = (words + 63) / 64
    let room = UnsafeMutablePointer<UInt64>.allocate(capacity: words + filled)
    unsafe room.initialize(repeating: 0, count: words + filled)
    unsafe set = unsafe balise_read_set(bits: room, filled: room + words, words: words)
    unsafe previous = balise_get_reads()
    unsafe balise_set_reads(set)
  }

  deinit { unsafe set.bits.deallocate() }

  /// The set for reads of this thread is as large as this; nil when nobody notes them.
  package static var currentCount: Int? {
    let words = unsafe balise_get_reads().words
    return words == 0 ? nil : words * 64
  }

  /// Ends the noting: reads are noted where they were before.
  package func end() { unsafe balise_set_reads(previous) }

  /// True when a number in some ranges was read.
  func holds(anyOf ranges: [Range<Int>]) -> Bool {
    numbers.contains { number in ranges.contains { $0.contains(Int(number)) } }
  }

  /// The numbers read, in order.
  package var numbers: [UInt32] {
    var numbers: [UInt32] = []
    // Room for what an ordinary page reads.
    numbers.reserveCapacity(64)
    let words = unsafe set.words
    for group in 0..<(words + 63) / 64 {
      var filled = unsafe set.filled[group]
      while filled != 0 {
        let word = group * 64 + filled.trailingZeroBitCount
        filled &= filled - 1
        var bits = unsafe set.bits[word]
        while bits != 0 {
          numbers.append(UInt32(word * 64 + bits.trailingZeroBitCount))
          bits &= bits - 1
        }
      }
    }
    return numbers
  }

  /// Notes reads that other threads made for the work of this one.
  package static func note(_ numbers: [UInt32]) {
    for number in numbers { balise_note_read(Int(number)) }
  }

  /// Does some work and gives what it read.
  package static func noting<Value, Failure: Error>(
    count: Int, _ body: () throws(Failure) -> Value
  ) throws(Failure) -> (value: Value, reads: [UInt32]) {
    let set = ReadSet(count: count)
    defer { set.end() }
    let value = try body()
    return (value, set.numbers)
  }
}
