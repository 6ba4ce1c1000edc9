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
    let given = Parts(name)
    return given.words.isEmpty ? nil : only { $0.folder == given.folder && $0.words == given.words }
  }

  /// The only name of the same folder with the same number before its words.
  func sharingNumber(with name: String) -> String? {
    let given = Parts(name)
    guard let number = given.number else { return nil }
    return only { $0.folder == given.folder && $0.number == number }
  }

  private func only(_ isMeant: (Parts) -> Bool) -> String? {
    let found = ready().names.filter { isMeant(Parts($0)) }
    return found.count == 1 ? found[0] : nil
  }

  /// `actions/04-hub` as folder, number and words.
  private struct Parts {
    let folder: Substring
    let number: Int?
    let words: Substring

    init(_ name: String) {
      let slash = name.lastIndex(of: "/")
      folder = slash.map { name[..<$0] } ?? ""
      let rest = slash.map { name[name.index(after: $0)...] } ?? name[...]
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      let isNumbered = !digits.isEmpty && rest.dropFirst(digits.count).first == "-"
      number = isNumbered ? Int(digits) : nil
      words = isNumbered ? rest.dropFirst(digits.count + 1) : rest
    }
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
