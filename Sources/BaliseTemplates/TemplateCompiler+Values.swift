import BaliseDiagnostics

extension TemplateCompiler {
  /// Writes the value of a name, as its place requires.
  mutating func write(_ node: NameNode, _ spot: Spot) {
    switch meaning(of: node.name, spot) {
    case nil: break
    case .word(let texts):
      if node.isRaw {
        report(.textUnescaped(label(node.name, spot), at: range(node.tag, spot)), spot)
      } else if allows(.text, node, spot) {
        wordBytes += texts.reduce(0) { max($0, $1.utf8.count) }
        words.append(texts)
        emit(.word(Int32(words.count - 1)), spot)
        origins?.note(node.tag, of: spot.source, instruction: code.count - 1)
      }
    case .value(let path, let shape):
      guard isWritable(shape, node, spot) else { return }
      guard let use = html?.use else {
        let isPlain = format == .plain
        emit(node.isRaw ? .markup(path) : isPlain ? .verbatim(path) : .attribute(path), spot)
        origins?.note(node.tag, of: spot.source, instruction: code.count - 1)
        return
      }
      guard allows(shape, node, spot) else { return }
      emit(node.isRaw ? .markup(path) : use == .content ? .content(path) : .attribute(path), spot)
      origins?.note(node.tag, of: spot.source, instruction: code.count - 1)
    }
  }

  /// A name as it stands in the file.
  func label(_ name: TemplateName, _ spot: Spot) -> String {
    let bytes = set.sources[spot.source].file.bytes
    return String(
      decoding: bytes[Int(name.range.start)..<Int(name.range.end)], as: UTF8.self)
  }

  private mutating func isWritable(
    _ shape: ShapeNumbers.Shape, _ node: NameNode, _ spot: Spot
  ) -> Bool {
    // Finding a line takes a walk through the file, and a label is a text: only for a mistake.
    switch shape {
    case .text, .path:
      if node.isRaw {
        report(.textUnescaped(label(node.name, spot), at: range(node.tag, spot)), spot)
      }
      return !node.isRaw
    case .markup:
      if !node.isRaw {
        report(.markupEscaped(label(node.name, spot), at: range(node.tag, spot)), spot)
      }
      return node.isRaw
    case .flag, .list, .object:
      report(.notWritable(label(node.name, spot), shape, at: range(node.tag, spot)), spot)
      return false
    }
  }

  /// Whether a value of a shape may be written here; says why when it may not.
  private mutating func allows(
    _ shape: ShapeNumbers.Shape, _ node: NameNode, _ spot: Spot
  ) -> Bool {
    guard let place = html else { return true }
    switch place.use {
    case .content: return true
    case .forbidden(let reason):
      report(.forbiddenPlace(label(node.name, spot), reason, at: range(node.tag, spot)), spot)
      // What follows is judged as if a name had been written.
      if reason == .name, place.state == .insideTag { html?.state = .attributeName }
      return false
    case .plainContent, .attribute, .address:
      if shape == .markup {
        report(.markupInsideTag(label(node.name, spot), at: range(node.tag, spot)), spot)
        return false
      }
    }
    if case .address(let isOwn) = place.use {
      return allowsAddress(shape, node, isOwn: isOwn, spot)
    }
    if place.element == .meta, place.attribute == .content {
      html?.hasWrittenContent = true
      if place.hasEquivalent {
        report(.forbiddenPlace(label(node.name, spot), .document, at: range(node.tag, spot)), spot)
        return false
      }
    }
    return true
  }

  private mutating func allowsAddress(
    _ shape: ShapeNumbers.Shape, _ node: NameNode, isOwn: Bool, _ spot: Spot
  ) -> Bool {
    guard let place = html else { return true }
    if shape == .path {
      if place.hasStaticAddress {
        report(.pathAfterText(label(node.name, spot), at: range(node.tag, spot)), spot)
      }
      return !place.hasStaticAddress
    }
    if isOwn {
      report(.foreignCode(label(node.name, spot), at: range(node.tag, spot)), spot)
      return false
    }
    if place.address == .dangerous {
      report(.dangerousScheme(label(node.name, spot), at: range(node.tag, spot)), spot)
      return false
    }
    if place.address == .open {
      html?.needsCheck = true
      addressPlace = TemplateSite(source: spot.source, range: node.tag)
    }
    return true
  }
}
