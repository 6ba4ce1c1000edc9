import BaliseText
import CQREncode

/// An address as squares that a telephone reads, for the printed page (ISO/IEC 18004).
@safe
struct QRCode {
  /// The dark squares, row by row.
  let rows: [[Bool]]

  /// What must stay empty around it, in squares.
  private static let margin = 4

  /// The code of an address, as small as it can be with a quarter of it allowed to be lost; nil for
  /// one that is too long to be read from paper.
  init?(_ address: String) {
    // Beyond this its squares would be smaller than a telephone sees on a printed card.
    guard !address.isEmpty, address.utf8.count <= 300, !address.utf8.contains(0),
      let code = unsafe QRcode_encodeString8bit(address, 0, QR_ECLEVEL_M)
    else { return nil }
    defer { unsafe QRcode_free(code) }
    let width = unsafe Int(code.pointee.width)
    guard let data = unsafe code.pointee.data else { return nil }
    rows = (0..<width).map { row in
      (0..<width).map { column in unsafe data[row * width + column] & 1 == 1 }
    }
  }

  /// The code as a drawing, black on white whatever the page's colours. Nobody who cannot see it
  /// misses anything: the address stands beside it.
  var svg: [UInt8] {
    let side = rows.count + 2 * Self.margin
    var svg = Array(
      "<svg class=\"qr\" viewBox=\"0 0 \(side) \(side)\" width=\"\(side * 3)\" height=\"\(side * 3)\" "
        .utf8)
    svg += Array("aria-hidden=\"true\" focusable=\"false\" shape-rendering=\"crispEdges\">".utf8)
    svg += Array("<rect width=\"\(side)\" height=\"\(side)\" fill=\"#fff\"/>".utf8)
    svg += Array("<path stroke=\"#000\" d=\"".utf8)
    for (number, row) in rows.enumerated() {
      // A line for each run of dark squares: half of what squares of their own would take.
      svg.append("M")
      svg.append(decimal: Self.margin)
      svg.append(" ")
      svg.append(decimal: number + Self.margin)
      svg.append(".5")
      var start = 0
      while start < row.count {
        let isDark = row[start]
        var end = start + 1
        while end < row.count, row[end] == isDark { end += 1 }
        if isDark || end < row.count {
          svg.append(isDark ? "h" : "m")
          svg.append(decimal: end - start)
          if !isDark { svg.append(" 0") }
        }
        start = end
      }
    }
    svg += Array("\"/></svg>".utf8)
    return svg
  }
}
