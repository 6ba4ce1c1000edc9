package import BaliseDiagnostics

/// Tells where the links of a text lead: the module that knows the plan implements it.
package protocol LinkResolver {
  /// Called once for each link that is not an e-mail address, a phone number, a place of the same
  /// page, or an address refused as dangerous; in the order of the text.
  func resolve(_ link: LinkDestination) -> ResolvedLink
}

/// What an author wrote as the aim of a link.
package struct LinkDestination: Sendable, Hashable {
  /// How the link is written.
  package enum Kind: Sendable, Hashable {
    /// `[words](destination)` or a reference link.
    case markdown
    /// `[[destination]]` or `[[destination|words]]`.
    case wiki
    /// `<https://…>` or a bare address.
    case address
  }

  /// How the link is written.
  package let kind: Kind
  /// The aim without its `#fragment`, escapes and character references decoded, not yet
  /// percent-decoded.
  package let text: String
  /// What follows `#`, percent-decoded; nil without `#`, never empty.
  package let fragment: String?
  /// The whole link in the file, from its first bracket to its last.
  package let range: ByteRange
  /// The aim alone in the file, for fixes; nil when it is written elsewhere (a reference link).
  package let destinationRange: ByteRange?

  /// Makes a destination.
  package init(
    kind: Kind, text: String, fragment: String? = nil, range: ByteRange,
    destinationRange: ByteRange? = nil
  ) {
    self.kind = kind
    self.text = text
    self.fragment = fragment
    self.range = range
    self.destinationRange = destinationRange
  }
}

/// Where a link leads.
package enum ResolvedLink: Sendable {
  /// A page of the site. `href` has no fragment: it is added from the link. `target` names the
  /// page in `RenderedBody.pendingFragments`; `title` stands for the words a wiki link has not.
  case page(href: String, title: String?, target: String)
  /// A file of the site, or a page that cannot be linked by fragment.
  case file(href: String)
  /// An address outside of the site.
  case external(href: String)
  /// A link to nothing: its words are shown without a link.
  case broken(Diagnostic)
}
