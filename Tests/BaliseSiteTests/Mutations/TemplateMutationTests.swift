import BaliseDiagnostics
import BalisePlan
import BaliseTemplates
import BaliseTestSupport
import Testing

@testable import BaliseSite

/// Misspells every name of every template, one at a time, in every branch.
struct TemplateMutationTests {
  @Test func everyNameIsToldAtItsPlace() throws {
    let templates = try LoadedTemplates()
    let all = templates.files.flatMap(TemplateName.find).filter { $0.isUse }
    #expect(all.count > 500)
    let names = Sample.of(all, atMost: 400)
    let outcomes = Workers.map(names.count, jobs: 4) { index -> MutationTally.Outcome in
      let typo = Typo.allCases[index % Typo.allCases.count]
      let name = names[index]
      guard let changed = typo.applied(to: name.text, at: index) else { return .skipped }
      return templates.outcome(name, changed)
    }
    let tally = MutationTally(outcomes)
    #expect(tally.missed == [])
    #expect(tally.skipped < names.count / 10, "\(tally.summary)")
    #expect(tally.share >= 0.9, "\(tally.summary)")
  }
}

/// The published templates, and for each file the pages that it is a part of.
private struct LoadedTemplates: Sendable {
  let files: [SourceFile]
  private let vocabulary: TemplateVocabulary
  private let words: [String: String]
  private let pages: [String: [(name: String, root: String)]]

  init() throws {
    let plan = try LoadedPlan.shared.get()
    files = plan.tree.templates
    let assets = TemplateAssets(plan.tree.templateAssets, identity: []).assets
    vocabulary = SiteVocabulary(schema: plan.schema, assets: assets.map(\.name)).vocabulary
    words = WordsReader.read(plan.tree.words, languages: plan.settings.languages).value.texts[0]
    let set = TemplateSet.load(files: files, vocabulary: vocabulary).value
    var pages: [String: [(name: String, root: String)]] = [:]
    for name in set.pageNames {
      for root in Self.roots(of: name, plan) {
        let compiled = set.compile(page: name, root: root, constants: ["words": words])
        for file in compiled.value?.files ?? []
        where pages[file]?.contains(where: { $0.name == name }) != true {
          pages[file, default: []].append((name, root))
        }
      }
    }
    self.pages = pages
  }

  /// The shapes of the pages that a page template may be for.
  private static func roots(of name: String, _ plan: LoadedPlan) -> [String] {
    let collections = plan.schema.collections.map(\.id)
    let parts = name.split(separator: ".").map(String.init)
    if name == "entry.html" { return collections.map(ShapeName.entryPage) }
    if name == "index.html" { return collections.map(ShapeName.indexPage) }
    if let report = Report(rawValue: parts[0]) { return [ShapeName.report(report)] }
    guard collections.contains(parts[0]) else { return ["plain page"] }
    return [parts.count == 2 ? ShapeName.entryPage(parts[0]) : ShapeName.indexPage(parts[0])]
  }

  /// Misspells a name where it opens and where it closes, and compiles the pages that hold it: the
  /// first may fill the block in which the name stands, so that it never comes to it.
  func outcome(_ name: TemplateName, _ changed: String) -> MutationTally.Outcome {
    guard let holders = pages[name.file.path] else { return .missed("\(name.file.path) is unused") }
    var file = name.file
    for range in name.ranges.reversed() { file = file.replacing(range, by: changed) }
    let all = files.map { $0.path == file.path ? file : $0 }
    let set = TemplateSet.load(files: all, vocabulary: vocabulary)
    var told = set.diagnostics
    for page in holders where told.isEmpty {
      told =
        set.value.compile(page: page.name, root: page.root, constants: ["words": words])
        .diagnostics
    }
    let start = name.file.range(name.ranges[0]).start
    let here = told.filter { $0.range?.path == file.path && $0.range?.start == start }
    guard let first = here.first, told.allSatisfy({ $0.id == first.id }) else {
      return .missed(
        "\(file.path):\(start.line):\(start.column) \(changed): \(told.map(\.place))")
    }
    // As with keys: three letters are too few to guess from.
    guard name.text.count > 3 else { return .told(isRightFirst: nil) }
    return .told(isRightFirst: first.suggestions.first == name.text)
  }
}

/// One segment of a name in a template: where it opens and, for a section, where it closes.
private struct TemplateName: Sendable {
  let file: SourceFile
  let text: String
  let ranges: [ByteRange]
  /// False for what declares a name: the blocks of a layout.
  let isUse: Bool

  /// Every segment of every name of a file. The templates are known to be sound: tags are closed
  /// and sections nest.
  static func find(in file: SourceFile) -> [TemplateName] {
    var tags: [(sigil: UInt8, name: ByteRange, closing: ByteRange?)] = []
    var open: [Int] = []
    var index = 0
    while let tag = nextTag(file.bytes, index) {
      index = tag.end
      switch tag.sigil {
      case UInt8(ascii: "!"): continue
      case UInt8(ascii: "/"):
        if let opened = open.popLast() { tags[opened].closing = tag.name }
      default:
        if "#^$<".utf8.contains(tag.sigil) { open.append(tags.count) }
        tags.append((tag.sigil, tag.name, nil))
      }
    }
    let isLayout = file.path.hasPrefix("templates/layouts/")
    return tags.flatMap { sigil, name, closing in
      segments(file, name, closing, isUse: !(isLayout && sigil == UInt8(ascii: "$")))
    }
  }

  private static func segments(
    _ file: SourceFile, _ name: ByteRange, _ closing: ByteRange?, isUse: Bool
  ) -> [TemplateName] {
    var start = 0
    return file.text(name).split(separator: ".", omittingEmptySubsequences: true).map { part in
      defer { start += part.utf8.count + 1 }
      let ranges = [name, closing].compactMap(\.self).map {
        ByteRange(Int($0.start) + start, Int($0.start) + start + part.utf8.count)
      }
      return TemplateName(file: file, text: String(part), ranges: ranges, isUse: isUse)
    }
  }

  private static func nextTag(
    _ bytes: [UInt8], _ from: Int
  ) -> (sigil: UInt8, name: ByteRange, end: Int)? {
    var index = from
    while index + 2 < bytes.count {
      guard bytes[index] == 0x7B, bytes[index + 1] == 0x7B else {
        index += 1
        continue
      }
      var start = index + 2
      let sigil = bytes[start]
      if "#^$</>!{".utf8.contains(sigil) { start += 1 }
      while bytes[start] == 0x20 { start += 1 }
      let end = bytes[start...].firstIndex { $0 == 0x7D || $0 == 0x20 } ?? bytes.endIndex
      let close = bytes[end...].firstIndex(of: 0x7D) ?? bytes.endIndex
      return (sigil, ByteRange(start, end), close + 2)
    }
    return nil
  }
}
