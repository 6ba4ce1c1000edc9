/// What people call a language where its tag is wanted.
enum LanguageNames {
  /// The tag of a language by its name in French, English or itself, or by a country that is often
  /// written for it; nil for any other word.
  static func tag(of words: String) -> String? { tags[NameFolding.key(words)] }

  private static let tags: [String: String] = {
    var tags: [String: String] = [:]
    for line in lines.split(separator: "\n") {
      let words = line.split(separator: " ")
      for name in words.dropFirst() { tags[NameFolding.key(String(name))] = String(words[0]) }
    }
    return tags
  }()

  private static let lines = """
    ar arabic arabe العربية
    be belarusian biélorusse
    bg bulgarian bulgare
    bn bengali
    br breton brezhoneg
    ca catalan català
    co corsican corse corsu
    cs czech tchèque cz čeština
    cy welsh gallois cymraeg
    da danish danois dk dansk
    de german allemand deutsch
    el greek grec gr ελληνικά
    en english anglais gb us
    eo esperanto
    es spanish espagnol español castellano sp
    et estonian estonien
    eu basque euskara
    fa persian persan farsi
    fi finnish finnois suomi
    fr french français
    ga irish irlandais
    gl galician galicien galego
    he hebrew hébreu
    hi hindi
    hr croatian croate
    hu hungarian hongrois magyar
    hy armenian arménien
    it italian italien italiano
    ja japanese japonais jp
    ka georgian géorgien
    ko korean coréen
    la latin
    lb luxembourgish luxembourgeois
    lt lithuanian lituanien
    lv latvian letton
    mg malagasy malgache
    mt maltese maltais
    nl dutch néerlandais nederlands
    no norwegian norvégien norsk
    oc occitan
    pl polish polonais polski
    pt portuguese portugais português
    rm romansh romanche
    ro romanian roumain română
    ru russian russe
    sk slovak slovaque
    sl slovenian slovène
    sq albanian albanais
    sr serbian serbe
    sv swedish suédois svenska
    sw swahili
    ta tamil tamoul
    tr turkish turc türkçe
    uk ukrainian ukrainien українська
    ur urdu ourdou
    vi vietnamese vietnamien
    wo wolof
    zh chinese chinois mandarin cn
    """
}
