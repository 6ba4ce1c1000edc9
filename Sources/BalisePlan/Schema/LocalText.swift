/// A short text that may differ from one language of the site to the next.
package struct LocalText: Sendable, Hashable {
  private let texts: [String?]
  private let fallback: String

  /// Makes a text from one wording per site language (nil where there is none) and what stands in.
  package init(_ texts: [String?], fallback: String) {
    self.texts = texts
    self.fallback = fallback
  }

  /// Makes a text that is the same in every language.
  package init(_ text: String) {
    self.init([], fallback: text)
  }

  /// The wording for a site language, by its index; another language's where it has none.
  package subscript(language: Int) -> String {
    if language < texts.count, let text = texts[language] { return text }
    return texts.lazy.compactMap { $0 }.first ?? fallback
  }

  /// True when nothing was written in any language.
  package var isEmpty: Bool { fallback.isEmpty && texts.allSatisfy { $0?.isEmpty ?? true } }
}
