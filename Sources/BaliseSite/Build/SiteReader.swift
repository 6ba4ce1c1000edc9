import BaliseDiagnostics
import BalisePlan
import BaliseValues

/// Spreads the work of a stage over the cores.
struct SpreadOverWorkers: WorkSpreading {
  let jobs: Int

  func map<Value: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Value) -> [Value] {
    Workers.map(count, jobs: jobs, body)
  }
}

/// From the files of a source folder to a linked plan: every arrow of the flow before pages.
enum SiteReader {
  struct Result: Sendable {
    let settings: SiteSettings
    /// The words of the interface.
    let words: Checked<WordsReader.Words>
    var plan: LinkedPlan
    let statement: AccessibilityStatement
    let home: PageText
    /// The introductions of the collections' indexes, in the order of the schema's collections.
    let intros: [PageText]
    var diagnostics: [Diagnostic]
    /// How long each part of it took.
    let stages: [BuildReport.Stage]
  }

  static func read(
    _ tree: SourceTree, jobs: Int, today: Day? = nil, memory: BuildMemory? = nil
  ) -> Result {
    var watch = Stopwatch()
    var diagnostics = tree.diagnostics
    var settings = SiteSettingsReader.read(tree.site)
    diagnostics += settings.diagnostics
    let words = WordsReader.read(tree.words, languages: settings.value.languages)
    settings.value.languages = SiteLanguages(
      settings.value.languages.codes, words: words.value.values)
    let schema = SchemaReader.read(
      tree.folders.map { ($0.id, $0.schema) }, languages: settings.value.languages)
    diagnostics += schema.diagnostics
    var files: [(collection: Int, file: SourceFile)] = []
    var undeclared = UndeclaredLanguages(
      settings.value.languages, declaredAt: settings.value.languagesRange)
    var texts = tree.textsOfNoEntry
    var tables: [(collection: Int, file: SourceFile)] = []
    files.reserveCapacity(tree.folders.reduce(0) { $0 + $1.entries.count })
    for folder in tree.folders {
      let entries = undeclared.sorted(folder.entries)
      if entries.count < folder.entries.count {
        let kept = Set(entries.map(\.path))
        texts += folder.entries.filter { !kept.contains($0.path) }
      }
      // A collection whose schema cannot be read was reported: its files wait.
      guard let index = schema.value.collection(folder.id) else {
        texts += entries
        continue
      }
      for file in entries {
        if TableReader.isTable(file.path) {
          tables.append((index, file))
          texts.append(file)
        } else {
          files.append((index, file))
        }
      }
    }
    diagnostics += texts.flatMap(BankNumbers.diagnostics)
    let reader = EntryReader(schema: schema.value)
    let inputs = files
    memory?.use(tree)
    let known = memory?.entries(inputs.map(\.file.path)) ?? []
    let sources = watch.measure("parse") {
      Workers.map(inputs.count, jobs: jobs) { index in
        (known.isEmpty ? nil : known[index])
          ?? reader.readAlone(inputs[index].file, collection: inputs[index].collection)
      }
    }
    memory?.keep(
      known.indices.filter { known[$0] == nil }.map { (inputs[$0].file.path, sources[$0]) })
    var entries: [EntrySource] = []
    entries.reserveCapacity(sources.count)
    for source in sources {
      diagnostics += source.diagnostics
      if let value = source.value { entries.append(value) }
    }
    for table in tables {
      let rows = TableReader(schema: schema.value).read(table.file, collection: table.collection)
      diagnostics += rows.diagnostics
      entries += rows.value
    }
    let workers = SpreadOverWorkers(jobs: jobs)
    let plan = watch.measure("decode") {
      PlanDecoder.decode(entries, schema: schema.value, spreading: workers)
    }
    let linked = watch.measure("link") {
      PlanLinker.link(plan.value, today: today, spreading: workers)
    }
    diagnostics += plan.diagnostics + linked.diagnostics
    let languages = settings.value.languages
    let statement = AccessibilityReader.read(
      tree.accessibility, languages: languages, today: today)
    diagnostics += statement.diagnostics
    let home = PageText.read(undeclared.sorted(tree.home), named: "index", languages: languages)
    diagnostics += home.diagnostics
    let intros = schema.value.collections.map { collection -> PageText in
      let files = tree.folders.first { $0.id == collection.id }?.intro ?? []
      let intro = PageText.read(undeclared.sorted(files), named: "_index", languages: languages)
      diagnostics += intro.diagnostics
      return intro.value
    }
    diagnostics += undeclared.diagnostics
    let shown = tree.home + tree.folders.flatMap(\.intro)
    diagnostics += watch.measure("protect") {
      PrivateTexts(linked.value).diagnostics(files: shown)
    }
    // Without its languages nothing else of a site means anything: that is told alone.
    if !settings.value.isRead { diagnostics = tree.diagnostics + settings.diagnostics }
    return Result(
      settings: settings.value, words: words, plan: linked.value, statement: statement.value,
      home: home.value, intros: intros, diagnostics: diagnostics,
      stages: watch.stages)
  }
}
