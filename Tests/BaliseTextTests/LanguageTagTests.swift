import BaliseText
import Testing

struct LanguageTagTests {
  @Test(arguments: [
    "en", "fr-CA", "EN-gb", "sr-Latn", "zh-Hant-TW", "es-419", "de-1996", "ca-valencia", "gsw",
    "sl-rozaj-biske", "ar-aao", "en-u-ca-gregory", "x-clermont", "oc-x-nissart",
  ])
  func aTagIsKnown(_ tag: String) { #expect(LanguageTag.isKnown(tag)) }

  @Test(arguments: [
    "", "e", "gb", "eng", "oci", "tha", "lao", "som", "isl", "ice", "ind", "mkd", "nob", "THA-TH",
    "english", "en_GB", "en GB", "en-", "-en", "en--GB", "en-GB-Latn",
    "en-GB-US", "en-u", "x", "été", "en-abcdefghi", "fr\u{301}", "en-x-é",
    String(repeating: "en-", count: 500) + "en",
  ])
  func aTagIsNone(_ tag: String) { #expect(!LanguageTag.isKnown(tag)) }

  @Test(arguments: [
    ("anglais", "en"), ("English", "en"), ("Español", "es"), ("eng", "en"), ("gb", "en"),
    ("OCI", "oc"), ("en_gb", "en-GB"), ("pt br", "pt-BR"), ("українська", "uk"), ("klingon", nil),
    ("tha", "th"), ("nob", "nb"), ("ICE", "is"), ("eng_gb", "en-GB"), ("wel", "cy"), ("eng-", nil),
    ("", nil), ("!", nil),
  ])
  func whatWasMeantIsProposed(_ words: String, _ tag: String?) {
    #expect(LanguageTag.meant(by: words) == tag)
    if let tag { #expect(LanguageTag.isKnown(tag)) }
  }

  @Test(arguments: [
    ("EN-gb", "en-GB"), ("ZH-hant-tw", "zh-Hant-TW"), ("Es-419", "es-419"), ("fr", "fr"),
    ("OC-X-NISS", "oc-x-niss"),
  ])
  func aTagIsWrittenAsToolsKnowIt(_ tag: String, _ usual: String) {
    #expect(LanguageTag.canonical(tag) == usual)
  }

  @Test(arguments: ["gsw", "frp", "pcd", "rcf", "vls", "nrf", "ckb", "haw"])
  func aLanguageWithoutACodeOfTwoLettersHasOneOfThree(_ tag: String) {
    #expect(LanguageTag.isKnown(tag) && LanguageTag.meant(by: tag) == nil)
  }

  @Test func theSideALanguageBeginsOn() {
    #expect(["ar", "he-IL", "ur", "pa-Arab"].allSatisfy(LanguageTag.isRightToLeft))
    #expect(!["en", "fr", "az-Latn", "ar-Latn", ""].contains(where: LanguageTag.isRightToLeft))
  }
}
