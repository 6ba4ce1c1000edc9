/// Where in an HTML page the template stands: followed byte by byte through its static text, it
/// decides what may be written at that place and how.
struct HTMLPlace: Hashable {
  enum State {
    case text
    case tagOpen, endTagOpen, tagName, insideTag, attributeName, afterAttributeName, beforeValue
    case doubleQuoted, singleQuoted, unquoted
    /// Inside a tag, where branches of the template left different things unfinished.
    case tagEdge
    case declaration, comment, unknownComment
    /// Script, style and the like: no reference is read there, and nothing may be written.
    case rawText
    /// Title and textarea: text without elements.
    case plainText
  }

  /// How much of the address in an attribute is fixed by the template.
  enum Address {
    /// Not in an address.
    case none
    /// What kind of address it is may still depend on a value.
    case open
    /// The template fixed it.
    case settled
    /// The template itself wrote a scheme that must not carry values.
    case dangerous
  }

  var state = State.text
  /// The name of the tag it is in or of the element whose text it is in; empty in plain content.
  var element = ShortName()
  var isEndTag = false
  var attribute = ShortName()
  /// How far an end (`-->`, `</script`) or a beginning has been matched.
  var progress = 0
  /// How much of `<!--` was met in a script, where it would move the script's end.
  var scriptComment = 0
  /// In a menu's entry no element may stand.
  var isInOption = false
  var address = Address.none
  /// The static bytes of the scheme so far.
  var scheme = ShortName()
  /// Whether the template wrote something of this address already.
  var hasStaticAddress = false
  /// Whether a value was written that may decide what kind of address it is.
  var needsCheck = false
  var hasEquivalent = false
  var hasWrittenContent = false

  /// What a static byte leads to.
  enum Event {
    case none
    /// The value of an attribute that holds an address begins after this byte.
    case addressBegins
    /// It ends before this byte.
    case addressEnds(needsCheck: Bool)
    /// The template cannot be followed from here.
    case problem(Problem)
  }

  enum Problem {
    case equals, branches, scriptComment, refresh
  }

  /// Whether the page may end here.
  var isComplete: Bool { state == .text }

  /// The place at the beginning of a branch, such that what follows the branch reads the same
  /// whether it was taken or not.
  func branching() -> HTMLPlace {
    guard state == .tagName || state == .attributeName || state == .afterAttributeName else {
      return self
    }
    var place = self
    place.state = .tagEdge
    place.attribute = ShortName()
    return place
  }

  /// The place after a branch that may have been taken or not; nil when they cannot be reconciled.
  static func merge(_ begin: HTMLPlace, _ end: HTMLPlace, isRepeated: Bool) -> HTMLPlace? {
    var merged = begin
    merged.isInOption = begin.isInOption || end.isInOption
    merged.needsCheck = begin.needsCheck || end.needsCheck
    merged.hasStaticAddress = begin.hasStaticAddress || end.hasStaticAddress
    merged.hasEquivalent = begin.hasEquivalent || end.hasEquivalent
    merged.hasWrittenContent = begin.hasWrittenContent || end.hasWrittenContent
    if begin.address != end.address || begin.scheme != end.scheme {
      let isDangerous = begin.address == .dangerous || end.address == .dangerous
      merged.address = isDangerous ? .dangerous : .open
      merged.scheme = ShortName()
    }
    if begin.isTagEdge, end.isTagEdge {
      guard begin.element == end.element, begin.isEndTag == end.isEndTag else { return nil }
      guard begin.state != end.state else { return merged }
      if isRepeated, begin.state == .insideTag, end.state == .attributeName { return nil }
      merged.state = .tagEdge
      merged.attribute = ShortName()
      return merged
    }
    guard begin.state == end.state, begin.element == end.element,
      begin.isEndTag == end.isEndTag, begin.attribute == end.attribute,
      begin.progress == end.progress, begin.scriptComment == end.scriptComment
    else { return nil }
    return merged
  }

  private var isTagEdge: Bool {
    switch state {
    case .tagName, .insideTag, .attributeName, .afterAttributeName, .tagEdge: true
    default: false
    }
  }
}
