import BaliseTestSupport
import Foundation
import FoundationXML

/// Looks at every file of a site for a planted text that became something else than text.
struct OutputInspector {
  /// Scripts, styles and the like that the site has without anything planted.
  let own: Set<String>
  /// The forms that the templates write, by their class; how many a page has at most.
  private let forms: (classes: Set<String>, most: Int)

  /// Takes the scripts of a site that nothing was planted in as its own.
  init(clean: FileTree) {
    var own: Set<String> = []
    for (path, bytes) in clean.files where path.hasSuffix(".html") {
      for element in MarkupScan(bytes).elements where ["script", "style"].contains(element.name) {
        own.insert(element.text)
      }
    }
    self.own = own
    let forms = clean.files.filter { $0.key.hasSuffix(".html") }
      .map { MarkupScan($0.value).elements.filter { $0.name == "form" } }
    self.forms = (Set(forms.joined().map(Self.kind)), forms.map(\.count).max() ?? 0)
  }

  /// What is wrong, file by file; empty when the planted texts are texts everywhere.
  func faults(in site: FileTree) -> [String] {
    site.paths.flatMap { path -> [String] in
      let bytes = site.files[path] ?? []
      let kind = path.split(separator: ".").last.map { String($0).lowercased() } ?? ""
      return (faults(bytes, kind) + controls(bytes, kind)).prefix(3).map { "\(path): \($0)" }
    }
  }

  private func faults(_ bytes: [UInt8], _ kind: String) -> [String] {
    switch kind {
    case "html", "htm": page(MarkupScan(bytes).elements)
    case "xml", "atom", "rss", "svg", "rdf": XMLInspector.faults(bytes, inspecting: self)
    case "json", "jsonld", "geojson", "webmanifest": json(bytes)
    case "csv", "tsv": table(bytes, kind == "tsv" ? "\t" : ",")
    case "ics", "vcf": calendar(bytes)
    default: []
    }
  }

  /// Control characters belong to no text; an RTL override would show another text than there is.
  private func controls(_ bytes: [UInt8], _ kind: String) -> [String] {
    guard
      !["png", "jpg", "jpeg", "gif", "webp", "pdf", "zip", "woff2", "ico", "gz", "br", "balise"]
        .contains(kind)
    else { return [] }
    guard let text = String(validating: bytes, as: UTF8.self) else { return ["is not UTF-8"] }
    let odd = text.unicodeScalars.first { scalar in
      switch scalar.value {
      case 9, 10, 13: false
      case 0...0x1F, 0x7F...0x84, 0x86...0x9F, 0xFFFE, 0xFFFF: true
      default: false
      }
    }
    return odd.map { ["holds U+" + String($0.value, radix: 16)] } ?? []
  }

  // MARK: - HTML

  private static let forbidden: Set = [
    "iframe", "object", "embed", "base", "frame", "applet", "math", "portal",
  ]
  private static let addresses: Set = [
    "href", "src", "action", "formaction", "poster", "data", "srcset", "xlink:href", "ping", "cite",
    "background", "manifest", "imagesrcset",
  ]

  private func page(_ elements: [MarkupScan.Element]) -> [String] {
    elements.flatMap(element) + foreignForms(elements)
  }

  private static func kind(_ form: MarkupScan.Element) -> String {
    form.attributes.first { $0.name == "class" }?.value ?? ""
  }

  /// A form that no template writes, or one more than there are without anything planted.
  private func foreignForms(_ elements: [MarkupScan.Element]) -> [String] {
    let found = elements.filter { $0.name == "form" }
    let foreign = found.filter { !forms.classes.contains(Self.kind($0)) }.map { _ in "has <form>" }
    return found.count > forms.most ? foreign + ["has \(found.count) forms"] : foreign
  }

