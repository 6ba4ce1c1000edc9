import BaliseDiagnostics
import BaliseText

// The hot path of every build. Unlike the rest of the module it works on bytes and indices only:
// no name, no dictionary and no allocation per value. The program's parts are handed on as spans:
// as arrays, each use would count a reference that all workers share.

/// One page being written.
struct TemplateRun<Trace: RunTrace>: ~Copyable {
  private let template: Template
  private let rootPath: String
  var page: TemplatePage
  var report = RenderReport()
  var trace: Trace
  private var registers: [Register]
  private var item = TemplateValue.missing
  private var addressStart = 0
  private var depth = 0
  private var steps = 0
  private var isStopped = false

  /// An open object: one of its own, or one of a list.
  private struct Register {
    var object: (any TemplateScope)?
    var items: (any TemplateItems)?
    /// Which one of the list.
    var number = 0
  }

  init(_ template: Template, root: any TemplateScope, rootPath: String, trace: Trace) {
    self.trace = trace
    self.template = template
    self.rootPath = rootPath
    page = TemplatePage(rootPath: rootPath)
    registers = Array(repeating: Register(), count: max(1, template.registerCount))
    // The first register is the page's own: the compiler gives it first.
    registers[0].object = root
  }

  /// Runs a stretch of the program.
  mutating func run(_ range: Range<Int>, _ code: Span<Instruction>, _ pool: Span<UInt8>) {
    var index = range.lowerBound
    while index < range.upperBound {
      trace.note(index, at: page.bytes.count)
      switch code[index] {
      case .copy(let from, let to): page.bytes.append(pool.extracting(Int(from)..<Int(to)))
      case .content(let path): write(path, isContent: true)
      case .attribute(let path): write(path, isContent: false)
      case .verbatim(let path): writeVerbatim(value(path))
      case .markup(let path):
        if case .markup(let bytes) = value(path) { page.bytes.append(bytes.span) }
      case .section(let path, let register, let end):
        runSection(value(path), register, index + 1..<Int(end), code, pool)
        index = Int(end)
        continue
      case .inverted(let path, let end):
        if !value(path).isTruthy { enter(index + 1..<Int(end), code, pool) }
        index = Int(end)
        continue
      case .call(let routine): enter(template.routines[Int(routine)], code, pool)
      case .openAddress: addressStart = page.bytes.count
      case .closeAddress(let place): closeAddress(place)
      case .word, .choice: break
      }
      index += 1
    }
  }

  /// Writes a value, or lets the object write it that has it. The object is taken once for both: that
  /// is a count, and pages are full of values.
  private mutating func write(_ path: NamePath, isContent: Bool) {
    page.isContent = isContent
    guard path.restCount == 0, path.base >= 0, path.slot >= 0 else {
      return write(value(path))
    }
    let slot = Int(path.slot)
    if let items = registers[Int(path.base)].items {
      let number = registers[Int(path.base)].number
      if !items.write(slot, of: number, to: &page) { write(items.value(slot, of: number)) }
    } else if let object = registers[Int(path.base)].object {
      if !object.write(slot, to: &page) { write(object.value(slot)) }
    }
  }

  private mutating func write(_ value: TemplateValue) {
    if page.isContent { writeContent(value) } else { writeText(value) }
  }

  private func value(_ path: NamePath) -> TemplateValue {
    if path.restCount == 0 { return first(path) }
    var value = first(path)
    for index in Int(path.rest)..<Int(path.rest + path.restCount) {
      let slot = template.slots[index]
      if slot == NamePath.count {
        let count =
          switch value {
          case .list(let items): items.count
          case .items(let items): items.count
          default: 0
          }
        guard count > 0 else { return .missing }
        value = .text(String(count))
        continue
      }
      guard case .object(let object) = value else { return .missing }
      value = object.value(Int(slot))
    }
    return value
  }

  private func first(_ path: NamePath) -> TemplateValue {
    if path.base == NamePath.item { return item }
    if let items = registers[Int(path.base)].items {
      let number = registers[Int(path.base)].number
      return path.slot == NamePath.whole
        ? .object(items.object(number)) : items.value(Int(path.slot), of: number)
    }
    guard let object = registers[Int(path.base)].object else { return .missing }
    return path.slot == NamePath.whole ? .object(object) : object.value(Int(path.slot))
  }

