import CBytes

// Most bytes of a site need no change. They are looked at sixteen at a time (`CBytes`); what is asked
// of a range is asked of its bytes alone.

/// Finds the next byte of a kind, many bytes at a step.
package enum WordScan {
  /// Index of the first `& < > " '` from an index on; the count where there is none.
  package static func markup(in bytes: Span<UInt8>, from start: Int) -> Int {
    unsafe first(in: bytes, start..<bytes.count) { unsafe balise_scan_markup($0, $1, $2) }
  }

  /// Index of the first byte that JSON may have to escape, from an index on.
  static func json(in bytes: Span<UInt8>, from start: Int) -> Int {
    unsafe first(in: bytes, start..<bytes.count) { unsafe balise_scan_json($0, $1, $2) }
  }

  /// Index of the first byte that is not a visible ASCII character or a space, from an index on.
  package static func notPlain(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    unsafe first(in: bytes, range) { unsafe balise_scan_not_plain($0, $1, $2) }
  }

  /// Index of the first byte of a range that ordinary text of ASCII does not hold: what is beyond
  /// ASCII, and control characters other than tabs and line breaks.
  package static func extraordinary(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    unsafe first(in: bytes, range) { unsafe balise_scan_extraordinary($0, $1, $2) }
  }

  /// The same, but for letters of two bytes from U+00C0 on.
  package static func unusual(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    unsafe first(in: bytes, range) { unsafe balise_scan_unusual($0, $1, $2) }
  }

  /// Index of the first control character of ASCII; the count where there is none.
  package static func control(in bytes: Span<UInt8>) -> Int {
    unsafe first(in: bytes, 0..<bytes.count) { unsafe balise_scan_control($0, $1, $2) }
  }

  /// Index of the first byte that may be, or may end, `! : ; ?`, a French quotation mark or a
  /// typographic one, from an index on; the count where there is none.
  package static func frenchSign(in bytes: Span<UInt8>, from start: Int) -> Int {
    unsafe first(in: bytes, start..<bytes.count) { unsafe balise_scan_french_sign($0, $1, $2) }
  }

  /// Index of the first byte that keeps a French text from being written as it is: one of `markup`,
  /// one of `frenchSign`, or `[`; the count where there is none.
  package static func textSign(in bytes: Span<UInt8>) -> Int {
    unsafe first(in: bytes, 0..<bytes.count) { unsafe balise_scan_text_sign($0, $1, $2) }
  }

  /// Index of the first comma, quote or line break, which a cell of CSV holds between quotes only;
  /// the count where there is none.
  package static func cellBreak(in bytes: Span<UInt8>) -> Int {
    unsafe first(in: bytes, 0..<bytes.count) { unsafe balise_scan_cell_break($0, $1, $2) }
  }

  /// Index of the first line feed or carriage return of a range; its end where there is none.
  package static func lineBreak(in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    unsafe first(in: bytes, range) { unsafe balise_scan_line_break($0, $1, $2) }
  }

  /// Index of the first byte of a range that is one of a value, a backslash, a backtick or an
  /// exclamation mark; its end where there is none.
  package static func linkSign(
    _ wanted: UInt8, in bytes: Span<UInt8>, _ range: Range<Int>
  ) -> Int {
    unsafe first(in: bytes, range) { unsafe balise_scan_link_sign($0, $1, $2, wanted) }
  }

  /// Index of the first two letters of ASCII with two digits behind them, as the number of a bank
  /// account begins; the count where there are none.
  package static func accountStart(in bytes: Span<UInt8>) -> Int {
    unsafe first(in: bytes, 0..<bytes.count) { unsafe balise_scan_account($0, $1, $2) }
  }

  /// Index of the first byte of a value in a range; its end where there is none.
  package static func byte(_ wanted: UInt8, in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    unsafe first(in: bytes, range) { unsafe balise_scan_byte($0, $1, $2, wanted) }
  }

  /// Index of the first of two bytes in a range; its end where there is neither.
  package static func either(
    _ one: UInt8, _ other: UInt8, in bytes: Span<UInt8>, _ range: Range<Int>
  ) -> Int {
    unsafe first(in: bytes, range) { unsafe balise_scan_either($0, $1, $2, one, other) }
  }

  /// How often a byte stands in a range.
  package static func count(_ wanted: UInt8, in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    unsafe first(in: bytes, range) { start, from, end in
      unsafe range.isEmpty ? 0 : balise_count_byte(start, from, end, wanted)
    }
  }

  /// Appends the indices behind each place of a byte in a range.
  package static func append(
    after wanted: UInt8, in bytes: Span<UInt8>, _ range: Range<Int>, to indices: inout [Int32]
  ) {
    let count = count(wanted, in: bytes, range)
    guard count > 0 else { return }
    indices.append(addingCapacity: count) { output in
      unsafe output.withUnsafeMutableBufferPointer { places, initialized in
        guard let room = places.baseAddress else { return }
        initialized = unsafe first(in: bytes, range) { start, from, end in
          unsafe balise_places_after(start, from, end, wanted, room, places.count)
        }
      }
    }
  }

  @inline(__always)
  private static func first(
    in bytes: Span<UInt8>, _ range: Range<Int>,
    scan: (UnsafePointer<UInt8>, Int, Int) -> Int
  ) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return range.upperBound }
      return unsafe scan(start, range.lowerBound, range.upperBound)
    }
  }
}
