/// A page's template, compiled for all languages of a site: words stand in it as numbers.
struct TemplateProgram {
  let path: String
  let files: [String]
  let format: TemplateFormat
  let code: [Instruction]
  let pool: [UInt8]
  let slots: [Int32]
  /// The words it writes or asks for: a text for each language.
  let words: [[String]]
  let registerCount: Int
  let routines: [Range<Int>]
  let main: Range<Int>
  let places: [TemplateSite]
  let sources: [TemplateSource]
  let origins: TemplateOrigins?
}
