import CSystem

/// What the making of a page may read of a plan, each with a number: what was read is noted as bits,
/// so that a later build knows which pages a change may touch.
///
/// Every way to an entry leads through `Plan.entries`, `Plan.ranges` and the look-ups of
/// `LinkedPlan`, which note it; nobody can read a plan without.
package struct PlanReads: Sendable, Hashable {
  /// How many entries and collections there are.
  package let entries: Int, collections: Int

  /// What is one for the whole site.
  package enum Whole: Int, CaseIterable, Sendable {
    /// The index of names that texts link to.
    case mentions
    /// Reports and sums, which look at every entry.
    case reports
    /// The words of every entry: of reports that look at some.
    case words
    /// Which field with dates is read first: the one in which most entries are dated.
    case calendar
    /// What the calendars and feeds hold.
    case dates
    /// What the plan does not say, which looks at the parts of every text too.
    case unknowns
    /// How abbreviations are written, and which entries explain them.
    case abbreviations
    /// The pictures and documents of the content folder.
    case files
    /// The day of the build.
    case today
  }

  /// Makes the numbers for a plan of some size.
  package init(entries: Int, collections: Int) {
    self.entries = entries
    self.collections = collections
  }

  /// How many numbers there are.
  package var count: Int { 6 * entries + 2 * collections + Whole.allCases.count }

  /// Everything but the text of an entry and its words: its fields and what they name.
  package func record(_ entry: Int) -> Int { entry }
  /// The text of an entry, in every language.
  package func body(_ entry: Int) -> Int { entries + entry }
  /// Title and address of an entry, what tells it from others of its title, whether it is in a calendar.
  package func name(_ entry: Int) -> Int { 2 * entries + entry }
  /// The entries that point at an entry.
  package func pointing(_ entry: Int) -> Int { 3 * entries + entry }
  /// The fields of an entry that hold words and nothing else. A look at its title is one at its `name`;
  /// the fingerprint of words has it too, by which an entry is known to be as it was.
  package func words(_ entry: Int) -> Int { 4 * entries + entry }
  /// The entries that stand right before and behind an entry, for readers of each language.
  package func neighbours(_ entry: Int) -> Int { 5 * entries + entry }
  /// Which entries a collection has, in which order.
  package func range(_ collection: Int) -> Int { 6 * entries + collection }
  /// The names by which a collection's entries are found.
  package func names(_ collection: Int) -> Int { 6 * entries + collections + collection }
  /// Something of the whole site.
  package func whole(_ whole: Whole) -> Int { 6 * entries + 2 * collections + whole.rawValue }

  /// The numbers that stand for words and names.
  var numbersOfWords: [Range<Int>] {
    [
      name(0)..<name(entries), words(0)..<words(entries), names(0)..<names(collections),
      whole(.words)..<whole(.words) + 1,
    ]
  }

  /// Notes that something was read, for whoever asked on this thread.
  @inline(__always)
  package static func note(_ number: Int) { balise_note_read(number) }

  /// Computes something for everybody, whose reads are nobody's.
  package static func unnoted<Value>(_ body: () -> Value) -> Value {
    let noted = unsafe balise_get_reads()
    unsafe balise_set_reads(unsafe balise_read_set())
    defer { unsafe balise_set_reads(noted) }
    return body()
  }
}
