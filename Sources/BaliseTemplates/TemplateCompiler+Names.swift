import BaliseDiagnostics

extension TemplateCompiler {
  /// What a name leads to.
  enum Meaning {
    /// A value of the page, and what it stands for.
    case value(NamePath, ShapeNumbers.Shape)
    /// A word that is the same on every page, in each language.
    case word([String])
  }

  /// Finds what a name means here; nil, and said so, when it means nothing.
  mutating func meaning(of name: TemplateName, _ spot: Spot) -> Meaning? {
    guard let first = name.segments.first else { return itself(spot) }
    var frames = spot.frames
    if name.isLocal {
      frames = []
      if case .object(let shape) = spot.item { frames = [shape] }
    }
    var index = frames.count
    while index > 0 {
      index -= 1
      if let slot = shapes.slot(of: first.number, in: frames[index]) {
        return follow(name, from: frames[index], slot, spot)
      }
    }
    if !name.isLocal, let words = constants[first.text] { return word(name, words, spot) }
    let candidates = frames.reversed().flatMap(shapes.names(of:))
    report(
      .unknownName(
        first.text, at: range(first.range, spot),
        candidates: candidates + (name.isLocal ? [] : constants.keys.sorted())), spot)
    return nil
  }

  private mutating func itself(_ spot: Spot) -> Meaning {
    if let word = spot.word { return .word(word) }
    var base = NamePath.item
    if case .object(let shape) = spot.item { base = register(shape) }
    return .value(
      NamePath(base: base, slot: NamePath.whole, rest: 0, restCount: 0), spot.item)
  }

  private mutating func follow(
    _ name: TemplateName, from frame: Int32, _ slot: Int, _ spot: Spot
  ) -> Meaning? {
    var shape = shapes.shape(of: slot, in: frame)
    var owner = name.segments[0].text
    var rest: [Int32] = []
    for segment in name.segments.dropFirst() {
      // Mustache cannot write something around a list only when it has items: the count can.
      if case .list = shape, segment.text == "count" {
        rest.append(NamePath.count)
        shape = .text
        owner = segment.text
        continue
      }
      guard case .object(let object) = shape else {
        report(.noParts(owner, shape, segment.text, at: range(segment.range, spot)), spot)
        return nil
      }
      guard let slot = shapes.slot(of: segment.number, in: object) else {
        report(
          .unknownName(
            segment.text, of: owner, at: range(segment.range, spot),
            candidates: shapes.names(of: object)), spot)
        return nil
      }
      rest.append(Int32(slot))
      shape = shapes.shape(of: slot, in: object)
      owner = segment.text
    }
    let path = NamePath(
      base: register(frame), slot: Int32(slot), rest: Int32(slots.count),
      restCount: Int32(rest.count))
    slots += rest
    return .value(path, shape)
  }

  private mutating func word(
    _ name: TemplateName, _ words: [String: [String]], _ spot: Spot
  ) -> Meaning? {
    let group = name.segments[0].text
    guard name.segments.count > 1 else {
      report(.wordGroup(group, at: range(name.range, spot)), spot)
      return nil
    }
    // A word's own name may hold dots.
    let key =
      name.segments.count == 2
      ? name.segments[1].text
      : name.segments.dropFirst().map(\.text).joined(separator: ".")
    if let word = words[key] { return .word(word) }
    let place = ByteRange(Int(name.segments[1].range.start), Int(name.range.end))
    report(
      .unknownWord(key, of: group, at: range(place, spot), candidates: words.keys.sorted()), spot)
    return nil
  }
}
