package import BaliseDiagnostics
import BaliseText

/// What a source folder holds, as read from disk: the only input of a build.
package struct SourceTree: Sendable {
  /// A file that is copied or measured, not read as text.
  package struct Asset: Sendable, Hashable {
    /// Path relative to the source folder: `content/actions/hub.jpg`.
    package let path: String
    /// Where it is on disk.
    let location: String
    /// Path of a file of the content folder relative to that: `actions/hub.jpg`.
    var contentPath: String { String(path.dropFirst("content/".count)) }
    /// Size in bytes.
    package let size: Int
    /// Its state when the folder was listed.
    var stamp = FileStamp(size: 0, modified: 0, inode: 0)
  }

  /// One collection's files.
  package struct Folder: Sendable {
    /// Folder name.
    package let id: String
    /// The `_collection.yaml`.
    package let schema: SourceFile
    /// The introduction of its index: `_index.md` and its translations.
    package let intro: [SourceFile]
    /// Its Markdown files, by path.
    package fileprivate(set) var entries: [SourceFile]
  }

  /// `content/site.yaml`.
  package let site: SourceFile?
  /// `content/accessibility.yaml`.
  var accessibility: SourceFile?
  /// The home page's texts: `content/index.md` and its translations.
  package let home: [SourceFile]
  /// The collections, by id.
  package private(set) var folders: [Folder]
  /// Other files of `content/`: pictures and documents.
  package let contentAssets: [Asset]
  /// `templates/pages`, `layouts` and `partials`.
  package let templates: [SourceFile]
  /// `templates/languages/*.yaml`.
  package let words: [SourceFile]
  /// `templates/assets/**`.
  package let templateAssets: [SourceFile]
  /// Every file of both folders, whatever it is for.
  var listed: [Asset] = []
  /// Those that any page may be made from: all but entries, texts of pages that are no entry, pictures
  /// and documents.
  var shared: [Asset] = []
  /// The files that look like entries and are none: a text that links to one of them, or no longer
  /// does, changes what is told of the file.
  var unread = UnreadFiles()
  /// What is odd in the folder itself: a file that nothing reads, a link that leads elsewhere.
  package let diagnostics: [Diagnostic]

  /// How many files were read.
  package var fileCount: Int {
    (site == nil ? 0 : 1) + (accessibility == nil ? 0 : 1) + home.count + templates.count
      + words.count + templateAssets.count
      + folders.reduce(0) { $0 + 1 + $1.intro.count + $1.entries.count }
  }

  /// The same folder with other bytes in some files of its collections, by path, and the states that
  /// changed.
  func with(_ files: [String: SourceFile], _ stamps: [String: FileStamp]) -> SourceTree {
    var tree = self
    for place in listed.indices {
      if let stamp = stamps[listed[place].path] { tree.listed[place].stamp = stamp }
    }
    for folder in folders.indices {
      for (place, entry) in folders[folder].entries.enumerated() {
        if let file = files[entry.path] { tree.folders[folder].entries[place] = file }
      }
    }
    return tree
  }
}
