/// A page's template, compiled for one language: a flat program over one pool of static bytes.
///
/// A class, because the program is handed on for every section of every page.
package final class Template: Sendable {
  /// The file of the page, such as `templates/pages/actions.html`.
  package let path: String
  /// Every template file it is made of, sorted.
  package let files: [String]

  let code: [Instruction]
  let pool: [UInt8]
  let slots: [Int32]
  let registerCount: Int
  /// Where the templates that include themselves begin and end in the code.
  let routines: [Range<Int>]
  /// The code of the page itself.
  let main: Range<Int>
  /// The places of addresses, for the report.
  let places: [TemplateSite]
  let sources: [TemplateSource]

  init(
    path: String, files: [String], code: [Instruction], pool: [UInt8], slots: [Int32],
    registerCount: Int, routines: [Range<Int>], main: Range<Int>, places: [TemplateSite],
    sources: [TemplateSource]
  ) {
    self.path = path
    self.files = files
    self.code = code
    self.pool = pool
    self.slots = slots
    self.registerCount = registerCount
    self.routines = routines
    self.main = main
    self.places = places
    self.sources = sources
  }

  /// Appends the page made of an object to a buffer.
  ///
  /// `rootPath` leads from the page to the site's root: `""`, `"../"`, and so on.
  @discardableResult
  package func render(
    root: any TemplateScope, rootPath: String, into page: inout [UInt8]
  ) -> RenderReport {
    var run = TemplateRun(self, root: root, rootPath: rootPath)
    swap(&run.page.bytes, &page)
    let (code, pool) = (code, pool)
    run.run(main, code.span, pool.span)
    swap(&run.page.bytes, &page)
    return run.report
  }
}
