/// A page's template, compiled for one language: a flat program over one pool of static bytes.
package struct Template: Sendable {
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

  /// Appends the page made of an object to a buffer.
  ///
  /// `rootPath` leads from the page to the site's root: `""`, `"../"`, and so on.
  @discardableResult
  package func render(
    root: any TemplateScope, rootPath: String, into page: inout [UInt8]
  ) -> RenderReport {
    var run = TemplateRun(self, root: root, rootPath: rootPath)
    swap(&run.page, &page)
    run.run(main)
    swap(&run.page, &page)
    return run.report
  }
}
