import BalisePlan
import Testing

/// What the name of a file says: the entry, and the language of its words.
struct FileIdentityTests {
  @Test(
    arguments: [
      ("04-hub.md", "04-hub", nil), ("04-hub.en.md", "04-hub", 1), ("04-hub.fr.md", "04-hub", 0),
      ("04-hub.de.md", "04-hub.de", nil), ("v1.2.md", "v1.2", nil), ("v1.2.en.md", "v1.2", 1),
      ("en.md", "en", nil), ("a.EN.md", "a.EN", nil), ("a", "a", nil),
      ("été 2018.en.markdown", "été 2018", 1), ("a..en.md", "a.", 1),
    ] as [(String, String, Int?)])
  func theNameSaysTheEntryAndTheLanguage(_ name: String, _ id: String, _ language: Int?) {
    let identity = EntryReader.identity(fileName: name, languages: SiteLanguages(["fr", "en"]))
    #expect(identity.id == id)
    #expect(identity.language == language)
  }
}
