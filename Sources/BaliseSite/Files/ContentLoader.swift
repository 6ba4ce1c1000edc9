import BaliseDiagnostics
import BalisePlan
import BaliseText
import Synchronization

/// Reads a source folder: `content/` and `templates/`.
package struct ContentLoader {
  let root: String
  let jobs: Int
  private let memory: BuildMemory?
  private var diagnostics: [Diagnostic] = []

  /// Makes a loader for a source folder, with as many readers as `jobs`.
  package init(root: String, jobs: Int, memory: BuildMemory? = nil) {
    self.root = root
    self.jobs = jobs
    self.memory = memory
  }

  /// Everything a build reads.
  package mutating func load() throws(BuildError) -> SourceTree { try load {}.tree }

  /// Everything a build reads, and what somebody finds who looks at the folder before a file of it is
  /// opened.
  mutating func load<Look: Sendable>(
    looking look: @Sendable () -> Look
  ) throws(BuildError) -> (tree: SourceTree, look: Look) {
    try beginning()
    let root = root
    let (listings, found) = Workers.both(jobs: jobs) {
      ["content", "templates"].map { folder in
        Result { () throws(BuildError) in try Listing(root, folder) }
      }
    } _: {
      look()
    }
    let (content, templates) = (try listings[0].get(), try listings[1].get())
    diagnostics += content.diagnostics + templates.diagnostics
    return (try load(content.files, templates.files), found)
  }

  private mutating func load(
    _ content: [SourceTree.Asset], _ templates: [SourceTree.Asset]
  ) throws(BuildError) -> SourceTree {
    var site: SourceFile?
    var accessibility: SourceFile?
    var home: [SourceFile] = []
    var assets: [SourceTree.Asset] = []
    var schemas: [String: String] = [:]
    var documents: [String: [SourceTree.Asset]] = [:]
    var intros: [String: [SourceTree.Asset]] = [:]
    var shared: [SourceTree.Asset] = []
    for file in content {
      let (depth, folder, name) = Self.parts(file.path)
      if depth == 2, name == "site.yaml" {
        site = try read(file.path)
        shared.append(file)
      } else if file.path == AccessibilityStatement.path {
        accessibility = try read(file.path)
        shared.append(file)
      } else if depth == 2, Self.isMarkdown(name) {
        if name.split(separator: ".").first == "index" {
          home.append(try read(file.path))
        } else {
          stray(file.path)
          shared.append(file)
        }
      } else if depth == 3, name == "_collection.yaml" {
        schemas[folder] = file.path
        shared.append(file)
      } else if depth == 3, name.hasPrefix("_index."), Self.isMarkdown(name) {
        intros[folder, default: []].append(file)
      } else if Self.isMarkdown(name) {
        documents[folder, default: []].append(file)
      } else {
        assets.append(file)
      }
    }
    let folded = documents.merging(intros) { $1 + $0 }
    for (folder, files) in folded.sorted(by: { $0.key < $1.key }) where schemas[folder] == nil {
      let isOne = files.count == 1
      diagnostics.append(
        Diagnostic(
          id: "folder-without-collection", severity: .error,
          message: Phrase(
            en:
              "the folder “\(folder)” holds \(files.count) Markdown \(isOne ? "file" : "files") and no _collection.yaml",
            fr:
              "le dossier « \(folder) » contient \(files.count) \(isOne ? "fichier" : "fichiers") Markdown et pas de _collection.yaml"
          ),
          range: SourceRange(file: files[0].path),
          help: Phrase(
            en: "add content/\(folder)/_collection.yaml to say what its files are",
            fr: "ajoutez content/\(folder)/_collection.yaml pour dire ce que sont ses fichiers")))
    }
    var folders: [SourceTree.Folder] = []
    for (id, path) in schemas.sorted(by: { $0.key < $1.key }) {
      folders.append(
        SourceTree.Folder(
          id: id, schema: try read(path), intro: try readAll(intros[id] ?? []),
          entries: try readAll(documents[id] ?? [])))
    }
    let unread = UnreadFiles(
      among: assets.lazy.filter {
        let (depth, folder, _) = Self.parts($0.path)
        return depth == 2 || schemas[folder] != nil
      }, beside: documents.values.joined())
    var pages: [SourceFile] = []
    var words: [SourceFile] = []
    var templateAssets: [SourceFile] = []
    for file in templates {
      if file.path.hasPrefix("templates/assets/") {
        templateAssets.append(try read(file.path))
      } else if file.path.hasPrefix("templates/languages/"), file.path.hasSuffix(".yaml") {
        words.append(try read(file.path))
      } else if ["pages", "layouts", "partials"].contains(where: {
        file.path.hasPrefix("templates/\($0)/")
      }) {
        pages.append(try read(file.path))
      } else {
        stray(file.path)
      }
    }
    return SourceTree(
      site: site, accessibility: accessibility, home: home, folders: folders, contentAssets: assets,
      templates: pages,
      words: words, templateAssets: templateAssets, listed: content + templates,
      shared: shared + templates, unread: unread, diagnostics: diagnostics)
  }

  /// Tells somebody who begins what a plan is made of; a folder that is not there is another mistake.
  private func beginning() throws(BuildError) {
    guard Disk.status(root + "/.") != nil else { return }
    for folder in ["content", "templates"] where Disk.status(root + "/" + folder) == nil {
      throw BuildError.noPlan(in: root, without: folder)
    }
  }

  /// How many names a path is made of, the second of them and the last.
  private static func parts(_ path: String) -> (depth: Int, folder: String, name: String) {
    let bytes = path.utf8.span
    var (first, second, last, depth) = (-1, bytes.count, -1, 1)
    for index in bytes.indices where bytes[index] == UInt8(ascii: "/") {
      depth += 1
      if depth == 2 { first = index }
      if depth == 3 { second = index }
      last = index
    }
    let utf8 = path.utf8
    func text(_ start: Int, _ end: Int) -> String {
      let lower = utf8.index(utf8.startIndex, offsetBy: start)
      return String(path[lower..<utf8.index(lower, offsetBy: end - start)])
    }
    return (depth, text(first + 1, second), text(last + 1, bytes.count))
  }

  /// True for the suffixes editors' programs give to Markdown.
  static func isMarkdown(_ name: String) -> Bool {
    ByteOrder.ends(name, withAnyCaseOf: ".md") || ByteOrder.ends(name, withAnyCaseOf: ".markdown")
  }

  private mutating func stray(_ path: String) {
    diagnostics.append(
      Diagnostic(
        id: "unused-file", severity: .warning,
        message: Phrase(en: "nothing reads this file", fr: "rien ne lit ce fichier"),
        range: SourceRange(file: path),
        help: Phrase(
          en: "move it to a folder that Balise reads, or remove it",
          fr: "déplacez-le dans un dossier que Balise lit, ou retirez-le")))
  }

  private func read(_ path: String) throws(BuildError) -> SourceFile {
    SourceFile(path: path, bytes: try Disk.read(root + "/" + path))
  }

  private func readAll(_ files: [SourceTree.Asset]) throws(BuildError) -> [SourceFile] {
    // Not as results: every file would be copied out of one.
    let first = Mutex<(index: Int, error: BuildError)?>(nil)
    let read = Workers.map(files.count, jobs: jobs) { index -> SourceFile in
      let file = files[index]
      if let kept = memory?.file(file.path, file.stamp) { return kept }
      do throws(BuildError) {
        return SourceFile(path: file.path, bytes: try Disk.read(file.location))
      } catch {
        first.withLock { first in
          if index < first?.index ?? .max { first = (index, error) }
        }
        return SourceFile(path: file.path, bytes: [])
      }
    }
    if let error = first.withLock({ $0?.error }) { throw error }
    return read
  }
}
