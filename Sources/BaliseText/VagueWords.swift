/// Words that say nothing of where a link leads, once they stand without their sentence.
package enum VagueWords {
  /// More bytes than the longest of them has: longer words need no look.
  package static let longest = 40

  /// True when these words, in any case and with any punctuation, say nothing.
  package static func contains(_ words: String) -> Bool {
    words.utf8.count <= longest && keys.contains(NameFolding.key(words))
  }

  /// The same for UTF-8 bytes.
  package static func contains(_ words: [UInt8]) -> Bool {
    words.count <= longest && contains(String(decoding: words, as: UTF8.self))
  }

  private static let keys = Set(
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
