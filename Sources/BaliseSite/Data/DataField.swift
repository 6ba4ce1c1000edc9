import BalisePlan
import BaliseText

// To ask a field's type what it is, and to escape the names of members, costs as much as to write a
// value: both are done once for a collection, not for each value of each entry.

/// A field as the JSON of its collection shows it.
final class DataField: Sendable {
  /// What a value is written as.
  enum Form: Sendable {
    /// One value: a text, a number, yes or no.
    case value
    /// The members of a record that data files hold, by their indexes.
    case record([(index: Int, key: JSONKey, inner: [RecordMember])])
    case reference
    /// The public fields of a group, by their indexes.
    case group([DataField])
  }

  /// Its index in its collection or its group.
  let number: Int
  let field: Field
  let key: JSONKey
  let form: Form

  init(_ field: Field, number: Int) {
    self.field = field
    self.number = number
    key = JSONKey(field.name)
    form =
      switch field.type.form {
      case .text, .flag, .markup: .value
      case .record(let members):
        .record(
          members.indices.filter { members[$0].isData }.map {
            ($0, JSONKey(members[$0].name), members[$0].inner)
          })
      case .reference: .reference
      case .group(let fields):
        .group(
          fields.indices.filter { !fields[$0].isPrivate }.map {
            DataField(fields[$0], number: $0)
          })
      }
  }
}

extension RecordMember {
  /// The members of the records this member lists.
  var inner: [RecordMember] {
    if case .records(let members) = shape { members } else { [] }
  }
}
