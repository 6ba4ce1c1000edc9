/// Which addresses may stand in a page.
package enum SafeAddress {
  private static let schemes = ["http", "https", "mailto", "tel"].map { Array($0.utf8) }
  /// References that escaping writes; none of them stands for a part of a scheme.
  private static let references = ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"].map {
    Array($0.utf8)
  }

  /// Whether a scheme, in small letters and without its colon, is harmless.
  package static func isSafeScheme(_ scheme: [UInt8]) -> Bool { schemes.contains(scheme) }

  /// Whether the value of an attribute, escaped as it was written, is a harmless address:
  /// one without a scheme, or with a harmless one. Browsers skip white space and controls.
  package static func isSafe(_ value: ArraySlice<UInt8>) -> Bool {
    var scheme: [UInt8] = []
    for index in value.indices {
      let byte = value[index]
      switch byte {
      case 0...0x20, 0x7F: continue
      case UInt8(ascii: ":"): return isSafeScheme(scheme)
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
      case UInt8(ascii: "&"): return references.contains { value[index...].starts(with: $0) }
      // No harmless scheme is longer: what follows only keeps it from being one of them.
      case _ where scheme.count > 8: continue
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): scheme.append(byte | 0x20)
      default: scheme.append(byte)
      }
    }
    return true
  }
}
