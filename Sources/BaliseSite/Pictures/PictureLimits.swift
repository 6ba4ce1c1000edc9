import BaliseValues

/// What a picture may be, and what reading one may cost: far beyond what a page needs, and small
/// enough that no file stops a build.
enum PictureLimits {
  /// Bytes of a picture's file.
  static let bytes = 32 << 20
  /// Bytes of a drawing.
  static let drawingBytes = 4 << 20
  /// Pixels of a side.
  static let side = 20_000
  /// Pixels in all: a small file may unfold to more than a machine has room for.
  static let pixels = 120_000_000
  /// Bytes below which a picture is shown as it is.
  static let worthResizing = 16 << 10
  /// Bytes above which a picture is heavy for a telephone.
  static let heavy = 400 << 10
  /// The widths that are made, in pixels: a telephone, a column of text, the same on a fine screen.
  static let widths = [480, 960, 1600]
  /// The width of the picture for browsers that choose none.
  static let plainWidth = 960

  /// The pixels of a side, as people read them.
  static func side(in language: ValueLanguage) -> String { Amount(side).formatted(in: language) }

  /// The pixels in all, in millions.
  static var millions: Int { pixels / 1_000_000 }
}
