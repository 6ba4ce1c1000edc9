extension Palette {
  /// The style sheet that gives every shade its name (a custom property) and each group of sheets
  /// its class, `axis-1`, `axis-2`…: colours then need no style attribute on any page.
  package var styleSheet: String {
    var css = ":root{color-scheme:light dark;" + Self.names(light) + "--axis:var(--ink);"
    css += "--band:var(--deep);--on-band:var(--on-deep);--focus:var(--ink)}\n"
    css += Self.classes(light)
    // Paper is light, whatever the screen.
    css += "@media screen and (prefers-color-scheme:dark){\n:root{" + Self.names(dark)
    css += "--focus:var(--accent)}\n" + Self.classes(dark) + "}\n"
    return css
  }

  private static func names(_ scheme: Scheme) -> String {
    let shades: [(String, Colour)] = [
      ("deep", scheme.deep), ("deep-line", scheme.deepLine), ("on-deep", scheme.onDeep),
      ("on-deep-2", scheme.onDeepSoft), ("accent", scheme.accent), ("on-accent", scheme.onAccent),
      ("ground", scheme.ground), ("sheet", scheme.sheet), ("ink", scheme.ink),
      ("ink-2", scheme.inkSoft), ("line", scheme.line), ("edge", scheme.edge),
      ("mark", scheme.mark),
    ]
    return shades.map { "--\($0.0):\($0.1.hex);" }.joined()
  }

  private static func classes(_ scheme: Scheme) -> String {
    scheme.groups.enumerated().map { number, group in
      ".axis-\(number + 1){--axis:\(group.ink.hex);--band:\(group.band.hex);"
        + "--on-band:\(group.onBand.hex)}\n"
    }.joined()
  }
}
