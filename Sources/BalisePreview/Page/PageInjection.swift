import BaliseSite
import BaliseText

/// Puts the preview's script into a page on its way to the browser; the file is never touched.
package enum PageInjection {
  /// Where the script is asked for: no page of a site has a name that begins with a dot.
  static let folder = ".balise"
  static let script = "preview.js"
  static let events = "events"

  /// What tells a state of a page from the next.
  package static func tag(_ page: [UInt8]) -> String { ContentHash.hex(page) }

  /// The page with the script before its end.
  package static func complete(_ page: [UInt8], tag: String) -> [UInt8] {
    let element = Array(
      "<script src=\"/\(folder)/\(script)\" data-tag=\"\(tag)\" async></script>\n".utf8)
    let place = end(of: page)
    var whole: [UInt8] = []
    whole.reserveCapacity(page.count + element.count)
    whole += page[..<place]
    whole += element
    whole += page[place...]
    return whole
  }

  /// The place of the last `</body>`, or the end.
  private static func end(of page: [UInt8]) -> Int {
    let mark = Array("</body>".utf8)
    guard page.count >= mark.count else { return page.count }
    var index = page.count - mark.count
    while index >= 0 {
      if page[index] == mark[0], page[index..<index + mark.count].elementsEqual(mark) {
        return index
      }
      index -= 1
    }
    return page.count
  }
}
