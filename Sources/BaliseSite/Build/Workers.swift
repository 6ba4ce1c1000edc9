import BalisePlan
import Dispatch
import Synchronization

/// Spreads independent work over the cores; results come in order, whatever the number of workers.
package enum Workers {
  /// Applies a function to `0..<count`, with at most `jobs` at a time; each takes so many in a row at
  /// most, and so many of the first one by one. `order` holds each number once: those that are begun
  /// first stand first.
  package static func map<Value: Sendable>(
    _ count: Int, jobs: Int, inARow most: Int = 64, order: [Int]? = nil, singly: Int = 0,
    _ body: @Sendable (Int) -> Value
  ) -> [Value] {
    guard jobs > 1, count > 1 else { return (0..<count).map(body) }
    precondition(order.map { isOrder($0, of: count) } ?? true)
    // Small pieces, taken in turn: a worker with long ones does not hold the others up.
    let pieces = Pieces(
      of: count, size: max(1, min(most, count / (jobs * 4))), singly: min(singly, count))
    let next = Atomic<Int>(0)
    // What the workers read, they read for the work that asked for them.
    let noted = ReadSet.currentCount
    let reads = Mutex<[[UInt32]]>([])
    let results = unsafe [Value](unsafeUninitializedCapacity: count) { room, made in
      let places = unsafe Places(room)
      DispatchQueue.concurrentPerform(iterations: min(jobs, pieces.count)) { _ in
        let set = noted.map { ReadSet(count: $0) }
        defer {
          if let set {
            set.end()
            let numbers = set.numbers
            reads.withLock { $0.append(numbers) }
          }
        }
        while true {
          let piece = next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard piece < pieces.count else { return }
          for turn in pieces.turns(of: piece) {
            let index = order?[turn] ?? turn
            places.put(body(index), at: index)
          }
        }
      }
      made = count
    }
    for numbers in reads.withLock({ $0 }) { ReadSet.note(numbers) }
    return results
  }

  private static func isOrder(_ order: [Int], of count: Int) -> Bool {
    var isThere = [Bool](repeating: false, count: count)
    for index in order where isThere.indices.contains(index) { isThere[index] = true }
    return order.count == count && isThere.allSatisfy { $0 }
  }

  /// Does something for each of `0..<count`; the first error, in order, once all are done.
  static func each(
    _ count: Int, jobs: Int, _ body: @Sendable (Int) throws(BuildError) -> Void
  ) throws(BuildError) {
    let errors = map(count, jobs: jobs) { number -> BuildError? in
      do throws(BuildError) {
        try body(number)
        return nil
      } catch {
        return error
      }
    }
    for case let error? in errors { throw error }
  }

  /// Does two things that do not need each other, at once where there may be two workers.
  static func both<One: Sendable, Other: Sendable>(
    jobs: Int, _ one: @Sendable () -> One, _ other: @Sendable () -> Other
  ) -> (One, Other) {
    let halves = map(2, jobs: jobs) { half -> Half<One, Other> in
      half == 0 ? .one(one()) : .other(other())
    }
    guard case .one(let one) = halves[0], case .other(let other) = halves[1] else {
      preconditionFailure("results come in order")
    }
    return (one, other)
  }
}

/// Work cut into pieces: the first turns one by one, those that follow so many in a row.
private struct Pieces {
  private let total, size, singly: Int
  let count: Int

  init(of total: Int, size: Int, singly: Int) {
    (self.total, self.size, self.singly) = (total, size, singly)
    count = singly + (total - singly + size - 1) / size
  }

  func turns(of piece: Int) -> Range<Int> {
    guard piece >= singly else { return piece..<piece + 1 }
    let start = singly + (piece - singly) * size
    return start..<min(total, start + size)
  }
}

/// Room for results that are not made yet, each of which one worker puts where it belongs.
@safe private struct Places<Value>: @unchecked Sendable {
  private let room: UnsafeMutableBufferPointer<Value>

  init(_ room: UnsafeMutableBufferPointer<Value>) { unsafe self.room = room }

  /// Each place may be asked for once.
  func put(_ value: consuming Value, at index: Int) {
    unsafe room.initializeElement(at: index, to: value)
  }
}

/// What one of two workers gives.
private enum Half<One: Sendable, Other: Sendable>: Sendable {
  case one(One)
  case other(Other)
}
