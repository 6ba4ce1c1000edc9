/// Isolates of the bidirectional algorithm (U+2066 to U+2068) that are closed on their own line, as texts
/// in two directions have them: nothing behind them reads otherwise.
enum TurnPairs {
  /// The signs that are in no such pair, in their order.
  static func open(_ turns: [TextScan.Fault], in bytes: [UInt8]) -> [TextScan.Fault] {
    guard let first = turns.first else { return [] }
    var isPaired = [Bool](repeating: false, count: turns.count)
    var pending: [Int] = []
    var seen = first.offset
    for (index, turn) in turns.enumerated() {
      if bytes[seen..<turn.offset].contains(where: ASCII.isBreak) { pending = [] }
      seen = turn.offset
      switch turn.code {
      case 0x2066...0x2068: pending.append(index)
      case 0x2069:
        guard let start = pending.popLast() else { continue }
        isPaired[start] = true
        isPaired[index] = true
      default: break
      }
    }
    return turns.indices.filter { !isPaired[$0] }.map { turns[$0] }
  }
}
