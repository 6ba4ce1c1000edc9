/// What people call a language where its tag is wanted.
enum LanguageNames {
  /// The tag of a language by its name in French, English or itself, by its code of three letters,
  /// or by a country that is often written for it; nil for any other word.
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
    ar arabic arabe ara العربية
    be belarusian biélorusse bel
    bg bulgarian bulgare bul
    bn bengali ben
    br breton bre brezhoneg
    ca catalan cat català
    co corsican corse cos corsu
    cs czech tchèque ces cze cz čeština
    cy welsh gallois cym wel cymraeg
    da danish danois dan dk dansk
    de german allemand deu ger deutsch
    el greek grec ell gre gr ελληνικά
    en english anglais eng gb us
    eo esperanto epo
    es spanish espagnol spa español castellano sp
    et estonian estonien est
    eu basque eus baq euskara
    fa persian persan farsi fas per
    fi finnish finnois fin suomi
    fr french français fra fre
    ga irish irlandais gle
    gl galician galicien glg galego
    he hebrew hébreu heb
    hi hindi hin
    hr croatian croate hrv
    hu hungarian hongrois hun magyar
    hy armenian arménien hye arm
    it italian italien ita italiano
    ja japanese japonais jpn jp
    ka georgian géorgien kat geo
    ko korean coréen kor
    la latin lat
    lb luxembourgish luxembourgeois ltz
    lt lithuanian lituanien lit
    lv latvian letton lav
    mg malagasy malgache mlg
    mt maltese maltais mlt
    nl dutch néerlandais nld dut nederlands
    no norwegian norvégien nor norsk
    oc occitan oci
    pl polish polonais pol polski
    pt portuguese portugais por português
    rm romansh romanche roh
    ro romanian roumain ron rum română
    ru russian russe rus
    sk slovak slovaque slk slo
    sl slovenian slovène slv
    sq albanian albanais sqi alb
    sr serbian serbe srp
    sv swedish suédois swe svenska
    sw swahili swa
    ta tamil tam tamoul
    tr turkish turc tur türkçe
    uk ukrainian ukrainien ukr українська
    ur urdu ourdou urd
    vi vietnamese vietnamien vie
    wo wolof wol
    zh chinese chinois zho chi mandarin cn
    """
}
