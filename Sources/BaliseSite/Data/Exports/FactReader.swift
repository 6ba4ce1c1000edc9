import BalisePlan

/// Something that a path leads to.
struct Fact {
  /// What it is.
  enum Content {
    case value(FieldValue, Field)
    /// A member of a record, by its index.
    case member(FieldValue, Field, Int)
    /// An entry, its title, its name, the address of its page, an identifier computed from it.
    case entry, title, id, url, uuid
  }

  /// The entry that says it.
  let entry: EntryID
  /// The fields that lead to it in that entry's file.
  let trail: [Field]
  let content: Content
}

/// Follows paths from entries to facts.
struct FactReader {
  let plan: LinkedPlan
  /// The language whose words are wanted.
  var language = 0

  /// A path through relations may lead to every entry many times: what nobody could read is cut.
  private static let most = 1_000

  /// The facts at the end of a path, in the order of the content.
  func facts(_ path: EntryPath, of id: EntryID) -> [Fact] {
    var facts: [Fact] = []
    follow(path, id, &facts)
    return facts
  }

  private func follow(_ path: EntryPath, _ id: EntryID, _ facts: inout [Fact]) {
    guard facts.count < Self.most else { return }
    switch path {
    case .itself: facts.append(Fact(entry: id, trail: [], content: .entry))
    case .id: facts.append(Fact(entry: id, trail: [], content: .id))
    case .url: facts.append(Fact(entry: id, trail: [], content: .url))
    case .uuid: facts.append(Fact(entry: id, trail: [], content: .uuid))
    case .title: facts.append(Fact(entry: id, trail: [], content: .title))
    case .field(let number, let rest):
      let collection = plan.plan.entries[Int(id.index)].collection
      let field = plan.schema.collections[collection].fields[number]
      let value = plan.entry(id).value(number, language: language).value
      follow(rest, value, id, [field], &facts)
    case .inverse(let number, let rest):
      for source in plan.pointing(number, at: id) { follow(rest, source, &facts) }
    }
  }

  private func follow(
    _ path: ValuePath, _ value: FieldValue, _ id: EntryID, _ trail: [Field],
    _ facts: inout [Fact]
  ) {
    guard let field = trail.last else { return }
    for item in value.items where !item.isEmpty && facts.count < Self.most {
      switch path {
      case .whole: facts.append(Fact(entry: id, trail: trail, content: .value(item, field)))
      case .member(let index):
        facts.append(Fact(entry: id, trail: trail, content: .member(item, field, index)))
      case .part(let index, let rest):
        guard case .group(let values) = item, let type = field.group else { continue }
        follow(rest, values[index], id, trail + [type.fields[index]], &facts)
      case .follow(let paths):
        guard case .reference(let reference) = item, case .entry(let target) = reference.target,
          let rest = paths[plan.plan.entries[Int(target.index)].collection]
        else { continue }
        follow(rest, target, &facts)
      }
    }
  }
}