  private mutating func runSection(
    _ value: TemplateValue, _ register: Int32, _ body: Range<Int>,
    _ code: Span<Instruction>, _ pool: Span<UInt8>
  ) {
    switch value {
    case .list(let items):
      for item in items {
        if isStopped { return }
        runBody(item, register, body, code, pool)
      }
    case .items(let items): runItems(items, register, body, code, pool)
    default: if value.isTruthy { runBody(value, register, body, code, pool) }
    }
  }

  private mutating func runItems(
    _ items: any TemplateItems, _ register: Int32, _ body: Range<Int>,
    _ code: Span<Instruction>, _ pool: Span<UInt8>
  ) {
    let count = items.count
    guard register >= 0 else {
      for number in 0..<count {
        if isStopped { return }
        runBody(.object(items.object(number)), register, body, code, pool)
      }
      return
    }
    var outer = Register(items: items)
    swap(&registers[Int(register)], &outer)
    for number in 0..<count {
      if isStopped { break }
      registers[Int(register)].number = number
      enter(body, code, pool)
    }
    swap(&registers[Int(register)], &outer)
  }

  private mutating func runBody(
    _ value: TemplateValue, _ register: Int32, _ body: Range<Int>,
    _ code: Span<Instruction>, _ pool: Span<UInt8>
  ) {
    let place = Int(register)
    if place >= 0 {
      guard case .object(let object) = value else { return }
      var register = Register(object: object)
      // Swapped, not copied: sections are entered for every object of every list.
      swap(&registers[place], &register)
      enter(body, code, pool)
      swap(&registers[place], &register)
    } else {
      let outer = item
      item = value
      enter(body, code, pool)
      item = outer
    }
  }

  /// Runs a part inside the one that runs, unless the page has no end.
  private mutating func enter(
    _ part: Range<Int>, _ code: Span<Instruction>, _ pool: Span<UInt8>
  ) {
    steps += 1
    if depth >= TemplateLimits.runDepth || steps > TemplateLimits.steps
      || page.bytes.count > TemplateLimits.pageBytes
    {
      stop()
    }
    guard !isStopped else { return }
    depth += 1
    run(part, code, pool)
    depth -= 1
  }

  private mutating func stop() {
    guard !isStopped else { return }
    isStopped = true
    report.diagnostics.append(.endlessPage(at: SourceRange(file: template.path)))
  }

  private mutating func writeContent(_ value: TemplateValue) {
    guard case .foreign(let text, let language) = value, !text.isEmpty else {
      return writeText(value)
    }
    page.bytes.append("<span lang=\"")
    page.bytes.appendEscaped(language)
    page.bytes.append("\">")
    page.bytes.appendEscaped(text)
    page.bytes.append("</span>")
  }

  private mutating func writeText(_ value: TemplateValue) {
    switch value {
    case .text(let text), .foreign(let text, _): page.bytes.appendEscaped(text)
    case .bytes(let bytes): page.bytes.appendEscaped(bytes.span)
    case .path(let path):
      page.writeRootPath()
      page.bytes.appendEscaped(path)
    case .missing, .markup, .flag, .list, .items, .object: break
    }
  }

  private mutating func writeVerbatim(_ value: TemplateValue) {
    switch value {
    case .text(let text), .foreign(let text, _): page.bytes.append(text)
    case .bytes(let bytes): page.bytes.append(bytes.span)
    case .path(let path):
      page.bytes.append(rootPath)
      page.bytes.append(path)
    case .missing, .markup, .flag, .list, .items, .object: break
    }
  }

  private mutating func closeAddress(_ place: Int32) {
    let written = page.bytes.array(from: addressStart)
    guard !SafeAddress.isSafe(written[...]) else { return }
    let address = String(decoding: written.prefix(100), as: UTF8.self)
    page.bytes.removeAll(from: addressStart)
    trace.cut(from: addressStart)
    page.bytes.append(UInt8(ascii: "#"))
    report.disarmedAddresses += 1
    guard report.diagnostics.count < TemplateLimits.diagnostics else { return }
    let site = template.places[Int(place)]
    let range = template.sources[site.source].file.range(site.range)
    report.diagnostics.append(.disarmedAddress(address, at: range))
  }
}
