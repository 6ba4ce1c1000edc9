/// Knows a plan without having read it whole: entries are read one by one, the rest was written down
/// when the plan was linked. Whoever asks for something else learns nothing, and the source knows that
/// it was asked in vain.
///
/// A class, because every look at an entry asks for it first: any other type is copied for each.
package protocol PlanSource: AnyObject, Sendable {
  /// How many entries there are.
  var count: Int { get }
  /// An entry; one that says nothing, and a miss, when its files are not as they were.
  func entry(_ number: Int) -> Entry
  /// The entry of a collection with a file name.
  func entry(id: String, collection: Int) -> EntryID?
  /// The entries that point at an entry by an inverse, in order.
  func pointing(_ inverse: Int, at entry: EntryID) -> [EntryID]
  /// The names of a collection's entries, but for file names.
  func names(of collection: Int) -> [NameRow]
  /// Notes that something was asked that only the whole plan can tell.
  func miss()
}
