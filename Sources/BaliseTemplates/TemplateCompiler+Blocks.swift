extension TemplateCompiler {
  /// Compiles a block: what fills it, or what it holds itself.
  mutating func compile(_ node: BlockNode, _ spot: Spot) {
    metBlocks[metBlocks.count - 1].insert(node.name)
    guard spot.depth < TemplateLimits.compileDepth else {
      return report(.templateTooDeep(at: range(node.tag, spot)), spot)
    }
    var inner = spot
    inner.depth += 1
    let begin = html?.branching()
    html = begin
    if let filling = environments[spot.environment][node.name] {
      fill(node, with: filling, inner)
    } else {
      compileDefault(node, inner)
    }
    guard let begin, let end = html, HTMLPlace.merge(begin, end, isRepeated: false) == nil else {
      return
    }
    html = begin
    report(.brokenInclusion(node.name, at: range(node.nameRange, spot)), spot)
  }

  private mutating func compileDefault(_ node: BlockNode, _ spot: Spot) {
    if !node.opensWithLine, let indent = node.indent, !(node.isStandalone && node.body.isEmpty) {
      write((spot.indent + indent)[...], spot)
    }
    compile(node.body, spot)
    if node.isStandalone, !node.endsAtLine, !node.body.isEmpty {
      write(node.lineBreak[...], spot)
    }
  }

  /// A block with its lines to itself lends its indentation to every line that fills it.
  private mutating func fill(_ node: BlockNode, with filling: Filling, _ spot: Spot) {
    let block = filling.block
    var inner = spot
    inner.source = filling.source
    inner.environment = filling.environment
    inner.indent = []
    if node.isStandalone {
      guard !block.body.isEmpty else { return }
      inner.indent = spot.indent + (node.contentIndent ?? node.indent ?? [])
      if !block.startsAtLine { write(inner.indent[...], spot) }
    } else if let indent = node.indent {
      write((spot.indent + indent)[...], spot)
    }
    compile(block.body, inner)
    if node.isStandalone, !block.endsAtLine { write(node.lineBreak[...], spot) }
  }
}
