import BaliseText

/// The file `.balise` of a published site: it says that Balise made the folder, and lists the files
/// it made there, so that no other file is ever taken away.
struct SiteManifest {
  /// Its name in the site.
  static let name = ".balise"
  private static let head =
    "Made by Balise. The files listed here are replaced at each build; others are left alone.\n"

  /// Paths in the site, in order of their bytes; nil when the file has no list.
  let files: [String]

  init(files: [String]) {
    self.files = files.sorted(by: ByteOrder.precedes)
  }

  /// Reads the file of a site that stands; nil when there is none.
  init?(in folder: String) {
    guard let bytes = try? Disk.read(folder + "/" + Self.name) else { return nil }
    guard bytes.starts(with: Self.head.utf8) else { return nil }
    files = bytes.dropFirst(Self.head.utf8.count).split(separator: 0x0A).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// What the file holds.
  var bytes: [UInt8] {
    var bytes = Array(Self.head.utf8)
    for file in files {
      bytes.append(contentsOf: file.utf8)
      bytes.append(0x0A)
    }
    return bytes
  }
}
