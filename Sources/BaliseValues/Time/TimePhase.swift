/// One stretch of time of a value, how often, how sure, and what it is for.
package struct TimePhase: Sendable {
  /// What a phase is for, in the author's words.
  package struct Purpose: Sendable, Hashable {
    /// The words.
    package let words: String
    /// True when they follow « pour » or “for”; false when they are a label or stand in brackets.
    package let followsFor: Bool

    /// Makes a purpose.
    package init(_ words: String, followsFor: Bool = true) {
      self.words = words
      self.followsFor = followsFor
    }
  }

  /// The stretch of time.
  package let extent: TimeExtent
  /// How often, when it repeats.
  package let rhythm: Rhythm?
  /// True when a question mark, or « à confirmer », leaves it open.
  package let isUncertain: Bool
  /// What it is for.
  package let purpose: Purpose?

  /// Makes a phase.
  package init(
    _ extent: TimeExtent, rhythm: Rhythm? = nil, isUncertain: Bool = false,
    purpose: Purpose? = nil
  ) {
    self.extent = extent
    self.rhythm = rhythm
    self.isUncertain = isUncertain
    self.purpose = purpose
  }

  /// EDTF (ISO 8601-2), or an ISO duration; nil where the standard has no form.
  package var edtf: String? {
    guard let rhythm else { return extent.edtf(isUncertain: isUncertain) }
    return extent == .recurring && !isUncertain ? rhythm.iso : nil
  }

  /// One text for one value, in no language.
  package var canonical: String {
    let text = extent.canonical(isUncertain: isUncertain)
    guard let rhythm else { return text }
    if extent == .recurring { return rhythm.canonical + (isUncertain ? "?" : "") }
    return rhythm.canonical + " " + text
  }

  /// True when a drawing must not show a sharp beginning.
  package var startsFuzzily: Bool { isUncertain || extent.startsFuzzily }

  /// True when a drawing must not show a sharp end.
  package var endsFuzzily: Bool { isUncertain || extent.endsFuzzily }
}

extension TimePhase: Hashable {
  // What a phase is for is words, and words are another language's in a translation.
  package static func == (left: TimePhase, right: TimePhase) -> Bool {
    left.extent == right.extent && left.rhythm == right.rhythm
      && left.isUncertain == right.isUncertain
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(extent)
    hasher.combine(rhythm)
    hasher.combine(isUncertain)
  }
}
