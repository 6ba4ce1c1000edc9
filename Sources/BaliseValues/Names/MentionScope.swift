/// Which entries a section has linked already: only the first mention of each becomes a link.
package struct MentionScope: Sendable {
  private let own: Int32?
  private var linked: Set<Int32> = []

  /// Starts the first section of a page; a page never links to its own entry.
  package init(own: Int32? = nil) { self.own = own }

  /// True once per section for each entry other than the page's own.
  package mutating func admits(_ entry: Int32) -> Bool {
    entry != own && linked.insert(entry).inserted
  }

  /// Starts another section.
  package mutating func startSection() { linked.removeAll(keepingCapacity: true) }
}
