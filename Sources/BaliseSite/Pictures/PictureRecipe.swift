/// How one smaller picture is made.
struct PictureRecipe: Sendable {
  /// A way to write it, as libvips calls it; the suffix tells it from other ways.
  struct Way: Sendable {
    let saving: String
    let suffix: String
  }

  /// A file that was made.
  struct Made: Sendable {
    let location: String
    let bytes: Int
  }

  let width: Int
  let mediaType: String
  let suffix: String
  /// Browsers choose it by their width.
  let isResponsive: Bool
  /// Ways among which the smaller file is taken.
  let ways: [Way]

  // Photographs: measured on the fixtures, 78 shows no difference at arm's length.
  private static let lossy = Way(saving: ".webp[Q=78,strip]", suffix: ".webp")
  // Drawings and screens: sharp edges stay as they are.
  private static let exact = Way(saving: ".webp[lossless,strip]", suffix: "-exact.webp")
  private static let careful = Way(saving: ".webp[Q=86,strip]", suffix: "-careful.webp")

  /// What is made of a picture: WebP at every width that it has, and its own kind at one.
  static func all(for format: PictureFile.Format, _ size: PictureSize) -> [PictureRecipe] {
    guard format != .svg else { return [] }
    let widest = PictureLimits.widths.max() ?? size.width
    let widths =
      PictureLimits.widths.filter { $0 < size.width } + (size.width <= widest ? [size.width] : [])
    let ways = format == .png || format == .gif ? [exact, careful] : [lossy]
    var recipes = widths.map {
      PictureRecipe(
        width: $0, mediaType: "image/webp", suffix: "webp", isResponsive: true, ways: ways)
    }
    let plain: Way? =
      switch format {
      case .jpeg: Way(saving: ".jpg[Q=80,optimize_coding,interlace,strip]", suffix: ".jpg")
      case .png: Way(saving: ".png[compression=9,bitdepth=8,strip]", suffix: ".png")
      default: nil
      }
    if let plain {
      recipes.append(
        PictureRecipe(
          width: min(PictureLimits.plainWidth, size.width), mediaType: format.mediaType,
          suffix: String(plain.suffix.dropFirst()), isResponsive: false, ways: [plain]))
    }
    return recipes
  }

  /// The file to publish: the first way, unless another takes less than half of the room (a
  /// photograph that was saved as a drawing).
  func choose(_ made: [Made]) -> Made {
    made.dropFirst().reduce(made[0]) { $1.bytes * 2 < $0.bytes ? $1 : $0 }
  }
}
