import BaliseText

// How screen readers name a thing (W3C, Accessible Name and Description Computation), as far as a
// page without scripts needs it.

extension HTMLPage {
  /// The name a screen reader tells for an element; empty when it has none.
  func accessibleName(_ element: Int) -> String {
    let labelled = words(.ariaLabelledBy, of: element)
      .compactMap { ids[String($0)] }.map { words(in: $0, asLabel: true) }.filter { !$0.isEmpty }
    if !labelled.isEmpty { return labelled.joined(separator: " ") }
    if let label = nonBlank(.ariaLabel, element) { return label }
    let native = nativeName(element)
    if !native.isEmpty { return native }
    return nonBlank(.title, element) ?? ""
  }

  /// The words that are seen or told inside an element, on one line.
  func words(in element: Int, asLabel: Bool = false) -> String {
    var output: [UInt8] = []
    append(element, asLabel: asLabel, to: &output)
    return Self.oneLine(output)
  }

  /// The words of a form control's own label elements.
  func labelWords(_ control: Int) -> String? {
    if let around = closest(control, where: { elements[$0].name == .label }) {
      let words = words(in: around)
      if !words.isEmpty { return words }
    }
    guard let id = value(.id, of: control), let label = labels[id] else { return nil }
    return words(in: label)
  }

  private func nativeName(_ element: Int) -> String {
    switch elements[element].name {
    case .img, .area: return nonBlank(.alt, element) ?? ""
    case .input:
      switch word(.type, of: element) ?? "text" {
      case "image": return nonBlank(.alt, element) ?? ""
      case "submit", "reset": return nonBlank(.value, element) ?? "submit"
      case "button": return nonBlank(.value, element) ?? ""
      default: return labelWords(element) ?? ""
      }
    case .select, .textarea, .meter, .progress, .output: return labelWords(element) ?? ""
    case .table: return child(.caption, of: element).map { words(in: $0) } ?? ""
    case .fieldset: return child(.legend, of: element).map { words(in: $0) } ?? ""
    case .iframe, .video, .audio, .object, .nav, .section, .main, .aside, .form: return ""
    case .svg: return child(.title, of: element).map { words(in: $0) } ?? ""
    default: return words(in: element)
    }
  }

  func child(_ name: HTMLName, of element: Int) -> Int? {
    children(element).first { elements[$0].name == name }
  }

  private func nonBlank(_ name: HTMLName, _ element: Int) -> String? {
    guard let attribute = attribute(name, of: element) else { return nil }
    let words = Self.oneLine(Array(value(attribute).utf8))
    return words.isEmpty ? nil : words
  }

  // A loop and not a descent: elements stand in the order of the page, and each knows where it ends.
  private func append(_ element: Int, asLabel: Bool, to output: inout [UInt8]) {
    if Self.controls.contains(elements[element].name) || elements[element].name == .img, !asLabel {
      return output.append(nativeName(element))
    }
    var place = Int(elements[element].tag.upperBound)
    let end = max(place, Int(elements[element].contentEnd))
    var index = element + 1
    var met = 0
    while index < Int(elements[element].after), output.count < Self.longest {
      met += 1
      // So much without an end is no name that can be judged: it is not called empty.
      guard met <= Self.most else { return output.append("…") }
      let tag = elements[index].tag.whole
      if tag.lowerBound > place { appendText(place..<tag.lowerBound, to: &output) }
      place = max(place, tag.upperBound)
      if Self.blocks.contains(elements[index].name) { output.append(0x20) }
      if let words = wholeName(index) {
        output.append(words)
        place = max(place, Int(elements[index].end))
        index = max(index + 1, Int(elements[index].after))
      } else {
        index += 1
      }
    }
    if place < end, output.count < Self.longest { appendText(place..<end, to: &output) }
  }

  /// What stands for an element and all that is in it; nil when its words do.
  private func wholeName(_ element: Int) -> String? {
    let name = elements[element].name
    if elements[element].isHidden || name == .script || name == .style { return "" }
    if let label = nonBlank(.ariaLabel, element) { return label }
    // A control inside its own label is named by the label: it adds nothing to it.
    if Self.controls.contains(name) { return "" }
    return name == .svg || name == .img ? nativeName(element) : nil
  }

  /// Appends what stands between start tags; comments in it are left out, and a space stands where
  /// a block ends.
  private func appendText(_ range: Range<Int>, to output: inout [UInt8]) {
    var rest = bytes[range]
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      HTMLText.append(rest[..<open], to: &output)
      let close = rest[open...].firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex - 1
      let name = rest[open...close].dropFirst(2).prefix { $0 != UInt8(ascii: ">") }
      if Self.blocks.contains(HTMLName(name.span)) { output.append(0x20) }
      rest = rest[(close + 1)...]
    }
    HTMLText.append(rest, to: &output)
  }

  /// Bytes of a name that are read: longer ones tell no more.
  private static let longest = 2_000
  /// Elements that are looked at for one name: without a bound, elements nested without end would
  /// each cost as much as the page.
  private static let most = 1_000

  private static func oneLine(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.unicodeScalars.split { $0.properties.isWhitespace || $0 == "\u{200B}" }
      .map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
  }

  /// What is filled in: its name is not what stands inside it.
  private static let controls: Set<HTMLName> = [.input, .select, .textarea]

  private static let blocks: Set<HTMLName> = Set(
    [
      "address", "article", "aside", "blockquote", "br", "caption", "dd", "div", "dl", "dt",
      "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
      "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table", "td", "th", "tr", "ul",
    ].map { HTMLName($0) })
}
