import BaliseText
import Synchronization

/// Names to suggest from, prepared when the first mistake asks for them and kept for the others.
final class SharedNames: Sendable {
  private struct Prepared: Sendable {
    let names: [String]
    let index: NameIndex
  }

  private let make: @Sendable () -> [String]
  private let prepared = Mutex<Prepared?>(nil)

  /// The names as they will be made, once and only when they are asked for.
  init(_ make: @escaping @Sendable () -> [String]) { self.make = make }

  /// The name nearest to one that is not known.
  func nearest(to name: String) -> String? {
    let known = ready()
    return known.index.nearest(to: name, limit: 1).first.map { known.names[$0] }
  }

  /// How many names there are.
  var count: Int { ready().names.count }

  private func ready() -> Prepared {
    prepared.withLock { prepared in
      if let prepared { return prepared }
      let names = make()
      let made = Prepared(names: names, index: NameIndex(names))
      prepared = made
      return made
    }
  }
}
