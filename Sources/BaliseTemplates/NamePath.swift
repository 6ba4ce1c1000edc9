/// Where a compiled template finds a value: the innermost object of a shape, then slot by slot.
///
/// Objects are found by shape, not by depth: of two open objects of one shape the inner one hides
/// every name of the outer, so templates that include themselves need no deeper addresses.
struct NamePath: Sendable, Hashable {
  /// The register of an object, or `item`.
  let base: Int32
  /// The first slot asked; `whole` for the value at the base itself.
  let slot: Int32
  /// Further slots: where they stand in the program's list, and how many.
  let rest: Int32
  let restCount: Int32

  /// The base that stands for the current item when it is no object.
  static let item: Int32 = -1
  /// The slot that stands for the base itself.
  static let whole: Int32 = -1
  /// The slot that stands for how many items a list has: `actions.count`.
  static let count: Int32 = -2
}
