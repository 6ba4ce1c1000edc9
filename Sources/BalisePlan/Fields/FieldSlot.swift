package import BaliseDiagnostics

/// A value of a field with its place.
package struct FieldSlot: Sendable {
  /// What somebody who looks at the value has read, beside the facts of its entry.
  package enum Facet: UInt8, Sendable {
    /// Nothing else: it is one of them.
    case fact
    /// The words of the entry.
    case words
    /// Its name.
    case title
  }

  @usableFromInline var held: FieldValue
  /// Where the value stands; the key's place when the value is empty, nil when the key is absent.
  package let range: ByteRange?
  fileprivate let facet: Facet
  /// The number under which a look is noted; negative without one.
  @usableFromInline var read: Int32 = -1

  static let absent = FieldSlot(.empty, at: nil)

  init(_ value: FieldValue, at range: ByteRange?, as facet: Facet = .fact) {
    (held, self.range, self.facet) = (value, range, facet)
  }

  /// The value, `.empty` when nothing was written.
  @inlinable package var value: FieldValue {
    // Lent, not handed over: that would be to copy it, for every field of every page.
    _read {
      if read >= 0 { note() }
      yield held
    }
    _modify { yield &held }
  }

  @usableFromInline func note() { PlanReads.note(Int(read)) }

  /// True when nothing was written: a fact of the entry, whatever the value is, and part of the
  /// fingerprint of its facts.
  package var isEmpty: Bool { held.isEmpty }

  /// The text that is noted apart from the facts of the entry; nil where the value is a fact.
  package var words: String? {
    guard facet != .fact, case .text(let text) = held else { return nil }
    return text
  }

  func isNumbered(_ number: Int, _ reads: PlanReads) -> Bool {
    read == Self.read(facet, number, reads)
  }

  mutating func count(as number: Int, _ reads: PlanReads) {
    read = Self.read(facet, number, reads)
  }

  private static func read(_ facet: Facet, _ number: Int, _ reads: PlanReads) -> Int32 {
    switch facet {
    case .fact: -1
    case .words: Int32(clamping: reads.words(number))
    case .title: Int32(clamping: reads.name(number))
    }
  }
}

// Looked at where they stand: taken out, each would be copied.
extension [FieldSlot] {
  /// Looks at every value that is a fact, in the order of the fields: who looks at the entry has read
  /// them.
  package func forEachFact(_ body: (_ field: Int, _ value: FieldValue, ByteRange?) -> Void) {
    let slots = span
    for field in slots.indices {
      if slots[field].facet != .fact, case .text = slots[field].held { continue }
      body(field, slots[field].held, slots[field].range)
    }
  }

  /// Looks at every other one; that is noted for nobody.
  package func forEachText(_ body: (_ field: Int, _ words: String) -> Void) {
    let slots = span
    for field in slots.indices where slots[field].facet != .fact {
      if case .text(let words) = slots[field].held { body(field, words) }
    }
  }

  /// Where texts that are noted apart stand, in the order of the file.
  package var rangesOfWords: [ByteRange] {
    var ranges: [ByteRange] = []
    let slots = span
    for field in slots.indices where slots[field].facet != .fact {
      if case .text = slots[field].held, let range = slots[field].range { ranges.append(range) }
    }
    if ranges.count > 1 { ranges.sort { $0.start < $1.start } }
    return ranges
  }
}

extension Collection {
  /// What a look at each field reads. By names entries are found, and what is personal is shown
  /// until a day: that is more than words.
  var facets: [FieldSlot.Facet] {
    if fields.contains(where: \.holdsPersonal) { return fields.map { _ in .fact } }
    let names = Set(nameFields + [notField].compactMap { $0 })
    return fields.indices.map { number in
      let field = fields[number]
      guard !field.isMany, !field.isUnique, field.type is TextType || field.type is RichType else {
        return .fact
      }
      if number == titleField { return .title }
      return names.contains(number) ? .fact : .words
    }
  }
}
