extension SortTailoring {
  /// The tailoring of a language; nil where its alphabet is that of French and English.
  static func of(_ tag: String) -> SortTailoring? { tailorings[language(tag)] }

  /// What a tailoring is written from: the same for languages of one alphabet.
  static func rules(of tag: String) -> String? {
    let language = language(tag)
    return rules.first { $0.0.split(separator: " ").contains { $0 == language } }?.1
  }

  private static func language(_ tag: String) -> String {
    tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
  }

  private static let tailorings: [String: SortTailoring] = {
    var tailorings: [String: SortTailoring] = [:]
    for (tags, rules) in rules {
      let tailoring = SortTailoring(rules)
      for tag in tags.split(separator: " ") { tailorings[String(tag)] = tailoring }
    }
    return tailorings
  }()

  // What counts only between equals (é and e, ß and ss) is the same in all of them.
  private static let rules = [
    ("be", "е < ё | з < і < й | у < ў"),
    ("bg ru", "и < й"),
    ("br", "c < ch < c'h = c’h"),
    ("cs", "c < č | h < ch | r < ř | s < š | z < ž"),
    ("cy", "c < ch | d < dd | f < ff | g < ng | l < ll | p < ph | r < rh | t < th"),
    ("da nb nn no", "y = ü | z < æ = ä < ø = ö < å = aa"),
    ("eo", "c < ĉ | g < ĝ | h < ĥ | j < ĵ | s < ŝ | u < ŭ"),
    ("es gl", "n < ñ"),
    ("et", "s < š < z < ž | w < õ < ä < ö < ü"),
    ("fi sv", "y = ü | z < å < ä = æ < ö = ø"),
    (
      "hu",
      "c < cs | d < dz < dzs | g < gy | l < ly | n < ny | o < ö = ő | s < sz | t < ty | u < ü = ű | z < zs"
    ),
    (
      "is",
      "a < á | d < ð | e < é | i < í | o < ó | u < ú | y < ý | z < þ < æ = ä < ö = ø < å"
    ),
    ("lt", "c < č | i = y | s < š | z < ž"),
    (
      "lv",
      "c < č | g < ģ | i = y | k < ķ | l < ļ | n < ņ | r < ŗ | s < š | z < ž"
    ),
    ("mt", "b < ċ | f < ġ | g < għ | h < ħ | y < ż"),
    ("pl", "a < ą | c < ć | e < ę | l < ł | n < ń | o < ó | s < ś | z < ź < ż"),
    ("ro", "a < ă < â | i < î | s < ș = ş | t < ț = ţ"),
    ("sk", "a < ä | c < č | h < ch | o < ô | s < š | z < ž"),
    ("sl", "c < č < ć | d < đ | s < š | z < ž"),
    (
      "sq",
      "c < ç | d < dh | e < ë | g < gj | l < ll | n < nj | r < rr | s < sh | t < th | x < xh | z < zh"
    ),
    (
      "bs hr sr",
      "c < č < ć | d < dž < đ | l < lj | n < nj | s < š | z < ž"
        + "| д < ђ | и < ј | л < љ | н < њ | т < ћ | ч < џ"
    ),
    ("tr", "c < ç | g < ğ | h < ı = I | o < ö | s < ş | u < ü"),
    ("uk", "г < ґ | е < є | и < і < ї < й"),
  ]
}
