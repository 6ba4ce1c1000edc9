import BaliseText

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
  /// Where its parts come from, when it was compiled to be traced.
  let origins: TemplateOrigins?

  init(
    path: String, files: [String], code: [Instruction], pool: [UInt8], slots: [Int32],
    registerCount: Int, routines: [Range<Int>], main: Range<Int>, places: [TemplateSite],
    sources: [TemplateSource],
    origins: TemplateOrigins? = nil
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
    self.origins = origins
  }

  /// Appends the page made of an object to a buffer.
  ///
  /// `rootPath` leads from the page to the site's root: `""`, `"../"`, and so on.
  @discardableResult
  package func render(
    root: any TemplateScope, rootPath: String, into page: inout [UInt8]
  ) -> RenderReport {
    var run = TemplateRun(self, root: root, rootPath: rootPath, trace: NoTrace())
    let (code, pool) = (code, pool)
    run.run(main, code.span, pool.span)
    run.page.bytes.append(to: &page)
    return run.report
  }

  /// Appends the page as `render` does, and tells what wrote each byte of it. The template has to be
  /// compiled to be traced; the buffer has to be empty.
  package func trace(
    root: any TemplateScope, rootPath: String, into page: inout [UInt8]
  ) -> (report: RenderReport, trace: PageTrace) {
    var run = TemplateRun(self, root: root, rootPath: rootPath, trace: SpanTrace())
    let (code, pool) = (code, pool)
    run.run(main, code.span, pool.span)
    run.page.bytes.append(to: &page)
    return (run.report, PageTrace(template: self, spans: run.trace.spans, length: page.count))
  }
}
