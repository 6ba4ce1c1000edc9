package import BaliseText

/// A page while it is written: what an object that writes its own values needs to know of it.
package struct TemplatePage: ~Copyable {
  /// What was written so far. An ordinary page has room at once: growing to it would copy it as often.
  package var bytes = ByteBuffer(capacity: 1 << 14)
  /// What leads from the page to the site's root, escaped.
  package let rootPath: [UInt8]
  /// True between tags, where a text in another language is marked; false in attributes.
  package internal(set) var isContent = false

  init(rootPath: String) {
    var escaped: [UInt8] = []
    escaped.appendEscaped(rootPath)
    self.rootPath = escaped
  }

  /// Writes what leads to the site's root.
  package mutating func writeRootPath() {
    let path = rootPath
    bytes.append(path.span)
  }
}
