import BaliseDiagnostics

extension TemplateCompiler {
  /// Compiles a section, in every branch.
  mutating func compile(_ node: SectionNode, _ spot: Spot) {
    guard let meaning = meaning(of: node.name, spot) else { return }
    guard spot.depth < TemplateLimits.compileDepth else {
      return report(.templateTooDeep(at: range(node.tag, spot)), spot)
    }
    switch meaning {
    case .word(let texts): compileChoice(node, texts, spot)
    case .value(let path, let shape):
      let index = code.count
      var inner = spot
      inner.sections += 1
      inner.depth += 1
      var register = NamePath.item
      if !node.isInverted {
        (register, inner) = entering(shape, inner)
      }
      emit(.inverted(path, end: 0), spot)
      compileBranch(node, inner, isRepeated: Self.isList(shape) && !node.isInverted)
      let end = Int32(code.count)
      code[index] =
        node.isInverted
        ? .inverted(path, end: end) : .section(path, register: register, end: end)
      barrier = code.count
    }
  }

  /// A section over a word is decided for each language; its text is checked all the same.
  private mutating func compileChoice(_ node: SectionNode, _ texts: [String], _ spot: Spot) {
    var inner = spot
    inner.depth += 1
    if !node.isInverted { (inner.item, inner.word) = (.text, texts) }
    let (index, word) = (code.count, Int32(words.count))
    words.append(texts)
    emit(.choice(word, isInverted: node.isInverted, end: 0), spot)
    compileBranch(node, inner, isRepeated: false)
    code[index] = .choice(word, isInverted: node.isInverted, end: Int32(code.count))
    barrier = code.count
  }

  private mutating func compileBranch(_ node: SectionNode, _ spot: Spot, isRepeated: Bool) {
    let begin = html?.branching()
    html = begin
    compile(node.body, spot)
    guard let begin, let end = html else { return }
    if let merged = HTMLPlace.merge(begin, end, isRepeated: isRepeated) {
      html = merged
    } else {
      html = begin
      report(
        .brokenBranch(
          label(node.name, spot), at: range(node.closing, spot), opened: range(node.tag, spot)),
        spot)
    }
  }

  /// What may be named inside a section over a shape, and the register its objects go to.
  private mutating func entering(_ shape: ShapeNumbers.Shape, _ spot: Spot) -> (Int32, Spot) {
    var inner = spot
    (inner.item, inner.word) = (shape, nil)
    if case .list(let list) = shape { inner.item = shapes.element(list) }
    guard case .object(let object) = inner.item else { return (NamePath.item, inner) }
    inner.frames.removeAll { $0 == object }
    inner.frames.append(object)
    return (register(object), inner)
  }

  private static func isList(_ shape: ShapeNumbers.Shape) -> Bool {
    if case .list = shape { true } else { false }
  }
}
