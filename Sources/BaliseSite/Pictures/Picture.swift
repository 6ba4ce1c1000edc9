import BaliseText

/// A picture of the content folder as the site shows it.
struct Picture: Sendable {
  /// A smaller picture made from it.
  struct Variant: Sendable, Hashable {
    let width: Int
    let mediaType: String
    /// Path in the site, not percent-encoded.
    let sitePath: String
    /// Where it stands until it is published.
    let location: String
    /// Size in bytes.
    let bytes: Int
  }

  /// How its file is built; nil when it is no picture that browsers show.
  var file: PictureFile?
  /// What is wrong with it, the gravest first.
  var faults: [PictureFault] = []
  /// Smaller ones in WebP, from the narrowest; none when it is shown as it is.
  var variants: [Variant] = []
  /// A smaller one of its own kind, for browsers that do not know WebP.
  var plain: Variant?

  /// The fault of a name that says another kind.
  var anotherKind: PictureFault? {
    faults.first { if case .suffix = $0 { true } else { false } }
  }

  /// Every file that was made from it.
  var made: [Variant] { variants + (plain.map { [$0] } ?? []) }
}

/// What is wrong with a picture.
enum PictureFault: Sendable, Hashable {
  /// No kind of file that every browser shows.
  case unknownKind
  /// Nothing, or words.
  case noPicture
  /// The end is missing, or what it holds cannot be decoded.
  case broken
  /// More bytes or pixels than are read.
  case tooLarge(width: Int, height: Int)
  /// A drawing that runs something or brings something from elsewhere.
  case drawing(SVGCheck.Fault)
  /// The name says another kind than the file is.
  case suffix(PictureFile.Format)
  /// The name says that it is no picture.
  case hidden(PictureFile.Format)
  /// It moves.
  case moving
  /// What a telephone has to fetch.
  case heavy(bytes: Int)
  /// A photograph of a kind from which what its camera wrote is not taken out.
  case photograph
  /// No picture, but a file that would run where it is opened.
  case runs

  /// True for what keeps the site from being published.
  var isError: Bool {
    switch self {
    case .unknownKind, .noPicture, .broken, .tooLarge, .drawing, .hidden, .runs: true
    case .suffix, .moving, .heavy, .photograph: false
    }
  }
}
