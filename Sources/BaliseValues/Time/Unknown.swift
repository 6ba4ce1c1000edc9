/// The five kinds of not knowing, which are values of their own and never shown alike.
package enum Unknown: String, Sendable, Hashable, CaseIterable {
  /// A label with nothing after it.
  case empty
  /// Somebody is still to say.
  case toBeSpecified
  /// Named, but not settled: « fondation/association ? ».
  case undecided
  /// Known to be nothing.
  case none
  /// Said in another place.
  case elsewhere

  /// The words shown for it: « à préciser », “to be specified”.
  package func formatted(in language: ValueLanguage) -> String {
    switch (self, language) {
    case (.empty, .fr): "non précisé"
    case (.empty, .en): "not specified"
    case (.toBeSpecified, .fr): "à préciser"
    case (.toBeSpecified, .en): "to be specified"
    case (.undecided, .fr): "non décidé"
    case (.undecided, .en): "undecided"
    case (.none, .fr): "aucun"
    case (.none, .en): "none"
    case (.elsewhere, .fr): "indiqué ailleurs"
    case (.elsewhere, .en): "stated elsewhere"
    }
  }
}
