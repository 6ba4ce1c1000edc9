/// Looks for what may not stand in a drawing that is published.
enum SVGCheck {
  /// What is wrong with a drawing, and on which line.
  struct Fault: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
      /// Something that runs: an element or an attribute, as it is called.
      case runs(String)
      /// Something from elsewhere, as it is written.
      case foreign(String)
      /// What is no SVG in UTF-8 that can be read.
      case unreadable
    }
    let kind: Kind
    let line: Int
  }

  /// Elements that run, or hold something else than a drawing.
  private static let running: Set = [
    "script", "foreignobject", "iframe", "embed", "object", "audio", "video", "canvas", "handler",
    "listener", "html", "body", "link", "meta", "base", "form", "img", "picture", "frame", "applet",
  ]

  /// Attributes that name one or more files in pages, and nothing in a drawing.
  private static let fetching: Set = [
    "srcset", "imagesrcset", "poster", "background", "data", "action", "formaction", "ping",
    "manifest", "codebase",
  ]

  /// An element that is not closed yet.
  private struct Open {
    let name: String
    let prefixes: [String]
  }

  /// The first fault of a drawing; nil when it may be published.
  static func fault(_ bytes: [UInt8]) -> Fault? {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      return Fault(kind: .unreadable, line: 1)
    }
    var scanner = SVGScanner(bytes)
    var namespaces = SVGNamespaces()
    var open: [Open] = []
    var style = ""
    var isBegun = false
    while true {
      let start = scanner.index
      guard let token = scanner.next() else { break }
      var kind: Fault.Kind?
      switch token {
      case .unreadable: kind = .unreadable
      case .doctype(let declares): kind = declares || isBegun ? .unreadable : nil
      case .instruction(let text): kind = isPlain(text) ? nil : .foreign("<?" + text.prefix(40))
      case .text(let text): if open.last.map({ local($0.name) }) == "style" { style += text }
      case .open(let name, let attributes, let isEmpty):
        let local = local(name)
        let prefixes = namespaces.open(attributes)
        if open.isEmpty, isBegun || local != "svg" {
          kind = .unreadable
        } else if running.contains(local) {
          kind = .runs("<\(local)>")
        } else if !namespaces.allow(name) {
          kind = .runs("<\(shown(name))>")
        } else {
          kind = fault(of: attributes, on: local)
        }
        isBegun = true
        if isEmpty {
          namespaces.close(prefixes)
        } else {
          open.append(Open(name: name, prefixes: prefixes))
        }
      case .close(let name):
        guard let last = open.popLast(), last.name == name else {
          kind = .unreadable
          break
        }
        namespaces.close(last.prefixes)
        if local(name) == "style" {
          kind = SVGValue(style).foreign.map(Fault.Kind.foreign)
          style = ""
        }
      }
      if let kind { return Fault(kind: kind, line: scanner.line(of: start)) }
    }
    return open.isEmpty ? nil : Fault(kind: .unreadable, line: scanner.line(of: bytes.count))
  }

  /// The first line of XML, in UTF-8: an encoding that says something else would be read as
  /// something else.
  private static func isPlain(_ instruction: String) -> Bool {
    let lower = instruction.lowercased()
    guard lower.hasPrefix("xml ") else { return false }
    guard let place = lower.firstRange(of: "encoding") else { return true }
    let value = lower[place.upperBound...].filter { !$0.isWhitespace }
    return (value.hasPrefix("=\"utf-8\"") || value.hasPrefix("='utf-8'"))
      && !value.contains("encoding")
  }

  private static func fault(
    of attributes: [(name: String, value: String)], on element: String
  ) -> Fault.Kind? {
    for (written, text) in attributes where !SVGNamespaces.isDeclaration(written) {
      let name = written.lowercased()
      let local = local(name)
      let value = SVGValue(text)
      if local.utf8.starts(with: "on".utf8) || value.runs { return .runs(shown(written)) }
      if name == "xml:base" { return .foreign(name) }
      // An animation may give an attribute another value later.
      if local == "attributename", value.ends(with: "href") || value.starts(with: "on") {
        return .runs(shown(written))
      }
      if local == "href" || local == "src" {
        let isLink =
          element == "a" && (value.starts(with: "https:") || value.starts(with: "http:"))
        guard value.isOwn || isLink else { return .foreign(shown(text)) }
      } else if fetching.contains(name), !value.isEmpty {
        return .foreign(shown(text))
      } else if let foreign = value.foreign {
        return .foreign(foreign)
      }
    }
    return nil
  }

  /// The beginning of what is written, for a message.
  private static func shown(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.prefix(60)))
  }

  /// A name without its prefix, in small letters: a name in capitals is refused as one in small ones.
  private static func local(_ name: String) -> String {
    guard let colon = name.utf8.lastIndex(of: 0x3A) else { return name.lowercased() }
    return name[name.index(after: colon)...].lowercased()
  }
}
