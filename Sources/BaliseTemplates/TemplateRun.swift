import BaliseDiagnostics
import BaliseText

// The hot path of every build. Unlike the rest of the module it works on bytes and indices only:
// no name, no dictionary and no allocation per value.

/// One page being written.
struct TemplateRun {
  private let template: Template
  private let rootPath: String
  var page: [UInt8] = []
  var report = RenderReport()
  private var registers: [any TemplateScope]
  private var item = TemplateValue.missing
  private var addressStart = 0
  private var depth = 0
  private var steps = 0
  private var isStopped = false

  init(_ template: Template, root: any TemplateScope, rootPath: String) {
    self.template = template
    self.rootPath = rootPath
    registers = Array(repeating: root, count: template.registerCount)
  }

  /// Runs a stretch of the program.
  mutating func run(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch template.code[index] {
      case .copy(let from, let to): page.append(contentsOf: template.pool[Int(from)..<Int(to)])
      case .content(let path): writeContent(value(path))
      case .attribute(let path): writeText(value(path))
      case .verbatim(let path): writeVerbatim(value(path))
      case .markup(let path):
        if case .markup(let bytes) = value(path) { page.append(contentsOf: bytes) }
      case .section(let path, let register, let end):
        runSection(value(path), register, index + 1..<Int(end))
        index = Int(end)
        continue
      case .inverted(let path, let end):
        if !value(path).isTruthy { enter(index + 1..<Int(end)) }
        index = Int(end)
        continue
      case .call(let routine): enter(template.routines[Int(routine)])
      case .openAddress: addressStart = page.count
      case .closeAddress(let place): closeAddress(place)
      }
      index += 1
    }
  }

  private func value(_ path: NamePath) -> TemplateValue {
    var value: TemplateValue
    if path.base == NamePath.item {
      value = item
    } else if path.slot == NamePath.whole {
      value = .object(registers[Int(path.base)])
    } else {
      value = registers[Int(path.base)].value(Int(path.slot))
    }
    for index in Int(path.rest)..<Int(path.rest + path.restCount) {
      let slot = template.slots[index]
      if slot == NamePath.count {
        guard case .list(let items) = value, !items.isEmpty else { return .missing }
        value = .text(String(items.count))
        continue
      }
      guard case .object(let object) = value else { return .missing }
      value = object.value(Int(slot))
    }
    return value
  }

  private mutating func runSection(
    _ value: TemplateValue, _ register: Int32, _ body: Range<Int>
  ) {
    guard case .list(let items) = value else {
      if value.isTruthy { runBody(value, register, body) }
      return
    }
    for item in items {
      if isStopped { return }
      runBody(item, register, body)
    }
  }

  private mutating func runBody(
    _ value: TemplateValue, _ register: Int32, _ body: Range<Int>
  ) {
    if register >= 0 {
      guard case .object(var object) = value else { return }
      // Swapped, not copied: sections are entered for every link of every list.
      swap(&registers[Int(register)], &object)
      enter(body)
      swap(&registers[Int(register)], &object)
    } else {
      let outer = item
      item = value
      enter(body)
      item = outer
    }
  }

  /// Runs a part inside the one that runs, unless the page has no end.
  private mutating func enter(_ part: Range<Int>) {
    steps += 1
    if depth >= TemplateLimits.runDepth || steps > TemplateLimits.steps
      || page.count > TemplateLimits.pageBytes
    {
      stop()
    }
    guard !isStopped else { return }
    depth += 1
    run(part)
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
    page.append("<span lang=\"")
    page.appendEscaped(language)
    page.append("\">")
    page.appendEscaped(text)
    page.append("</span>")
  }

  private mutating func writeText(_ value: TemplateValue) {
    switch value {
    case .text(let text), .foreign(let text, _): page.appendEscaped(text)
    case .bytes(let bytes): page.appendEscaped(bytes[...])
    case .path(let path):
      page.appendEscaped(rootPath)
      page.appendEscaped(path)
    case .missing, .markup, .flag, .list, .object: break
    }
  }

  private mutating func writeVerbatim(_ value: TemplateValue) {
    switch value {
    case .text(let text), .foreign(let text, _): page.append(text)
    case .bytes(let bytes): page.append(contentsOf: bytes)
    case .path(let path):
      page.append(rootPath)
      page.append(path)
    case .missing, .markup, .flag, .list, .object: break
    }
  }

  private mutating func closeAddress(_ place: Int32) {
    guard !SafeAddress.isSafe(page[addressStart...]) else { return }
    let address = String(decoding: page[addressStart...].prefix(100), as: UTF8.self)
    page.removeSubrange(addressStart...)
    page.append(UInt8(ascii: "#"))
    report.disarmedAddresses += 1
    guard report.diagnostics.count < TemplateLimits.diagnostics else { return }
    let site = template.places[Int(place)]
    let range = template.sources[site.source].file.range(site.range)
    report.diagnostics.append(.disarmedAddress(address, at: range))
  }
}
