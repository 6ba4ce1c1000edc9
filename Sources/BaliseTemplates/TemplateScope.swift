/// An object as a template sees it while a page is written: asked only for what the template uses.
package protocol TemplateScope: Sendable {
  /// The value in a slot of the object's shape.
  func value(_ slot: Int) -> TemplateValue
}
