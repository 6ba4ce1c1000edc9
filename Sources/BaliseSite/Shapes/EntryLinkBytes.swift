import BaliseTemplates
import BaliseText

// Links are most of what pages show, and lead all over the plan. Titles and paths as strings would
// cost a look at three far places of memory for each link, and a count kept by every worker.

/// The path and the title of every entry in every language as pages write them, side by side. Their
/// memory is owned here and not an array's, which each worker would count for each link.
@safe
final class EntryLinkBytes: @unchecked Sendable {
  private struct Place: Sendable {
    /// Where the path begins, where the title does, and where it ends.
    let path: Int32
    let title: Int32
    let end: Int32
    /// Index of the language the title is in.
    let language: Int32
  }

  private let places: [Place]
  /// Nobody changes it once it is made, which is why all workers may read it.
  private let pool: UnsafeBufferPointer<UInt8>

  init(_ entries: [EntryAddress]) {
    var places: [Place] = []
    var bytes: [UInt8] = []
    places.reserveCapacity(entries.count)
    for entry in entries {
      let path = bytes.count
      bytes.appendEscaped(entry.path)
      let title = bytes.count
      bytes.appendEscaped(entry.title)
      places.append(
        Place(
          path: Int32(clamping: path), title: Int32(clamping: title),
          end: Int32(clamping: bytes.count), language: Int32(clamping: entry.language)))
    }
    // Beyond two gigabytes of titles no place would be right.
    self.places = bytes.count < Int(Int32.max) ? places : []
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = unsafe copy.initialize(fromContentsOf: bytes)
    unsafe pool = UnsafeBufferPointer(copy)
  }

  deinit { unsafe pool.deallocate() }

  /// Writes the path of an entry from the page's folder; false when it is not kept here.
  func writePath(_ index: Int, to page: inout TemplatePage) -> Bool {
    guard index < places.count else { return false }
    let place = places[index]
    page.writeRootPath()
    append(Int(place.path)..<Int(place.title), to: &page)
    return true
  }

  /// Writes the title of an entry; false when it is in another language and must be marked.
  func writeTitle(_ index: Int, on language: Int, to page: inout TemplatePage) -> Bool {
    guard index < places.count else { return false }
    let place = places[index]
    guard !page.isContent || Int(place.language) == language else { return false }
    append(Int(place.title)..<Int(place.end), to: &page)
    return true
  }

  private func append(_ range: Range<Int>, to page: inout TemplatePage) {
    unsafe page.bytes.append(copying: UnsafeBufferPointer(rebasing: pool[range]))
  }
}
