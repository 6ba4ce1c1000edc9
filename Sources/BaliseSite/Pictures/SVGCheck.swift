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
    "listener", "html", "body", "link", "meta", "base", "form",
  ]

  /// The first fault of a drawing; nil when it may be published.
  static func fault(_ bytes: [UInt8]) -> Fault? {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      return Fault(kind: .unreadable, line: 1)
    }
    var scanner = SVGScanner(bytes)
    var open: [String] = []
    var style = ""
    while true {
      let start = scanner.index
      guard let token = scanner.next() else { break }
      var kind: Fault.Kind?
      switch token {
      case .unreadable: kind = .unreadable
      case .doctype(let declares): kind = declares ? .unreadable : nil
      case .instruction(let text):
        // An encoding that says something else would be read as something else.
        let lower = text.lowercased()
        let isPlain =
          lower.hasPrefix("xml ") && (!lower.contains("encoding") || lower.contains("utf-8"))
        kind = isPlain ? nil : .foreign("<?" + text.prefix(40))
      case .text(let text): if open.last == "style" { style += text }
      case .open(let name, let attributes, let isEmpty):
        let local = local(name)
        kind = running.contains(local) ? .runs("<\(local)>") : fault(of: attributes, on: local)
        if open.isEmpty, local != "svg" { kind = .unreadable }
        if !isEmpty { open.append(local) }
      case .close(let name):
        guard open.popLast() == local(name) else {
          kind = .unreadable
          break
        }
        if local(name) == "style" {
          kind = styleFault(style)
          style = ""
        }
      }
      if let kind { return Fault(kind: kind, line: scanner.line(of: start)) }
    }
    return open.isEmpty ? nil : Fault(kind: .unreadable, line: scanner.line(of: bytes.count))
  }

  private static func fault(
    of attributes: [(name: String, value: String)], on element: String
  ) -> Fault.Kind? {
    for (name, value) in attributes where !name.hasPrefix("xmlns") {
      let local = local(name)
      let compact = value.lowercased().filter { !$0.isWhitespace && $0 > "\u{20}" }
      if local.hasPrefix("on") || compact.contains("javascript:") || compact.contains("vbscript:") {
        return .runs(name)
      }
      if name == "xml:base" { return .foreign(name) }
      // An animation may give an attribute another value later.
      if local == "attributename", compact.hasSuffix("href") || compact.hasPrefix("on") {
        return .runs(name)
      }
      if local == "href" || local == "src" {
        let isLink = element == "a" && (compact.hasPrefix("https:") || compact.hasPrefix("http:"))
        guard isOwn(compact) || isLink else { return .foreign(String(value.prefix(60))) }
      } else if let fault = styleFault(value) {
        return fault
      }
    }
    return nil
  }

  /// What a style sheet, or a value of one, brings from elsewhere.
  private static func styleFault(_ text: String) -> Fault.Kind? {
    let lower = text.lowercased()
    guard
      lower.contains("url") || lower.contains("@") || lower.contains("\\")
        || lower.contains("image") || lower.contains("src(")
    else { return nil }
    let compact = lower.filter { !$0.isWhitespace }
    for word in ["@import", "\\", "image-set(", "image(", "src(", "@font-face", "@namespace"]
    where compact.contains(word) {
      return .foreign(word)
    }
    var rest = compact[...]
    while let place = rest.firstRange(of: "url(") {
      rest = rest[place.upperBound...]
      let aim = String(rest.drop { $0 == "\"" || $0 == "'" }.prefix { $0 != ")" })
      guard isOwn(aim) else { return .foreign("url(" + aim.prefix(50)) }
    }
    return nil
  }

  /// A place in the drawing itself, or a picture that it holds.
  private static func isOwn(_ aim: String) -> Bool {
    aim.isEmpty || aim.hasPrefix("#")
      || ["png", "jpeg", "jpg", "gif", "webp"].contains { aim.hasPrefix("data:image/\($0);") }
  }

  private static func local(_ name: String) -> String {
    name.split(separator: ":").last.map(String.init) ?? name
  }
}

/// The size that a drawing says it has.
enum SVGSize {
  /// True when the first tag of a file is that of a drawing.
  static func isDrawing(_ bytes: [UInt8]) -> Bool { root(bytes) != nil }

  /// The width and height of the root, else those of its view box.
  static func read(_ bytes: [UInt8]) -> PictureSize? {
    guard let attributes = root(bytes) else { return nil }
    func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    if let width = pixels(value("width")), let height = pixels(value("height")) {
      return PictureSize(width, height)
    }
    let box = value("viewbox")?.split { $0 == " " || $0 == "," || $0 == "\n" } ?? []
    guard box.count == 4, let width = pixels(String(box[2])), let height = pixels(String(box[3]))
    else { return nil }
    return PictureSize(width, height)
  }

  private static func pixels(_ text: String?) -> Int? {
    guard var text = text.map({ $0.filter { !$0.isWhitespace } }) else { return nil }
    if text.hasSuffix("px") { text.removeLast(2) }
    guard let number = Double(text), number.isFinite, number >= 0.5, number < 1e6 else {
      return nil
    }
    return Int(number.rounded())
  }

  private static func root(_ bytes: [UInt8]) -> [(name: String, value: String)]? {
    let start = bytes.firstIndex { ![0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains($0) }
    guard let start, bytes[start] == 0x3C else { return nil }
    var scanner = SVGScanner(bytes)
    for _ in 0..<50 {
      switch scanner.next() {
      case .open(let name, let attributes, _):
        return name == "svg" || name.hasSuffix(":svg") ? attributes : nil
      case .text(let text) where text.allSatisfy(\.isWhitespace): continue
      case .instruction, .doctype: continue
      default: return nil
      }
    }
    return nil
  }
}
