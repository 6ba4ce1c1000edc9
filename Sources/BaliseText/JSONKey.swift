/// The name of a member, made ready once for the many objects that have it.
package struct JSONKey: Sendable {
  /// The name between quotes, a colon and a space.
  let text: [UInt8]

  /// Makes a name ready.
  package init(_ name: String) {
    var text: [UInt8] = []
    text.appendJSON(name)
    text.append(": ")
    self.text = text
  }
}
