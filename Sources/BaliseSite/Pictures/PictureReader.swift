/// Looks at the file of one picture.
struct PictureReader {
  let asset: SourceTree.Asset
  /// Smaller ones would be made from it, and are not now: what will be shown is not known.
  let isLookOnly: Bool

  // No kind of picture begins with nothing but words.
  private static func isText(_ bytes: [UInt8]) -> Bool {
    bytes.prefix(256).allSatisfy { $0 >= 0x20 || (0x09...0x0D).contains($0) }
      && String(validating: bytes, as: UTF8.self) != nil
  }

  /// The picture; `made` adds the smaller ones, from the bytes that are published.
  func read(_ made: ([UInt8], Picture) -> Picture) -> Picture {
    guard asset.size <= PictureLimits.bytes else {
      return Picture(faults: [.tooLarge(width: 0, height: 0)])
    }
    // A file that cannot be read is told when it is copied.
    guard let bytes = try? Disk.read(asset.location) else { return Picture() }
    guard let file = PictureFile.read(bytes) else {
      let isKnown = PictureFile.format(of: bytes) != nil
      return Picture(faults: [isKnown ? .broken : Self.isText(bytes) ? .noPicture : .unknownKind])
    }
    var picture = Picture(file: file)
    if file.format == .svg {
      if bytes.count > PictureLimits.drawingBytes {
        picture.faults.append(.tooLarge(width: 0, height: 0))
      } else if let fault = SVGCheck.fault(bytes) {
        picture.faults.append(.drawing(fault))
      }
    } else {
      guard let size = file.size, max(size.width, size.height) <= PictureLimits.side,
        size.width * size.height <= PictureLimits.pixels
      else {
        picture.faults.append(
          .tooLarge(width: file.size?.width ?? 0, height: file.size?.height ?? 0))
        return picture
      }
      if !file.isWhole { picture.faults.append(.broken) }
      if file.isMoving { picture.faults.append(.moving) }
    }
    let suffix = asset.path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    if !file.format.suffixes.contains(suffix) { picture.faults.append(.suffix(file.format)) }
    if picture.faults.contains(where: \.isError) { return picture }
    // What moves is shown as it is: made smaller it would stand still.
    if !file.isMoving { picture = made(file.cleaned(bytes), picture) }
    weigh(&picture, file)
    return picture
  }

  private func weigh(_ picture: inout Picture, _ file: PictureFile) {
    if isLookOnly, file.format != .svg, !file.isMoving { return }
    let bytes = picture.variants.last?.bytes ?? file.cleanedCount
    if bytes > PictureLimits.heavy { picture.faults.append(.heavy(bytes: bytes)) }
  }
}
