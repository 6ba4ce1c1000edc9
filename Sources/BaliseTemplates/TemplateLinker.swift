import BaliseText

/// Puts the words of one language into a compiled program, and leaves out what stands in sections
/// over words that this language leaves empty.
///
/// The languages of a site share one compilation: following the tags of a page costs many times what
/// it costs to write words into it. Static bytes that come to stand side by side become one
/// instruction, since each instruction is paid for on every page.
struct TemplateLinker {
  let program: TemplateProgram
  /// Which of the texts of each word.
  let language: Int
  private var code: [Instruction] = []
  private var pool: [UInt8] = []
  private var origins: TemplateOrigins?
  /// The code before this index is the end of a jump: what follows must not be merged into it.
  private var barrier = 0

  init(_ program: TemplateProgram, language: Int) {
    self.program = program
    self.language = language
    if program.origins != nil { origins = TemplateOrigins() }
    code.reserveCapacity(program.code.count)
    pool.reserveCapacity(program.pool.count + program.pool.count / 8)
  }

  /// The template of the language.
  consuming func template() -> Template {
    let main = link(program.main)
    var routines: [Range<Int>] = []
    for routine in program.routines { routines.append(link(routine)) }
    return Template(
      path: program.path, files: program.files, code: code, pool: pool, slots: program.slots,
      registerCount: program.registerCount, routines: routines, main: main,
      places: program.places, sources: program.sources, origins: origins)
  }

  /// Links a part that is run by itself, and says where it stands.
  private mutating func link(_ part: Range<Int>) -> Range<Int> {
    let start = code.count
    barrier = start
    add(part)
    return start..<code.count
  }

  private mutating func add(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let instruction = program.code[index]
      let body = index + 1
      index += 1
      switch instruction {
      case .copy(let from, let to): copy(Int(from)..<Int(to))
      case .word(let word): write(program.words[Int(word)][language], body - 1)
      case .choice(let word, let isInverted, let end):
        if program.words[Int(word)][language].isEmpty == isInverted { add(body..<Int(end)) }
        index = Int(end)
      case .section(let path, let register, let end):
        let place = code.count
        code.append(instruction)
        add(body..<Int(end))
        code[place] = .section(path, register: register, end: Int32(code.count))
        barrier = code.count
        index = Int(end)
      case .inverted(let path, let end):
        let place = code.count
        code.append(instruction)
        add(body..<Int(end))
        code[place] = .inverted(path, end: Int32(code.count))
        barrier = code.count
        index = Int(end)
      default:
        if let tag = program.origins?.tag(of: body - 1) {
          origins?.note(tag.range, of: tag.source, instruction: code.count)
        }
        code.append(instruction)
      }
    }
  }

  private mutating func copy(_ range: Range<Int>) {
    if let known = program.origins { origins?.take(known, range, at: pool.count) }
    let start = pool.count
    pool.append(program.pool[range])
    emitCopy(from: start)
  }

  private mutating func write(_ word: String, _ instruction: Int) {
    if let tag = program.origins?.tag(of: instruction) {
      origins?.note(word: tag.range, of: tag.source, from: pool.count)
    }
    let start = pool.count
    if program.format == .plain { pool.append(word) } else { pool.appendEscaped(word) }
    emitCopy(from: start)
  }

  private mutating func emitCopy(from start: Int) {
    guard pool.count > start else { return }
    let end = Int32(pool.count)
    if code.count > barrier, case .copy(let from, Int32(start)) = code[code.count - 1] {
      code[code.count - 1] = .copy(from: from, to: end)
    } else {
      code.append(.copy(from: Int32(start), to: end))
    }
  }
}
