import BaliseText
import Synchronization

/// A folded name and one of the entries that have it: a row of the names of a collection.
package struct NameRow: Sendable {
  /// The name, folded.
  package let key: String
  /// An entry that has it.
  package let entry: EntryID
  /// It is a number that is unique among those that belong to the same entry only.
  package let isScoped: Bool

  /// Makes a row.
  package init(key: String, entry: EntryID, isScoped: Bool) {
    self.key = key
    self.entry = entry
    self.isScoped = isScoped
  }
}

extension NameTable {
  /// Every folded name with each of its entries, from which the table can be made again.
  var rows: [NameRow] {
    var rows: [NameRow] = []
    for (key, match) in byKey {
      switch match {
      case .one(let id): rows.append(NameRow(key: key, entry: id, isScoped: false))
      case .several(let ids):
        rows += ids.map { NameRow(key: key, entry: $0, isScoped: false) }
      }
    }
    for (key, all) in scoped {
      rows += all.map { NameRow(key: key, entry: $0.id, isScoped: true) }
    }
    return rows
  }

  /// The table of rows, without file names; the rows of a name stand in their order.
  init(_ rows: [NameRow], _ plan: Plan, collection: Int) {
    kinds = Self.kinds(plan.schema, collection)
    for row in rows {
      if row.isScoped {
        let index = Int(row.entry.index)
        let scope = index < plan.scopes.count ? plan.scopes[index] : nil
        scoped[row.key, default: []].append((row.entry, scope))
      } else {
        insert(row.key, row.entry)
      }
    }
  }
}

/// The names of collections of a plan that was not read whole, each made when it is asked for.
final class ReadNames: Sendable {
  private let tables = Mutex<[Int: NameTable]>([:])

  func table(_ collection: Int, _ make: () -> NameTable) -> NameTable {
    if let table = tables.withLock({ $0[collection] }) { return table }
    let table = make()
    tables.withLock { $0[collection] = table }
    return table
  }
}
