/// What leads from an entry to some of its facts, such as `body.siret`: the SIRET of the entry that
/// the reference `body` names.
package indirect enum EntryPath: Sendable, Hashable {
  /// The entry itself, as a link.
  case itself
  /// Its file name without suffix.
  case id
  /// Its title.
  case title
  /// The address of its page.
  case url
  /// An identifier computed from its address (RFC 9562, version 8).
  case uuid
  /// A field, or a part of it.
  case field(Int, ValuePath)
  /// What the entries that point here by an inverse say.
  case inverse(Int, EntryPath)
}

/// What leads from a value to a part of it.
package indirect enum ValuePath: Sendable, Hashable {
  /// The whole value.
  case whole
  /// A member of a record, such as the start of a date.
  case member(Int)
  /// A field of a group.
  case part(Int, ValuePath)
  /// What the entries that a reference names say, by their collection.
  case follow([Int: EntryPath])
}
