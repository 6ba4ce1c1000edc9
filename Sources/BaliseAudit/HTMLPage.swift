/// A page as it would be published, read once: its elements in order, each with its attributes, its
/// place and what it holds.
package struct HTMLPage: Sendable {
  /// An element. Places are offsets in the page's bytes.
  struct Element: Sendable {
    let name: HTMLName
    /// Its start tag, from `<` to after `>`.
    let tag: Range<Int32>
    /// Which attributes are its own.
    let attributes: Range<Int32>
    /// The element around it; -1 for none.
    let parent: Int32
    /// Where what it holds ends, and where its end tag does.
    var contentEnd: Int32
    var end: Int32
    /// The number of the first element after all those inside it.
    var after: Int32
    /// True for what neither eyes nor screen readers meet, itself or by what is around it.
    var isHidden: Bool
  }

  struct Attribute: Sendable {
    let name: HTMLName
    let nameRange: Range<Int32>
    let value: Range<Int32>
  }

  /// A tag that does not fit with the others.
  struct Imbalance: Sendable {
    enum Kind: Sendable {
      /// An element that was never closed.
      case open
      /// An end tag of no open element.
      case stray
    }

    let kind: Kind
    let tag: Range<Int32>
  }

  let bytes: [UInt8]
  var elements: [Element] = []
  var attributes: [Attribute] = []
  var imbalances: [Imbalance] = []
  var hasDoctype = false
  /// Elements by id: the first of each.
  var ids: [String: Int] = [:]
  /// Labels by the id of what they label.
  var labels: [String: Int] = [:]
  /// Elements whose id another one has.
  var repeatedIDs: [Int] = []

  /// Reads a page; whatever the bytes are, this ends.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    HTMLReader.read(into: &self)
    noteIDs()
  }

  private mutating func noteIDs() {
    for index in elements.indices {
      if elements[index].name == .label, let id = value(.for, of: index), labels[id] == nil {
        labels[id] = index
      }
      guard let id = value(.id, of: index) else { continue }
      if ids[id] == nil { ids[id] = index } else { repeatedIDs.append(index) }
    }
  }

  // MARK: - Attributes

  func attribute(_ name: HTMLName, of element: Int) -> Attribute? {
    for index in elements[element].attributes where attributes[Int(index)].name == name {
      return attributes[Int(index)]
    }
    return nil
  }

  func has(_ name: HTMLName, _ element: Int) -> Bool { attribute(name, of: element) != nil }

  /// The value of an attribute with its references read; nil when there is none.
  func value(_ name: HTMLName, of element: Int) -> String? {
    attribute(name, of: element).map(value)
  }

  func value(_ attribute: Attribute) -> String { HTMLText.plain(bytes[attribute.value.whole]) }

  /// The value in small letters without spaces at its ends, for words of the standard.
  func word(_ name: HTMLName, of element: Int) -> String? {
    attribute(name, of: element).map { HTMLText.word(bytes[$0.value.whole]) }
  }

  /// The words of a list such as `rel` or `aria-labelledby`.
  func words(_ name: HTMLName, of element: Int) -> [Substring] {
    (value(name, of: element) ?? "").split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" }
  }

  // MARK: - Around an element

  func isInside(_ element: Int, _ names: Set<HTMLName>) -> Bool {
    closest(element, where: { names.contains(elements[$0].name) }) != nil
  }

  /// The nearest element around one that a test accepts.
  func closest(_ element: Int, where accepts: (Int) -> Bool) -> Int? {
    var index = Int(elements[element].parent)
    while index >= 0 {
      if accepts(index) { return index }
      index = Int(elements[index].parent)
    }
    return nil
  }

  /// The elements inside one, in order.
  func inside(_ element: Int) -> Range<Int> {
    element + 1..<max(element + 1, Int(elements[element].after))
  }

  /// The elements directly inside one.
  func children(_ element: Int) -> [Int] {
    var children: [Int] = []
    var index = element + 1
    while index < Int(elements[element].after) {
      children.append(index)
      index = max(index + 1, Int(elements[index].after))
    }
    return children
  }

  /// Whether an element hides itself and all that is in it.
  func hidesItself(_ element: Int) -> Bool {
    let name = elements[element].name
    return name == .template || name == .noscript || has(.hidden, element)
      || word(.ariaHidden, of: element) == "true"
  }

  /// The name of an element as it is written.
  func tagName(_ element: Int) -> String {
    let tag = elements[element].tag.whole
    let name = bytes[tag].dropFirst().prefix { !HTMLText.isSpace($0) && $0 != 0x3E && $0 != 0x2F }
    return String(decoding: name.prefix(40), as: UTF8.self)
  }
}

extension Range<Int32> {
  var whole: Range<Int> { Int(lowerBound)..<Int(upperBound) }
}
