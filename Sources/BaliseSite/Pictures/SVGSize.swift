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
    let box = value("viewBox")?.split { $0 == " " || $0 == "," || $0 == "\n" } ?? []
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
