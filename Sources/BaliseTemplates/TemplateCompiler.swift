import BaliseDiagnostics

/// Compiles the template of one page, with all it includes, for every language of the site.
///
/// Included templates are written out in place for the objects open there, so every name is
/// looked up here and none while pages are written. One that includes itself becomes a routine.
struct TemplateCompiler {
  /// Where the compiler is, and what may be named there.
  struct Spot {
    var source: Int
    /// White space before each line.
    var indent: [UInt8] = []
    /// What fills the blocks of this template.
    var environment = 0
    /// The shapes of the open objects, the innermost last; each shape once.
    var frames: [Int32]
    /// What `.` stands for.
    var item: ShapeNumbers.Shape
    /// The word that `.` stands for, in each language, when it stands for one.
    var word: [String]?
    /// How many sections are open.
    var sections = 0
    /// How many sections and templates are open.
    var depth = 0
  }

  /// A block that fills one of another template.
  struct Filling {
    let source: Int
    let block: BlockNode
    /// What fills the blocks that stand in it.
    let environment: Int
  }

  /// What makes two inclusions of a template the same code.
  struct RoutineKey: Hashable {
    let source: Int
    let environment: Int
    let frames: [Int32]
    let item: ShapeNumbers.Shape
    let word: [String]?
    let html: HTMLPlace?
  }

  /// A template being compiled inside another.
  struct Inclusion {
    let key: RoutineKey
    let sections: Int
    let site: TemplateSite
  }

  let set: TemplateSet
  let shapes: ShapeNumbers
  /// What stays the same on all pages: for each word of a group, its text in each language.
  let constants: [String: [String: [String]]]
  let format: TemplateFormat
  /// Where in the page the static text has led; nil in files that are not pages.
  var html: HTMLPlace?
  var code: [Instruction] = []
  var pool: [UInt8] = []
  var slots: [Int32] = []
  var words: [[String]] = []
  /// What the words that were written take in the pools of the languages, at most.
  var wordBytes = 0
  var registers: [Int32: Int32] = [:]
  var places: [TemplateSite] = []
  var environments: [[String: Filling]] = [[:]]
  var routines: [RoutineKey] = []
  var routineNumbers: [RoutineKey: Int] = [:]
  var routineRanges: [Range<Int>] = []
  var routineIndents: [[UInt8]] = []
  var routineSites: [TemplateSite] = []
  var inclusions: [Inclusion] = []
  var inclusionCount = 0
  var openParents: Set<TemplateSite> = []
  /// The blocks met so far, for each open layout.
  var metBlocks: [Set<String>] = [[]]
  /// Uses of layouts that are not there or broken: the blocks inside them were never met.
  var lostLayouts = 0
  var used: Set<Int> = []
  /// The code before this index is the end of a jump: what follows must not be merged into it.
  var barrier = 0
  /// The last value written into an address.
  var addressPlace: TemplateSite?
  var isFull = false
  var hasErrors = false
  var diagnostics: [Diagnostic] = []
  /// Where the parts of the program come from; nil unless it is to be traced.
  var origins: TemplateOrigins?
  private var told: Set<Diagnostic> = []
  private var reports = 0

  init(
    _ set: TemplateSet, page: Int, constants: [String: [String: [String]]], isTraced: Bool = false
  ) {
    self.set = set
    shapes = set.vocabulary.numbers
    if isTraced { origins = TemplateOrigins() }
    self.constants = constants
    format = set.sources[page].format
    if format == .html { html = HTMLPlace() }
  }

  /// Compiles the page; nil when anything in it is wrong.
  mutating func compile(page: Int, root: String) -> TemplateProgram? {
    use(page)
    // A root that nobody describes has no values.
    let root = set.vocabulary.numbers.object(root) ?? -1
    let spot = Spot(source: page, frames: [root], item: .object(root))
    _ = register(root)
    compile(set.sources[page].nodes, spot)
    checkEnd(of: page)
    let main = 0..<code.count
    compileRoutines()
    guard !hasErrors else { return nil }
    let files = used.map { set.sources[$0].file.path }.sorted()
    return TemplateProgram(
      path: set.sources[page].file.path, files: files, format: format, code: code, pool: pool,
      slots: slots, words: words, registerCount: registers.count, routines: routineRanges,
      main: main, places: places, sources: set.sources, origins: origins)
  }

  /// Compiles a stretch of nodes.
  mutating func compile(_ nodes: [TemplateNode], _ spot: Spot) {
    for node in nodes {
      if isFull { return }
      switch node {
      case .text(let node): write(node, spot)
      case .name(let node):
        writeIndent(at: node.tag, spot)
        write(node, spot)
      case .section(let node):
        if !node.isStandalone { writeIndent(at: node.tag, spot) }
        compile(node, spot)
      case .partial(let node):
        if node.indent == nil { writeIndent(at: node.tag, spot) }
        compile(node, spot)
      case .parent(let node): compile(node, spot)
      case .block(let node): compile(node, spot)
      }
    }
  }

  /// Notes that a file is part of the page; one that was found wrong before spoils it silently.
  mutating func use(_ source: Int) {
    used.insert(source)
    if set.sources[source].isBroken { hasErrors = true }
  }

  /// Reports once; a mistake in an included template says where it was included.
  mutating func report(_ diagnostic: Diagnostic, _ spot: Spot) {
    if diagnostic.severity == .error { hasErrors = true }
    reports += 1
    if diagnostics.count >= TemplateLimits.diagnostics || reports >= 10 * TemplateLimits.diagnostics
    {
      isFull = true
    }
    guard !isFull else { return }
    var diagnostic = diagnostic
    if let inclusion = inclusions.last, inclusion.key.source == spot.source {
      diagnostic = diagnostic.included(at: range(inclusion.site))
    }
    if told.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
  }

  func range(_ range: ByteRange, _ spot: Spot) -> SourceRange {
    set.sources[spot.source].file.range(range)
  }

  func range(_ site: TemplateSite) -> SourceRange {
    set.sources[site.source].file.range(site.range)
  }

  /// The register of an object's shape.
  mutating func register(_ shape: Int32) -> Int32 {
    if let register = registers[shape] { return register }
    let register = Int32(registers.count)
    registers[shape] = register
    return register
  }

  /// Adds an instruction; a program that grows beyond all bounds stops growing, and says so.
  mutating func emit(_ instruction: Instruction, _ spot: Spot) {
    code.append(instruction)
    guard !isFull,
      code.count > TemplateLimits.programLength
        || pool.count + wordBytes > TemplateLimits.programBytes
    else { return }
    stopGrowing(at: inclusions.first?.site, spot)
  }

  mutating func stopGrowing(at site: TemplateSite?, _ spot: Spot) {
    guard !isFull else { return }
    isFull = true
    hasErrors = true
    let file = SourceRange(file: set.sources[spot.source].file.path)
    diagnostics.append(.templateTooLarge(at: site.map { range($0) } ?? file))
  }

  private mutating func checkEnd(of page: Int) {
    guard !hasErrors, let html, !html.isComplete else { return }
    let file = set.sources[page].file
    hasErrors = true
    diagnostics.append(
      .unfinishedHTML(at: file.range(ByteRange(file.bytes.count, file.bytes.count))))
  }
}
