import BaliseDiagnostics
import BalisePlan

struct BodyRenderer {
  let model: SiteModel
  let page: Page
  func text(of id: EntryID, _ output: inout PageRenderer.Output) -> RenderedText { RenderedText() }
  func home(_ text: Home.Text, language: Int, _ output: inout PageRenderer.Output) -> RenderedText { RenderedText() }
}
enum RichText {
  static func html(_ text: String, entry: EntryID, language: Int, model: SiteModel) -> [UInt8] { [] }
}
