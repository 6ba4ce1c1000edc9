// Pictures are made smaller by libvips, through its own program `vipsthumbnail` (Debian: libvips-tools).
// A program apart, and not the library in this process: what decodes somebody's file may be led astray
// by it, and then loses its own memory, time and one file, not the build's. It gets the bytes as its
// input and gives bytes back: no name of a file, which could be read as an option, is ever handed over.

import CSystem
import Glibc

/// The program that makes pictures smaller, where the machine has it.
package struct PictureMaker: Sendable {
  /// Where it stands.
  let program: String
  /// A number that changes when the program or a library it works with is another file.
  let identity: UInt64
  /// True where it can draw words: it does so with the machine's fonts.
  private(set) var hasFonts: Bool

  /// The same for a site that nobody shares, as in the preview: it draws nothing.
  package var withoutDrawings: PictureMaker {
    var maker = self
    maker.hasFonts = false
    return maker
  }

  /// How much drawings are compressed: more saves one byte in fifteen and takes twice the time.
  static let compression = 6

  private static let limits = balise_limits(
    memory: 3 << 30, processor_seconds: 60, written: 32 << 20, milliseconds: 240_000)

  /// What it works with, which decides about every byte of its pictures.
  private static let libraries = [
    "libvips.so.42", "libwebp.so.7", "libjpeg.so.62", "libpng16.so.16", "liblcms2.so.2",
    "librsvg-2.so.2", "libcairo.so.2", "libpango-1.0.so.0", "libpangoft2-1.0.so.0",
    "libfontconfig.so.1", "libfreetype.so.6", "libharfbuzz.so.0",
  ]
  private static let folders = [
    "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib", "/usr/lib64",
    "/usr/local/lib",
  ]

  /// The program at a path; nil when there is none.
  package init?(program: String) {
    guard unsafe access(program, X_OK) == 0 else { return nil }
    var digest = Digest(0)
    var found = false
    for path in [program]
      + Self.folders.flatMap({ folder in Self.libraries.map { folder + "/" + $0 } })
    {
      var info = stat()
      guard unsafe stat(path, &info) == 0 else { continue }
      found = found || info.st_mode & S_IFMT == S_IFREG
      digest.add(path)
      digest.add(FileStamp(info))
    }
    guard found else { return nil }
    self.program = program
    let fonts = InstalledFonts.identity()
    hasFonts = fonts != nil
    if let fonts { digest.add(fonts) }
    identity = digest.value
  }

  /// Makes a picture of a width from the bytes of another; false when they cannot be read, or not
  /// within the limits. `saving` is what libvips calls the kind of file and how it is written.
  func make(
    _ bytes: [UInt8], width: Int, hasOwnColours: Bool, saving: String, to path: String
  ) throws(BuildError) -> Bool {
    // From colours of screens to colours of screens would only round every number.
    let colours = hasOwnColours ? ["--export-profile", "srgb"] : []
    let arguments = ["stdin", "--size", "\(width)x"] + colours + ["-o", saving]
    guard try run(arguments, bytes, isOurs: false, to: path) else { return false }
    // libvips 8.14 leaves Exif and a profile in WebP, whatever it is told.
    let made = try Disk.read(path)
    let file =
      PictureFile.format(of: made) == .webp
      ? WebPStructure.read(made, withProfile: false) : PictureFile.read(made)
    guard let file, file.isWhole, file.size?.width == width else { return false }
    let cleaned = file.cleaned(made)
    if cleaned != made { try Disk.write(cleaned, to: path, replacing: true) }
    return true
  }

  /// Draws a drawing of Balise itself, of the width that it says, as a PNG; false when it cannot.
  func draw(
    _ svg: [UInt8], width: Int, height: Int, to path: String
  ) throws(BuildError) -> Bool {
    let arguments = [
      "stdin", "--size", "\(width)x", "-o",
      ".png[compression=\(Self.compression),bitdepth=8,strip]",
    ]
    guard try run(arguments, svg, isOurs: true, to: path) else { return false }
    guard let file = PictureFile.read(try Disk.read(path)) else { return false }
    return file.isWhole && file.size == PictureSize(width, height)
  }

  private func run(
    _ arguments: [String], _ bytes: [UInt8], isOurs: Bool, to path: String
  ) throws(BuildError) -> Bool {
    let input = Descriptor(
      unsafe bytes.withUnsafeBytes { unsafe balise_memory_file($0.baseAddress, $0.count) })
    guard input.number >= 0 else { throw Disk.cannot(.write, path) }
    let output = try Disk.create(path, replacing: true)
    // Nothing of the person's environment: it could choose other modules, fonts or languages.
    // libvips reads some kinds of file with libraries that were not made for hostile ones: blocked,
    // but for what Balise drew itself.
    let environment =
      [
        "LC_ALL=C", "PATH=/usr/bin:/bin", "HOME=/nonexistent", "VIPS_CONCURRENCY=1",
        "MALLOC_ARENA_MAX=2",
      ] + (isOurs ? [] : ["VIPS_BLOCK_UNTRUSTED=1"])
    let status = unsafe Self.withCStrings([program] + arguments) { arguments in
      unsafe Self.withCStrings(environment) { environment in
        unsafe balise_run_limited(
          program, arguments, environment, input.number, output.number, Self.limits)
      }
    }
    return status == 0 && (FileStamp(output)?.size ?? 0) > 0
  }

  private static func withCStrings<Result>(
    _ texts: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var pointers: [UnsafeMutablePointer<CChar>?] = unsafe texts.map { unsafe strdup($0) }
    unsafe pointers.append(nil)
    defer { unsafe pointers.forEach { unsafe free($0) } }
    return unsafe pointers.withUnsafeBufferPointer { buffer in
      // The array holds at least its end.
      unsafe body(buffer.baseAddress.unsafelyUnwrapped)
    }
  }
}