  func element(_ element: MarkupScan.Element) -> [String] {
    var faults: [String] = []
    let attributes = Dictionary(
      element.attributes.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    if Self.forbidden.contains(element.name) { faults.append("has <\(element.name)>") }
    if element.name == "meta", attributes["http-equiv"]?.lowercased() == "refresh" {
      faults.append("leads elsewhere by itself")
    }
    if element.name == "script" {
      let isData = ["application/json", "application/ld+json"].contains(attributes["type"] ?? "")
      if !isData, !own.contains(element.text) { faults.append("has a script: \(element.text)") }
      if isData { faults += json(Array(element.text.utf8)) }
    }
    if element.name == "style", !own.contains(element.text) {
      faults.append("has a style: \(element.text)")
    }
    for (name, value) in element.attributes {
      if name.hasPrefix("on") || name == "srcdoc" { faults.append("<\(element.name) \(name)>") }
      if name == "style", value.lowercased().contains("url(") { faults.append("style \(value)") }
      if Self.addresses.contains(name) { faults += address(value, name, element.name) }
    }
    return faults
  }

  private func address(_ value: String, _ attribute: String, _ element: String) -> [String] {
    // Browsers take blanks and controls out before they read the scheme.
    let plain = value.unicodeScalars.filter { $0.value > 0x20 }.map { String($0) }.joined()
      .lowercased().replacing("\\", with: "/")
    let scheme = plain.firstIndex(of: ":").map { String(plain[..<$0]) } ?? ""
    let isScheme =
      scheme.first?.isLetter == true
      && scheme.allSatisfy { $0.isLetter || $0.isNumber || "+-.".contains($0) }
    if attribute == "href", element == "a" || element == "area" {
      if isScheme, !["http", "https", "mailto", "tel"].contains(scheme) {
        return ["<\(element) \(attribute)=\(value)>"]
      }
      return plain.hasPrefix("//") ? ["an address without scheme: \(value)"] : []
    }
    // The addresses that a page states of itself are those of the site.
    if element == "link", plain.hasPrefix("https://plan.example/") { return [] }
    return isScheme || plain.hasPrefix("//") ? ["<\(element) \(attribute)=\(value)>"] : []
  }

  // MARK: - Data

  private func json(_ bytes: [UInt8]) -> [String] {
    let isRead = (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed))
    return isRead == nil ? ["is no JSON"] : []
  }

  /// No cell may begin as a formula does, but for numbers.
  private func table(_ bytes: [UInt8], _ separator: Character) -> [String] {
    var faults: [String] = []
    for cell in CSVCells.read(String(decoding: bytes, as: UTF8.self), separator: separator) {
      guard let first = cell.first, "=+-@\t\r\n".contains(first) else { continue }
      let isNumber = cell.dropFirst().allSatisfy {
        $0.isNumber || " .,%\u{A0}\u{202F}".contains($0)
      }
      if !isNumber { faults.append("has the formula \(cell)") }
    }
    return faults
  }

  /// Every line of a calendar is one of ours, and ends with CR LF.
  private func calendar(_ bytes: [UInt8]) -> [String] {
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.replacing("\r\n ", with: "").replacing("\r\n\t", with: "")
      .split(separator: "\r\n", omittingEmptySubsequences: true)
    return lines.compactMap { line in
      if line.unicodeScalars.contains(where: { $0 == "\r" || $0 == "\n" }) {
        return "has a bare line break in \(line)"
      }
      let name = line.prefix { $0.isASCII && ($0.isLetter || $0 == "-") }
      let next = line.dropFirst(name.count).first
      if name.isEmpty || (next != ":" && next != ";") { return "has the line \(line)" }
      if ["ATTENDEE", "X-PWNED"].contains(name.uppercased()) || line.hasPrefix("BEGIN:VALARM") {
        return "has the line \(line)"
      }
      return nil
    }
  }
}

/// Cells of a table in CSV (RFC 4180).
enum CSVCells {
  static func read(_ text: String, separator: Character) -> [String] {
    var cells: [String] = []
    var cell = ""
    var isQuoted = false
    var rest = Substring(text)
    if rest.unicodeScalars.first == "\u{FEFF}" { rest.unicodeScalars.removeFirst() }
    while let character = rest.popFirst() {
      if character == "\"" {
        if isQuoted, rest.first == "\"" {
          cell.append("\"")
          rest.removeFirst()
        } else {
          isQuoted.toggle()
        }
      } else if !isQuoted, character == separator || character.isNewline {
        cells.append(cell)
        cell = ""
      } else {
        cell.append(character)
      }
    }
    return cells + [cell]
  }
}
