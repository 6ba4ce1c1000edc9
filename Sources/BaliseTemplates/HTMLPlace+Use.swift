extension HTMLPlace {
  /// What may be written at this place.
  enum Use: Equatable {
    /// Between tags: text and markup.
    case content
    /// Between tags, where no element may stand.
    case plainContent
    /// A quoted attribute.
    case attribute
    /// A quoted attribute that holds an address.
    case address(isOwn: Bool)
    /// Nothing.
    case forbidden(Reason)
  }

  /// Why nothing may be written at a place.
  enum Reason: Equatable {
    case name, unquoted, script, style, eventHandler, styleAttribute, document, animation, comment
  }

  /// What may be written here.
  var use: Use {
    switch state {
    case .text: isInOption ? .plainContent : .content
    case .plainText: .plainContent
    case .rawText: .forbidden(element == .style ? .style : .script)
    case .declaration, .comment, .unknownComment: .forbidden(.comment)
    case .beforeValue, .unquoted: .forbidden(.unquoted)
    case .tagOpen, .endTagOpen, .tagName, .insideTag, .attributeName, .afterAttributeName, .tagEdge:
      .forbidden(.name)
    case .doubleQuoted, .singleQuoted: attributeUse
    }
  }

  private var attributeUse: Use {
    if attribute.hasPrefix(.on) { return .forbidden(.eventHandler) }
    if Self.addresses.contains(attribute) || (attribute == .data && element == .object) {
      return .address(isOwn: Self.loading.contains(element))
    }
    if attribute == .style { return .forbidden(.styleAttribute) }
    if attribute == .document { return .forbidden(.document) }
    guard Self.animated.contains(attribute) else { return .attribute }
    return element.hasPrefix(.animate) || element == .set ? .forbidden(.animation) : .attribute
  }

  private static let addresses = [
    "href", "src", "action", "formaction", "poster", "cite", "ping", "background", "manifest",
    "longdesc", "xlink:href", "codebase", "classid", "archive", "icon", "profile", "lowsrc",
    "dynsrc",
  ].map { ShortName($0) }

  /// Elements that run or embed what their address leads to: only the site's own.
  private static let loading = [
    "script", "iframe", "frame", "embed", "object", "base", "applet",
  ].map { ShortName($0) }

  /// Attributes that an animation writes into others.
  private static let animated = ["from", "to", "by", "values"].map { ShortName($0) }
}
