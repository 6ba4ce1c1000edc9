/// Gathers declared names by what they fold to.
struct NameGroups {
  private var found: [[UInt8]: Int] = [:]
  private var list: [NameGroup] = []

  /// Adds a name that links; one too plain to be told from other words is left out.
  mutating func link(_ name: String, to entry: Int32) {
    guard let spelled = SpelledName(name), !spelled.demands.isEmpty else { return }
    let index = place(of: spelled, role: .links(entry))
    list[index].link(entry, demands: spelled.demands)
  }

  /// Makes a name never link.
  mutating func forbid(_ name: String) {
    guard let spelled = SpelledName(name) else { return }
    let index = place(of: spelled, role: .ambiguous)
    list[index].role = .ambiguous
  }

  /// Keeps an entry from being linked from inside a name.
  mutating func protect(_ entry: Int32, from name: String) {
    guard let spelled = SpelledName(name) else { return }
    let index = place(of: spelled, role: .protects)
    list[index].protects.append(entry)
  }

  /// The groups, in the order of their first names.
  func groups() -> [NameGroup] {
    list.map { group in
      var group = group
      group.protects.sort()
      return group
    }
  }

  private mutating func place(of name: SpelledName, role: NameGroup.Role) -> Int {
    if let index = found[name.key] {
      list[index].add(name)
      return index
    }
    found[name.key] = list.count
    list.append(NameGroup(name, role: role))
    return list.count - 1
  }
}
