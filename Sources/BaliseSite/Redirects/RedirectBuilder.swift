import BaliseDiagnostics
import BalisePlan
import BaliseText

/// Makes the pages of former addresses; one that another page has is an error at its line.
struct RedirectBuilder {
  let model: SiteModel
  let pages: [Page]

  // Each is a page in every language: a file of a thousand lines would make thousands of them.
  static let mostAddresses = 100

  func build() -> Checked<[Redirect]> {
    var redirects: [Redirect] = []
    var diagnostics: [Diagnostic] = []
    let moved = model.plan.plan.entries.indices.filter { index in
      model.plan.plan.entries[index].texts.contains { $0?.formerAddresses.isEmpty == false }
    }
    guard !moved.isEmpty else { return Checked([], []) }
    // By file name; nil for a page that no line of the content places.
    var taken: [String: SourceRange?] = [:]
    for page in pages { taken.updateValue(nil, forKey: page.file.lowercased()) }
    for index in moved {
      let entry = model.entry(EntryID(index))
      for (written, text) in entry.texts.enumerated() {
        let addresses = text?.formerAddresses ?? []
        if addresses.count > Self.mostAddresses {
          diagnostics.append(.tooManyFormerAddresses(addresses[Self.mostAddresses]))
        }
        for address in addresses.prefix(Self.mostAddresses) {
          guard let path = Self.path(address.text, base: model.settings.base) else {
            diagnostics.append(.badFormerAddress(address))
            continue
          }
          for (language, file) in files(path, entry, written) {
            if let other = taken[file.lowercased()] {
              diagnostics.append(.takenFormerAddress(address, file, other))
              break
            }
            taken.updateValue(address.range, forKey: file.lowercased())
            let target = model.address(EntryID(index), language)
            redirects.append(
              Redirect(
                file: file, target: target.path, language: model.languages.codes[language],
                title: target.title))
          }
        }
      }
    }
    return Checked(redirects, diagnostics)
  }

  /// An address of the original stands in every language's folder, a translation's in its own.
  private func files(
    _ path: String, _ entry: Entry, _ written: Int
  ) -> [(language: Int, file: String)] {
    if let language = model.languages.codes.indices.dropFirst().first(where: {
      path.hasPrefix(model.prefix($0))
    }) {
      return [(language, path)]
    }
    let languages = written == entry.language ? Array(model.languages.codes.indices) : [written]
    return languages.map { ($0, model.prefix($0) + path) }
  }

  /// The file of a written address: `actions/hub` is `actions/hub.html`, `old/` is
  /// `old/index.html`; nil for what no page of the site can be.
  static func path(_ written: String, base: String?) -> String? {
    var text = PercentEncoding.decoded(written)
    if let base, text.hasPrefix(base) { text = String(text.dropFirst(base.count)) }
    if text.hasPrefix("/") { text.removeFirst() }
    if text.hasSuffix("/") { text += "index.html" }
    var parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let last = parts.last, parts.count <= 20, text.utf8.count <= 200 else { return nil }
    if !last.hasSuffix(".html") {
      guard !last.contains(".") else { return nil }
      parts[parts.count - 1] = last + ".html"
    }
    guard parts.allSatisfy(isName), parts.dropLast().allSatisfy({ !$0.contains(".") }) else {
      return nil
    }
    return ["assets", "data", "files"].contains(parts[0].lowercased())
      ? nil : parts.joined(separator: "/")
  }

  private static func isName(_ part: String) -> Bool {
    !part.isEmpty && part.first != "."
      && part.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && !#"\?#:*"<>|"#.utf8.contains($0) }
  }
}

extension Diagnostic {
  static func badFormerAddress(_ address: PlacedText) -> Diagnostic {
    Diagnostic(
      id: "bad-former-address", severity: .error,
      message: Phrase(
        en: "“\(address.text)” is not the address of a page of this site",
        fr: "« \(address.text) » n'est pas l'adresse d'une page de ce site"),
      range: address.range,
      help: Phrase(
        en: "write what follows the site's address, such as actions/hub or old/page.html",
        fr: "écrivez ce qui suit l'adresse du site, comme actions/hub ou ancien/page.html"))
  }

  static func tooManyFormerAddresses(_ first: PlacedText) -> Diagnostic {
    let most = RedirectBuilder.mostAddresses
    return Diagnostic(
      id: "too-many-former-addresses", severity: .error,
      message: Phrase(
        en: "a page has at most \(most) former addresses, and this is one more",
        fr: "une page a au plus \(most) anciennes adresses, et celle-ci est de trop"),
      range: first.range,
      help: Phrase(
        en: "keep those that people still follow, and remove the others",
        fr: "gardez celles que l'on suit encore, et retirez les autres"))
  }

  static func takenFormerAddress(
    _ address: PlacedText, _ file: String, _ other: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      id: "former-address-taken", severity: .error,
      message: Phrase(
        en: "another page stands at \(file)", fr: "une autre page se trouve à \(file)"),
      range: address.range,
      help: Phrase(
        en: "remove this address, or rename the other page",
        fr: "retirez cette adresse, ou renommez l'autre page"),
      notes: other.map {
        [.init(Phrase(en: "the same address is given here", fr: "la même adresse est ici"), at: $0)]
      } ?? [])
  }
}
