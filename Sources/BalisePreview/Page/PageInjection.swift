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

  /// The page with the script before its end, and a policy that lets the script listen.
  package static func complete(_ page: [UInt8], tag: String) -> [UInt8] {
    let element = Array(
      "<script src=\"/\(folder)/\(script)\" data-tag=\"\(tag)\" async></script>\n".utf8)
    let place = end(of: page)
    var whole: [UInt8] = []
    whole.reserveCapacity(page.count + element.count + permission.count)
    if let policy = policyEnd(of: page[..<place]) {
      whole += page[..<policy]
      whole += permission
      whole += page[policy..<place]
    } else {
      whole += page[..<place]
    }
    whole += element
    whole += page[place...]
    return whole
  }

  private static let permission = Array("; connect-src 'self'".utf8)
  private static let policy = Array("http-equiv=\"Content-Security-Policy\" content=\"".utf8)

  /// Where the page's policy ends; nil when it has none, or says itself what may be listened to.
  private static func policyEnd(of page: ArraySlice<UInt8>) -> Int? {
    guard let start = page.firstRange(of: policy)?.upperBound,
      let end = page[start...].firstIndex(of: UInt8(ascii: "\"")),
      page[start..<end].firstRange(of: Array("connect-src".utf8)) == nil
    else { return nil }
    return end
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
