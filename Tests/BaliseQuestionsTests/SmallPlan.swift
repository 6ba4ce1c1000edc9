import BaliseDiagnostics
import BalisePlan
import BaliseText

/// A plan of a few files in memory, read as a site's content is, and what it asks.
struct SmallPlan {
  let linked: LinkedPlan
  let questions: [Question]
  let diagnostics: [Diagnostic]

  /// Reads collections by id (the text of their `_collection.yaml`) and entries by path.
  init(_ schemas: [String: String], _ files: [String: String], languages: [String] = ["fr", "en"]) {
    let languages = SiteLanguages(languages)
    let schema = SchemaReader.read(
      schemas.map { id, text in
        (id, SourceFile(path: "content/\(id)/_collection.yaml", text: text))
      }, languages: languages)
    var diagnostics = schema.diagnostics
    let reader = EntryReader(schema: schema.value)
    var sources: [EntrySource] = []
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      let id = String(path.prefix { $0 != "/" })
      guard let collection = schema.value.collection(id) else { continue }
      let file = SourceFile(path: "content/\(path)", text: text)
      let read = reader.read(file, collection: collection)
      diagnostics += read.diagnostics
      if let source = read.value { sources.append(source) }
    }
    let plan = PlanDecoder.decode(sources, schema: schema.value)
    let linked = PlanLinker.link(plan.value)
    self.linked = linked.value
    self.diagnostics = diagnostics + plan.diagnostics + linked.diagnostics
    questions = QuestionFinder.questions(in: linked.value)
  }

  /// One collection `notes`, whose fields are given, and its entries by file name.
  init(fields: String, more: String = "", _ entries: [String: String]) {
    self.init(
      ["notes": "\(more)\nfields:\n  title: {}\n\(fields)"],
      Dictionary(uniqueKeysWithValues: entries.map { ("notes/\($0).md", "---\n\($1)\n---\n") }))
  }

  /// Each question as `rule file:line:column`.
  var places: [String] {
    questions.map { question in
      let start = question.place.start
      let file = question.place.path.split(separator: "/").last ?? ""
      return "\(question.rule.rawValue) \(file):\(start.line):\(start.column)"
    }
  }

  /// The sentences in one language.
  func sentences(_ language: InterfaceLanguage = .en) -> [String] {
    questions.map { $0.sentence.text(in: language) }
  }

  /// The letters as text.
  func letters(_ language: InterfaceLanguage = .en) -> String {
    QuestionTextFormatter(linked, site: LocalText("Le plan"), language)
      .format(QuestionLetter.letters(questions, linked))
  }
}
