import BaliseDiagnostics

extension TemplateCompiler {
  /// Compiles a partial.
  mutating func compile(_ node: PartialNode, _ spot: Spot) {
    let site = TemplateSite(source: spot.source, range: node.nameRange)
    guard let source = source(node.name, at: site, isLayout: false, spot) else { return }
    var inner = spot
    inner.indent = node.indent.map { spot.indent + $0 } ?? []
    include(source, inner, at: site, from: spot)
  }

  /// Compiles a layout with the blocks that fill it.
  mutating func compile(_ node: ParentNode, _ spot: Spot) {
    let site = TemplateSite(source: spot.source, range: node.nameRange)
    guard let source = source(node.name, at: site, isLayout: true, spot) else {
      lostLayouts += 1
      return
    }
    guard openParents.insert(site).inserted else {
      return report(.endlessTemplate(node.name, at: range(site)), spot)
    }
    defer { openParents.remove(site) }
    var inner = spot
    if node.isStandalone {
      inner.indent = spot.indent + (node.indent ?? [])
    } else {
      if let indent = node.indent { write((spot.indent + indent)[...], spot) }
      inner.indent = []
    }
    inner.environment = environment(node, spot)
    metBlocks.append([])
    let lost = lostLayouts
    if set.sources[source].isBroken { lostLayouts += 1 }
    include(source, inner, at: site, from: spot)
    let met = metBlocks.removeLast()
    metBlocks[metBlocks.count - 1].formUnion(met)
    if isFull || lostLayouts > lost { return }
    for block in node.blocks where !met.contains(block.name) {
      report(
        .unknownBlock(
          block.name, of: node.name, at: range(block.nameRange, spot), candidates: met.sorted()),
        spot)
    }
  }

  /// Compiles the templates that include themselves; each may ask for further ones.
  mutating func compileRoutines() {
    while routineRanges.count < routines.count {
      let index = routineRanges.count
      let key = routines[index]
      var spot = Spot(source: key.source, frames: key.frames, item: key.item)
      spot.environment = key.environment
      spot.word = key.word
      spot.indent = routineIndents[index]
      let start = code.count
      barrier = start
      html = key.html
      inclusions = [
        Inclusion(key: key, sections: 0, site: routineSites[index])
      ]
      if !isFull { compile(set.sources[key.source].nodes, spot) }
      inclusions = []
      routineRanges.append(start..<code.count)
    }
  }

  private mutating func include(
    _ source: Int, _ inner: Spot, at site: TemplateSite, from spot: Spot
  ) {
    use(source)
    inclusionCount += 1
    if inclusionCount > TemplateLimits.inclusions { return stopGrowing(at: site, spot) }
    guard spot.depth < TemplateLimits.compileDepth else {
      return report(.templateTooDeep(at: range(site)), spot)
    }
    var inner = inner
    inner.source = source
    inner.depth += 1
    let begin = html?.branching()
    let key = RoutineKey(
      source: source, environment: inner.environment, frames: inner.frames, item: inner.item,
      word: inner.word, html: begin)
    if let open = inclusions.last(where: { $0.key == key }) {
      guard open.sections < inner.sections else {
        return report(.endlessTemplate(set.sources[source].name, at: range(site)), spot)
      }
      return call(key, inner.indent, at: site, spot)
    }
    html = begin
    inclusions.append(Inclusion(key: key, sections: inner.sections, site: site))
    compile(set.sources[source].nodes, inner)
    inclusions.removeLast()
    guard let begin, let end = html else { return }
    if HTMLPlace.merge(begin, end, isRepeated: false) == nil {
      html = begin
      report(.brokenInclusion(set.sources[source].name, at: range(site)), spot)
    }
  }

  private mutating func call(
    _ key: RoutineKey, _ indent: [UInt8], at site: TemplateSite, _ spot: Spot
  ) {
    if let index = routineNumbers[key] { return emit(.call(Int32(index)), spot) }
    emit(.call(Int32(routines.count)), spot)
    routines.append(key)
    routineNumbers[key] = routines.count - 1
    routineIndents.append(indent)
    routineSites.append(site)
  }

  private mutating func source(
    _ name: String, at site: TemplateSite, isLayout: Bool, _ spot: Spot
  ) -> Int? {
    if let source = set.included[name] { return source }
    report(
      .unknownTemplate(
        name, isLayout: isLayout, at: range(site), candidates: set.included.keys.sorted()),
      spot)
    return nil
  }

  /// What fills the blocks of a layout used here: what fills this template's own comes first.
  private mutating func environment(_ node: ParentNode, _ spot: Spot) -> Int {
    var fillings = environments[spot.environment]
    for block in node.blocks where fillings[block.name] == nil {
      fillings[block.name] = Filling(
        source: spot.source, block: block, environment: spot.environment)
    }
    // A hostile template makes many large ones: they count as what they cost.
    inclusionCount += fillings.count
    environments.append(fillings)
    return environments.count - 1
  }
}
