import BalisePlan
import BaliseText

/// What the settings of a web server say of this site: where it stands, and its former addresses.
struct ServerRoutes: Sendable {
  /// A former address and where it leads, both from the server's root.
  struct Moved: Sendable, Hashable {
    let from, to: String
  }

  /// The path of the site on its server: `/`, or `/plan/`.
  let root: String
  /// True when the site's address is on https.
  let isSecure: Bool
  let moved: [Moved]

  init(settings: SiteSettings, redirects: [Redirect], pages: [Page]) {
    root = Self.isPlain(settings.basePath) ? settings.basePath : "/"
    isSecure = settings.base?.hasPrefix("https://") ?? false
    let folders = redirects.isEmpty ? [] : Self.folders(of: pages)
    var moved: [Moved] = []
    for redirect in redirects {
      let target = Self.visible(redirect.target)
      let to = root + target
      var names = [redirect.file]
      if redirect.file.hasSuffix("/index.html") {
        names.append(Self.visible(redirect.file))
      } else {
        let short = redirect.file.dropLast(".html".count)
        // A folder of that name is asked for without its slash, too.
        if !folders.contains(short) { names.append(String(short)) }
      }
      // An address with a sign that means something in settings keeps its page, which works too.
      for name in names where Self.isPlain(root + name) && !name.contains("%") && Self.isPlain(to) {
        moved.append(Moved(from: root + name, to: to))
      }
    }
    // The address that French law recommends for the accessibility statement.
    let statement = Report.accessibility.name + ".html"
    let files = Set(pages.map(\.file))
    if files.contains(statement), !files.contains("accessibilite.html") {
      moved.append(Moved(from: root + "accessibilite", to: root + statement))
    }
    // Servers refuse settings that say two things of one address.
    var known: Set<String> = []
    self.moved = moved.filter { known.insert($0.from).inserted }
  }

  /// Every folder that pages stand in.
  private static func folders(of pages: [Page]) -> Set<Substring> {
    var folders: Set<Substring> = []
    for page in pages {
      var folder = page.file[...]
      while let slash = folder.lastIndex(of: "/") {
        folder = folder[..<slash]
        guard folders.insert(folder).inserted else { break }
      }
    }
    return folders
  }

  /// The address visitors see: a folder's index is the folder.
  private static func visible(_ path: String) -> String {
    path == "index.html" || path.hasSuffix("/index.html") ? String(path.dropLast(10)) : path
  }

  /// True for a path that means itself in the settings of every server: letters, digits, `/ . _ - ~`
  /// of any script, and what is percent-encoded.
  static func isPlain(_ path: String) -> Bool {
    path.unicodeScalars.allSatisfy {
      switch $0.value {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D...0x2F, 0x5F, 0x7E, 0x25: true
      case 0x80...: isVisible($0)
      default: false
      }
    }
  }

  /// False for what a server may take for the end of a word (a no-break space is one to Caddy), and
  /// for what nobody sees in the settings.
  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isWhitespace { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .privateUse,
      .unassigned, .surrogate:
      return false
    default: return true
    }
  }
}
