import BaliseDiagnostics

extension SourceTree {
  /// Every file whose text may be published, those of entries aside.
  var textsOfNoEntry: [SourceFile] {
    settings + home + folders.flatMap { [$0.schema] + $0.intro } + templates + words
  }

  /// What is said of the site as a whole.
  private var settings: [SourceFile] { [site, accessibility].compactMap { $0 } }

  /// Every file that was read as text, by path.
  var filesByPath: [String: SourceFile] {
    let all = textsOfNoEntry + folders.flatMap(\.entries) + templateAssets
    return Dictionary(all.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A text file of the folder.
  func file(_ path: String) -> SourceFile? {
    for folder in folders {
      if let entry = folder.entries.first(where: { $0.path == path }) { return entry }
    }
    return (textsOfNoEntry + templateAssets).first { $0.path == path }
  }

  /// The same folder with other bytes in some of its files.
  func replacing(_ files: [SourceFile]) -> SourceTree {
    let changed = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { $1 })
    func current(_ file: SourceFile) -> SourceFile { changed[file.path] ?? file }
    return SourceTree(
      site: site.map(current), accessibility: accessibility.map(current), home: home.map(current),
      folders: folders.map {
        Folder(
          id: $0.id, schema: current($0.schema), intro: $0.intro.map(current),
          entries: $0.entries.map(current))
      }, contentAssets: contentAssets, templates: templates.map(current),
      words: words.map(current), templateAssets: templateAssets, listed: listed,
      shared: shared, unread: unread, diagnostics: diagnostics)
  }
}
