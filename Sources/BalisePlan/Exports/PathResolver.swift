/// Turns a written path into steps that need no look at names, and says which name leads nowhere.
struct PathResolver {
  let schema: Schema

  /// Why a path leads nowhere.
  enum Fault: Error {
    /// A name that is not there, and those that are.
    case unknown(String, known: [String])
    /// A field that no output may hold.
    case isPrivate(String)
  }

  /// Names that every entry has.
  static let own: [(name: String, path: EntryPath)] = [
    ("id", .id), ("title", .title), ("url", .url), ("uuid", .uuid),
  ]

  /// Longer paths are mistakes: each step may lead to every collection.
  private static let mostSteps = 6

  /// The steps of a path such as `body.siret`, from an entry of a collection.
  func path(_ written: String, in collection: Int) throws(Fault) -> EntryPath {
    let names = written.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard names.count <= Self.mostSteps else { throw .unknown(written, known: []) }
    return try entry(names[...], in: collection)
  }

  private func entry(_ names: ArraySlice<String>, in index: Int) throws(Fault) -> EntryPath {
    guard let name = names.first else { return .itself }
    let collection = schema.collections[index]
    let rest = names.dropFirst()
    if let number = collection.field(named: name) {
      let field = collection.fields[number]
      if field.isPrivate { throw .isPrivate(name) }
      return .field(number, try value(rest, of: field))
    }
    if let number = schema.inversesOfCollection[index].first(where: {
      schema.inverses[$0].name == name
    }) {
      return .inverse(number, try entry(rest, in: schema.inverses[number].source))
    }
    if rest.isEmpty, let own = Self.own.first(where: { $0.name == name }) { return own.path }
    throw .unknown(
      name,
      known: collection.fields.filter { !$0.isPrivate }.map(\.name)
        + schema.inversesOfCollection[index].map { schema.inverses[$0].name }
        + (names.startIndex == 0 || rest.isEmpty ? Self.own.map(\.name) : []))
  }

  private func value(_ names: ArraySlice<String>, of field: Field) throws(Fault) -> ValuePath {
    guard let name = names.first else { return .whole }
    switch field.type.form {
    case .record(let members):
      if names.count == 1, let index = members.firstIndex(where: { $0.name == name }) {
        return .member(index)
      }
      throw .unknown(name, known: members.map(\.name))
    case .group(let fields):
      guard let index = fields.firstIndex(where: { $0.name == name }) else {
        throw .unknown(name, known: fields.filter { !$0.isPrivate }.map(\.name))
      }
      if fields[index].isPrivate { throw .isPrivate(name) }
      return .part(index, try value(names.dropFirst(), of: fields[index]))
    case .reference:
      return try follow(names, field.reference?.targets ?? [])
    case .text, .flag, .markup: throw .unknown(name, known: [])
    }
  }

  /// A name is known when one of the collections a reference leads to has it.
  private func follow(
    _ names: ArraySlice<String>, _ targets: [String]
  ) throws(Fault) -> ValuePath {
    var paths: [Int: EntryPath] = [:]
    var fault: Fault?
    for target in targets.compactMap(schema.collection) {
      do throws(Fault) {
        paths[target] = try entry(names, in: target)
      } catch {
        if case .isPrivate = error { throw error }
        fault = fault ?? error
      }
    }
    if paths.isEmpty, let fault { throw fault }
    return .follow(paths)
  }
}
