// Links from running text are worth having only when none is wrong: where words could mean
// something else, nothing is linked.

/// The names of all entries, ready to be found in texts in one pass whatever their number.
package struct MentionIndex: Sendable {
  let groups: [NameGroup]
  let prefixes: NamePrefixes
  let starts: NameStarts
  let longestKey: Int
  /// For each byte the folded letter, 0 for what parts words, 255 for the bytes of longer scalars.
  let folds: [UInt8] = (0..<256).map { byte in
    if byte >= 0x80 { return 255 }
    return UInt8(truncatingIfNeeded: FoldedScalar.latin[byte].bytes)
  }

  /// Prepares the names that link, those that never do, and those that protect an entry from
  /// being linked from inside them.
  package init(
    names: [(name: String, entry: Int32)], ambiguous: [String] = [],
    not: [(name: String, entry: Int32)] = []
  ) {
    var builder = NameGroups()
    for (name, entry) in names { builder.link(name, to: entry) }
    for name in ambiguous { builder.forbid(name) }
    for (name, entry) in not { builder.protect(entry, from: name) }
    groups = builder.groups()
    prefixes = NamePrefixes(groups)
    starts = NameStarts(groups)
    longestKey = groups.reduce(0) { max($0, $1.key.count) }
  }

  /// The mentions in a text, in order and not overlapping; any bytes will do.
  package func mentions(in text: ArraySlice<UInt8>) -> [Mention] {
    if groups.isEmpty { return [] }
    var scan = MentionScan(self, offset: text.startIndex)
    scan.run(text.span)
    return scan.mentions
  }
}
