/// Every shade of a site, from a few colours, for light and for dark screens.
package struct Palette: Sendable, Hashable {
  /// What a publisher chooses.
  package struct Choice: Sendable, Hashable {
    /// Marks what matters, on dark grounds.
    package var accent: Colour
    /// The dark ground of heads and feet.
    package var deep: Colour
    /// The light ground of pages.
    package var page: Colour
    /// One colour per group of sheets, in their order.
    package var groups: [Colour]

    /// Makes a choice.
    package init(accent: Colour, deep: Colour, page: Colour, groups: [Colour]) {
      self.accent = accent
      self.deep = deep
      self.page = page
      self.groups = groups
    }
  }

  /// One colour of a choice.
  package enum Part: Sendable, Hashable {
    case accent, deep, page
    case group(Int)
  }

  /// Two colours that readers could not tell apart, whatever shade is tried.
  package struct Fault: Sendable, Hashable {
    /// The colour that would have to change.
    package let part: Part
    /// The colour of the choice, and the ground it cannot be read on.
    package let colour, ground: Colour
    /// What the ground is.
    package let groundPart: Part
    /// The contrast that is needed.
    package let needed: Double
    /// The nearest shade that would do, where there is one.
    package let nearest: Colour?
  }

  /// The shades of one kind of screen.
  package struct Scheme: Sendable, Hashable {
    /// The dark ground, a lighter shade of it for lines, and what is written on it.
    package var deep, deepLine, onDeep, onDeepSoft: Colour
    /// Marks on dark grounds, and what is written on the mark itself.
    package var accent, onAccent: Colour
    /// The page, and sheets on it.
    package var ground, sheet: Colour
    /// Text, softer text, lines, edges that must be seen, and the ground of marked words.
    package var ink, inkSoft, line, edge, mark: Colour
    /// The shades of each group.
    package var groups: [Group]
  }

  /// The shades of a group of sheets.
  package struct Group: Sendable, Hashable {
    /// A band of colour, and what is written on it.
    package var band, onBand: Colour
    /// Text and marks of the group's colour on the page.
    package var ink: Colour
    /// The same on the dark ground.
    package var onDeep: Colour
  }

  /// The shades of light screens and of paper.
  package let light: Scheme
  /// The shades of dark screens.
  package let dark: Scheme
}
