/// The capitals that tell a name from the same words in a plain sentence.
struct CapitalDemand: Hashable {
  /// The places in the key, up to 63, whose letters must be capitals.
  private(set) var places: UInt64 = 0
  /// True when one capital is not enough at the start of a sentence, where any word has one.
  private(set) var wantsAnother = false
  /// True when only the name written as one word will do.
  private(set) var wantsOneWord = false
  /// True for initials, which may be written with full stops.
  private(set) var isInitials = false

  /// Asks for nothing: any case will do.
  init() {}

  /// Asks for the name in one word, in any case.
  init(joined: Bool) { wantsOneWord = joined }

  /// Asks for capitals at some places of the key.
  init(at offsets: [Int], another: Bool = false, isInitials: Bool = false) {
    for offset in offsets where offset < 64 { places |= 1 << UInt64(offset) }
    wantsAnother = another
    self.isInitials = isInitials
  }

  /// True when written words show the capitals.
  func isMet(by spelling: WrittenName) -> Bool {
    if wantsOneWord { return spelling.isOneWord }
    guard places & spelling.capitals == places else { return false }
    if !wantsAnother || places & 1 == 0 { return true }
    return spelling.hasLaterCapital || !spelling.opensSentence
  }
}
