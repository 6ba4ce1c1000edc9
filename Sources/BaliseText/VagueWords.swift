/// Words that say nothing of where a link leads, once they stand without their sentence.
package enum VagueWords {
  /// More bytes than the longest of them has: longer words need no look.
  package static let longest = 40

  /// True when these words, in any case and with any punctuation, say nothing.
  package static func contains(_ words: String) -> Bool {
    words.utf8.count <= longest && mayBeOne(words.utf8.span)
      && keys.contains(NameFolding.key(words))
  }

  /// The same for UTF-8 bytes.
  package static func contains(_ words: [UInt8]) -> Bool {
    words.count <= longest && mayBeOne(words.span)
      && keys.contains(NameFolding.key(String(decoding: words, as: UTF8.self)))
  }

  // The words of nearly every link are none of these, which a number made of their letters tells
  // without making a key.
  private static func mayBeOne(_ bytes: Span<UInt8>) -> Bool {
    var mark = LetterMark()
    var index = 0
    while index < bytes.count {
      guard let base = LetterFolding.nextLatin(bytes, &index) else { return true }
      mark.add(base)
    }
    return marks[Int(mark.value)]
  }

  /// A small number that the same letters and digits give, in any case.
  private struct LetterMark {
    private(set) var value: UInt16 = 0
    static let count = 4096

    /// Adds what a sign becomes (`LetterFolding.nextLatin`): nothing, a letter or two.
    mutating func add(_ base: UInt16) {
      if base != 0 { mix(base & 0xFF) }
      if base > 0xFF { mix(base >> 8) }
    }

    private mutating func mix(_ letter: UInt16) {
      value = (value &* 37 &+ letter) & UInt16(Self.count - 1)
    }
  }

  private static let marks: [Bool] = {
    var marks = [Bool](repeating: false, count: LetterMark.count)
    for key in keys {
      var mark = LetterMark()
      for byte in key.utf8 { mark.add(UInt16(LetterFolding.ascii(byte))) }
      marks[Int(mark.value)] = true
    }
    return marks
  }()

  static let keys = Set(
    [
      "ici", "cliquez ici", "cliquer ici", "clic", "lien", "ce lien", "suivre ce lien",
      "via ce lien", "voir", "voir ici", "voir plus", "plus", "lire", "lire plus", "lire la suite",
      "la suite", "suite", "en savoir plus", "savoir plus", "plus d'infos", "plus d'informations",
      "détails", "cette page", "télécharger", "accéder", "découvrir", "consulter", "là",
      "here", "click here", "click", "link", "this link", "this page", "more", "read more",
      "learn more", "find out more", "see more", "see", "details", "more info",
      "more information", "continue", "download", "go", "view", "page",
    ].map(NameFolding.key))
}

/// Words that are only the name a file has: nobody wrote them for readers.
package enum FileNameWords {
  /// True for `photo_1234.jpg`, `IMG-20190512` and the like.
  package static func isFileName(_ words: String) -> Bool {
    guard (4...120).contains(words.utf8.count), !words.contains(" ") else { return false }
    let lower = words.lowercased()
    let endings = [
      ".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp", ".avif", ".tif", ".tiff", ".bmp",
    ]
    if endings.contains(where: lower.hasSuffix) { return true }
    let beginnings = ["img_", "img-", "dsc_", "dsc-", "dscn", "pxl_", "image_", "photo_", "dcim"]
    let digits = lower.utf8.filter { (0x30...0x39).contains($0) }.count
    return digits >= 3 && beginnings.contains(where: lower.hasPrefix)
  }
}
