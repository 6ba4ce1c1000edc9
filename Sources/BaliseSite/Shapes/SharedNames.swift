import BalisePlan
import BaliseText
import Synchronization

/// Names to suggest from, prepared when the first mistake asks for them and kept for the others.
final class SharedNames: Sendable {
  private struct Prepared: Sendable {
    let names: [String]
    let index: NameIndex
    /// By folder and words, and by folder and number: the place of the only name that has them, -1 where
    /// several have.
    let byWords, byNumber: [String: Int]
    /// The name nearest to each that was asked for: a file that was renamed is named in many texts.
    var known: [String: String?] = [:]
  }

  private let make: @Sendable () -> [String]
  private let prepared = Mutex<Prepared?>(nil)

  /// The names as they will be made, once and only when they are asked for.
  init(_ make: @escaping @Sendable () -> [String]) { self.make = make }

  /// The name nearest to one that is not known.
  func nearest(to name: String) -> String? {
    let ready = ready()
    if let known = ready.known[name] { return known }
    let nearest = ready.index.nearest(to: name, limit: 1).first.map { ready.names[$0] }
    prepared.withLock { $0?.known[name] = .some(nearest) }
    return nearest
  }

  /// The only name of the same folder with the same words behind its number: `actions/07-hub` for
  /// `actions/04-hub`; nil for none, and for several.
  func sharingWords(with name: String) -> String? { only(\.byWords, Self.words(name)) }

  /// The only name of the same folder with the same number before its words.
  func sharingNumber(with name: String) -> String? { only(\.byNumber, Self.number(name)) }

  private func only(_ places: KeyPath<Prepared, [String: Int]>, _ key: String?) -> String? {
    let ready = ready()
    guard let key, let place = ready[keyPath: places][key], place >= 0 else { return nil }
    return ready.names[place]
  }

  private static func words(_ name: String) -> String? {
    let (folder, file) = parts(name)
    return file.words.isEmpty ? nil : folder + "/" + file.words
  }

  private static func number(_ name: String) -> String? {
    let (folder, file) = parts(name)
    return file.number.map { folder + "/\($0)" }
  }

  private static func places(_ names: [String], by key: (String) -> String?) -> [String: Int] {
    Dictionary(
      names.enumerated().compactMap { place, name in key(name).map { ($0, place) } },
      uniquingKeysWith: { _, _ in -1 })
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
      let made = Prepared(
        names: names, index: NameIndex(names), byWords: Self.places(names, by: Self.words),
        byNumber: Self.places(names, by: Self.number))
      prepared = made
      return made
    }
  }
}
