/// Bounds that keep any template, however made, from hanging or crashing a build.
/// Far above what a site needs: the largest known template has 12 levels and 40 kB.
enum TemplateLimits {
  /// Bytes of one template file.
  static let fileBytes = 1 << 20
  /// Sections, blocks and layouts open at once in one file.
  static let fileDepth = 100
  /// Sections and included templates open at once while a page is compiled.
  static let compileDepth = 200
  /// Static bytes of a compiled page.
  static let programBytes = 8 << 20
  /// Instructions of a compiled page.
  static let programLength = 1 << 18
  /// Characters of a delimiter.
  static let delimiterLength = 16
  /// Diagnostics of one file or one compiled page.
  static let diagnostics = 100
  /// Templates included while a page is compiled, each time they are.
  static let inclusions = 50_000
  /// Sections and templates that include themselves, open at once while a page is written.
  static let runDepth = 300
  /// Sections entered while a page is written.
  static let steps = 20_000_000
  /// Bytes of one written page.
  static let pageBytes = 256 << 20
}
