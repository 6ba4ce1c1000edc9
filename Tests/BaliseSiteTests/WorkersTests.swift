import BaliseSite
import Glibc
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
    let all = Array(0..<count)
    for order in [nil, all, all.reversed(), all.sorted { ($0 % 7, $0) < ($1 % 7, $1) }] {
      for (most, singly) in [(1, 0), (4, 0), (64, 0), (4, 1), (64, 7), (4, 5000)] {
        let made = Atomic(0)
        let results = Workers.map(
          count, jobs: jobs, inARow: most, order: order, singly: singly
        ) { index in
          made.wrappingAdd(1, ordering: .relaxed)
          return Result(index)
        }
        #expect(results.map(\.number) == all)
        #expect(made.load(ordering: .relaxed) == count)
      }
    }
  }

  @Test func whatStandsFirstInTheOrderIsBegunFirst() {
    let begun = Mutex<[pthread_t: [Int]]>([:])
    let order = Array((0..<40).reversed())
    _ = Workers.map(order.count, jobs: 2, inARow: 1, order: order) { index in
      begun.withLock { $0[pthread_self(), default: []].append(index) }
    }
    // Which worker is the faster one is anybody's guess.
    let turns = begun.withLock { $0 }
    #expect(turns.values.allSatisfy { $0 == $0.sorted(by: >) })
    #expect(turns.values.joined().sorted(by: >) == order)
  }

  @Test func workMayBeSpreadAgain() {
    let results = Workers.map(30, jobs: 3) { outer in
      Workers.map(outer, jobs: 3) { $0 * outer }.reduce(0, +)
    }
    #expect(results == (0..<30).map { outer in (0..<outer).reduce(0) { $0 + $1 * outer } })
  }
}
