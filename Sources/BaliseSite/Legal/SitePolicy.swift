/// What a browser may load for a page of the site: style sheets, scripts and pictures of the site
/// itself, and nothing else. No page needs more, and none needs anything “unsafe”.
enum SitePolicy {
  /// The policy that pages carry.
  static let page = """
    default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; manifest-src 'self'; \
    base-uri 'none'; form-action 'self'
    """

  /// The element that a page carries it in.
  static func element(_ policy: String) -> String {
    "<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">"
  }

  /// The policy of a page without style, script or picture.
  static let bare = "default-src 'none'; base-uri 'none'; form-action 'none'"

  /// The policy that a server sends: it can forbid frames too, which a page cannot say of itself.
  static let header = page + "; frame-ancestors 'self'"
}
