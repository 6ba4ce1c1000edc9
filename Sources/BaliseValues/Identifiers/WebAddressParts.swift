import BaliseText

/// A web address cut at its scheme, its host and what follows, with the first thing wrong in it.
struct WebAddressParts {
  /// What makes an address unfit for publishing.
  struct Fault {
    let id: String
    let message: Phrase
    let help: Phrase
  }

  private(set) var scheme: WebAddress.Scheme?
  /// The name and the port of the machine, as written.
  private(set) var host = ""
  /// The name alone.
  private(set) var hostName = ""
  /// The path, the query and the fragment, as written.
  private(set) var rest = ""
  private(set) var fault: Fault?

  init(_ text: String) {
    guard text.utf8.count <= IdentifierText.maximumLength else {
      fault = Self.tooLong
      return
    }
    // Browsers drop control characters inside a scheme, so they are refused before it is read.
    let isPlain = text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    guard isPlain || !text.contains(where: { $0.isWhitespace || $0.isControl }) else {
      fault = Self.spaces
      return
    }
    guard !text.utf8.contains(where: Self.isSign) else {
      fault = Self.signs
      return
    }
    guard let bare = takeScheme(text) else { return }
    takeHost(bare)
  }

  private mutating func takeScheme(_ text: String) -> Substring? {
    if let bare = Self.behindSlashes(text[...]) { return bare }
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return text[...] }
    let name = text[..<colon].lowercased()
    let after = text[text.index(after: colon)...]
    if let scheme = WebAddress.Scheme(rawValue: name) {
      self.scheme = scheme
      guard let bare = Self.behindSlashes(after) else {
        let rest = after.drop { $0 == "/" }
        fault = rest.isEmpty ? Self.incomplete : Self.slashes("\(name)://\(rest)")
        return nil
      }
      return bare
    }
    // “example.org:8080/page” has a port, not a scheme; so has a colon further on in a path.
    let isPort = name.contains(".") && after.first?.isNumber == true
    guard isPort || name.contains("/") || name.contains("?") || name.contains("#") else {
      fault = Self.dangerous.contains(name) ? Self.unsafeScheme : Self.otherScheme
      return nil
    }
    return text[...]
  }

  /// What follows two slashes; nil for a text that does not begin with them.
  private static func behindSlashes(_ text: Substring) -> Substring? {
    let bytes = text.utf8
    guard bytes.starts(with: "//".utf8) else { return nil }
    let bare = text[bytes.index(bytes.startIndex, offsetBy: 2)...]
    // A slash with an accent on it is another character.
    if let next = bare.utf8.first, next >= 0x80, !text.hasPrefix("//") { return nil }
    return bare
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "\\"),
      UInt8(ascii: "`"):
      true
    default: false
    }
  }

  private static func endsHost(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }

  private mutating func takeHost(_ bare: Substring) {
    let end = bare.utf8.firstIndex(where: Self.endsHost) ?? bare.endIndex
    let authority = bare[..<end]
    guard !authority.utf8.contains(UInt8(ascii: "@")) else {
      fault = Self.credentials
      return
    }
    let colon = authority.utf8.firstIndex(of: UInt8(ascii: ":"))
    let name = authority[..<(colon ?? authority.endIndex)]
    let port = colon.map { authority[authority.utf8.index(after: $0)...] }
    let isPortValid = port.map { UInt16($0) != nil } ?? true
    guard HostName.isValid(name), isPortValid, scheme != nil || !Self.isFileName(name) else {
      fault = Self.incomplete
      return
    }
    host = String(authority)
    hostName = String(name)
    rest = String(bare[end...])
  }

  // Without a scheme, “report.pdf” is a file of the site that somebody forgot to link.
  private static func isFileName(_ name: Substring) -> Bool {
    name.split(separator: ".").last.map { fileEndings.contains($0) } ?? false
  }

  private static let fileEndings: Set<Substring> = [
    "html", "htm", "php", "pdf", "jpg", "jpeg", "png", "docx", "odt", "xlsx",
  ]

  private static let dangerous: Set<String> = [
    "javascript", "data", "vbscript", "file", "blob", "about", "view-source", "jar", "intent",
  ]

  private static let tooLong = Fault(
    id: "invalid-url",
    message: Phrase(
      en: "is too long for a web address", fr: "est trop long pour une adresse de page"),
    help: Phrase(en: "Link to a shorter address.", fr: "Renvoyer à une adresse plus courte."))
  private static let spaces = Fault(
    id: "invalid-url",
    message: Phrase(
      en: "holds a space, which no web address does",
      fr: "contient une espace, ce qu’aucune adresse de page ne fait"),
    help: Phrase(
      en: "Copy the address again, or write “%20” for a space that belongs to it.",
      fr: "Recopier l’adresse, ou écrire «\u{A0}%20\u{A0}» pour une espace qui en fait partie."))
  private static let signs = Fault(
    id: "invalid-url",
    message: Phrase(
      en: "holds a quote, an angle bracket or a backslash, which no web address does",
      fr: "contient un guillemet, un chevron ou une barre inverse, ce qu’aucune adresse ne fait"),
    help: Phrase(en: "Copy the address again.", fr: "Recopier l’adresse."))
  private static let unsafeScheme = Fault(
    id: "unsafe-url",
    message: Phrase(
      en: "would run or open something on the reader's machine, and is refused",
      fr: "ferait exécuter ou ouvrir quelque chose sur la machine du lecteur, et est refusé"),
    help: webOnly)
  private static let otherScheme = Fault(
    id: "invalid-url",
    message: Phrase(en: "is not the address of a web page", fr: "n’est pas l’adresse d’une page"),
    help: webOnly)
  private static let incomplete = Fault(
    id: "invalid-url",
    message: Phrase(
      en: "is not a complete web address", fr: "n’est pas une adresse de page complète"),
    help: Phrase(
      en: "Write it from its beginning, as in “https://www.example.org/page”.",
      fr: "L’écrire depuis son début, comme «\u{A0}https://www.example.org/page\u{A0}»."))
  private static func slashes(_ address: String) -> Fault {
    let quoted = Phrase(quoting: address)
    return Fault(
      id: "invalid-url", message: incomplete.message,
      help: Phrase(
        en: "Two slashes follow the colon: write \(quoted.en).",
        fr: "Deux barres obliques suivent le deux-points\u{A0}: écrire \(quoted.fr)."))
  }
  private static let credentials = Fault(
    id: "unsafe-url",
    message: Phrase(
      en: "holds a name or a password before an @, which would be published",
      fr: "contient un nom ou un mot de passe devant un @, qui serait publié"),
    help: Phrase(en: "Take out what stands before the @.", fr: "Retirer ce qui précède le @."))
  private static let webOnly = Phrase(
    en: "Give an address that begins with “https://”.",
    fr: "Donner une adresse qui commence par «\u{A0}https://\u{A0}».")
}

extension Character {
  /// True for control, format and other unprintable characters.
  fileprivate var isControl: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
        .paragraphSeparator:
        true
      default: false
      }
    }
  }
}
