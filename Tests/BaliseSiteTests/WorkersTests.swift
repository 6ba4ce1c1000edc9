import BaliseSite
import Synchronization
import Testing

/// Work that is spread over the cores.
@Suite struct WorkersTests {
  /// Counted by the runtime: a result that is lost or made twice is a leak or a crash.
  private final class Result: Sendable {
    let number: Int
    init(_ number: Int) { self.number = number }
  }

  @Test(arguments: [1, 2, 3, 4, 7], [0, 1, 2, 3, 8, 65, 1000])
  func resultsComeInOrderWhateverIsBegunFirst(_ jobs: Int, _ count: Int) {
    var generator = SystemRandomNumberGenerator()
    let all = Array(0..<count)
    for order in [nil, all, all.reversed(), all.shuffled(using: &generator)] {
      for most in [1, 4, 64] {
        let made = Atomic(0)
        let results = Workers.map(count, jobs: jobs, inARow: most, order: order) { index in
          made.wrappingAdd(1, ordering: .relaxed)
          return Result(index)
        }
        #expect(results.map(\.number) == all)
        #expect(made.load(ordering: .relaxed) == count)
      }
    }
  }

  @Test func whatStandsFirstInTheOrderIsBegunFirst() {
    let count = 40
    let begun = Mutex<[Int]>([])
    _ = Workers.map(count, jobs: 2, inARow: 1, order: (0..<count).reversed()) { index in
      begun.withLock { $0.append(index) }
    }
    let first = begun.withLock { $0 }
    // Two workers: each may be one behind the other.
    #expect(first.prefix(2).contains(count - 1) && Set(first) == Set(0..<count))
  }

  @Test func workMayBeSpreadAgain() {
    let results = Workers.map(30, jobs: 3) { outer in
      Workers.map(outer, jobs: 3) { $0 * outer }.reduce(0, +)
    }
    #expect(results == (0..<30).map { outer in (0..<outer).reduce(0) { $0 + $1 * outer } })
  }
}
