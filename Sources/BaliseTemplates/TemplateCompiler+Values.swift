import BaliseDiagnostics
import BaliseText

extension TemplateCompiler {
  /// Writes the value of a name, as its place requires.
  mutating func write(_ node: NameNode, _ spot: Spot) {
    let label = label(node.name, spot)
    switch meaning(of: node.name, spot) {
    case nil: break
    case .word(let word):
      if node.isRaw {
        report(.textUnescaped(label, at: range(node.tag, spot)), spot)
      } else if allows(.text, label, node.tag, spot) {
        origins?.note(word: node.tag, of: spot.source, from: pool.count)
        copy(escaped(word)[...], spot)
      }
    case .value(let path, let shape):
      guard isWritable(shape, node, label, spot) else { return }
      guard let use = html?.use else {
        let isPlain = format == .plain
        emit(node.isRaw ? .markup(path) : isPlain ? .verbatim(path) : .attribute(path), spot)
        origins?.note(node.tag, of: spot.source, instruction: code.count - 1)
        return
      }
      guard allows(shape, label, node.tag, spot) else { return }
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

  private func escaped(_ word: String) -> [UInt8] {
    var bytes: [UInt8] = []
    if format == .plain {
      bytes.append(contentsOf: word.utf8)
    } else {
      bytes.appendEscaped(word)
    }
    return bytes
  }

  private mutating func isWritable(
    _ shape: TemplateShape, _ node: NameNode, _ label: String, _ spot: Spot
  ) -> Bool {
    // Finding a line takes a walk through the file: only for a mistake.
    switch shape {
    case .text, .path:
      if node.isRaw { report(.textUnescaped(label, at: range(node.tag, spot)), spot) }
      return !node.isRaw
    case .markup:
      if !node.isRaw { report(.markupEscaped(label, at: range(node.tag, spot)), spot) }
      return node.isRaw
    case .flag, .list, .object:
      report(.notWritable(label, shape, at: range(node.tag, spot)), spot)
      return false
    }
  }

  /// Whether a value of a shape may be written here; says why when it may not.
  private mutating func allows(
    _ shape: TemplateShape, _ label: String, _ tag: ByteRange, _ spot: Spot
  ) -> Bool {
    guard let place = html else { return true }
    switch place.use {
    case .content: return true
    case .forbidden(let reason):
      report(.forbiddenPlace(label, reason, at: range(tag, spot)), spot)
      // What follows is judged as if a name had been written.
      if reason == .name, place.state == .insideTag { html?.state = .attributeName }
      return false
    case .plainContent, .attribute, .address:
      if shape == .markup {
        report(.markupInsideTag(label, at: range(tag, spot)), spot)
        return false
      }
    }
    if case .address(let isOwn) = place.use {
      return allowsAddress(shape, label, isOwn: isOwn, tag, spot)
    }
    if place.element == Array("meta".utf8), place.attribute == Array("content".utf8) {
      html?.hasWrittenContent = true
      if place.hasEquivalent {
        report(.forbiddenPlace(label, .document, at: range(tag, spot)), spot)
        return false
      }
    }
    return true
  }

  private mutating func allowsAddress(
    _ shape: TemplateShape, _ label: String, isOwn: Bool, _ tag: ByteRange, _ spot: Spot
  ) -> Bool {
    guard let place = html else { return true }
    if shape == .path {
      if place.hasStaticAddress { report(.pathAfterText(label, at: range(tag, spot)), spot) }
      return !place.hasStaticAddress
    }
    if isOwn {
      report(.foreignCode(label, at: range(tag, spot)), spot)
      return false
    }
    if place.address == .dangerous {
      report(.dangerousScheme(label, at: range(tag, spot)), spot)
      return false
    }
    if place.address == .open {
      html?.needsCheck = true
      addressPlace = TemplateSite(source: spot.source, range: tag)
    }
    return true
  }
}
