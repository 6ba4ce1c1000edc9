import BalisePlan
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

  /// The only name of the same folder with the same words behind its number: `actions/07-hub` for
  /// `actions/04-hub`; nil for none, and for several.
  func sharingWords(with name: String) -> String? {
    let (folder, given) = Self.parts(name)
    return given.words.isEmpty ? nil : only { $0 == folder && $1.words == given.words }
  }

  /// The only name of the same folder with the same number before its words.
  func sharingNumber(with name: String) -> String? {
    let (folder, given) = Self.parts(name)
    return given.number == nil ? nil : only { $0 == folder && $1.number == given.number }
  }

  private func only(_ isMeant: (Substring, NumberedName) -> Bool) -> String? {
    let found = ready().names.filter { name in
      let (folder, parts) = Self.parts(name)
      return isMeant(folder, parts)
    }
    return found.count == 1 ? found[0] : nil
  }

  /// `actions/04-hub` as its folder and the name of its file.
  private static func parts(_ name: String) -> (folder: Substring, file: NumberedName) {
    guard let slash = name.lastIndex(of: "/") else { return ("", NumberedName(name)) }
    return (name[..<slash], NumberedName(name[name.index(after: slash)...]))
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
