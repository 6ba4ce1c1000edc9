/// An object as a template sees it while a page is written: asked only for what the template uses.
///
/// A class, because what a page is made of is handed on for every name of every list: handing on a
/// reference is one step, handing on any struct behind a protocol is many.
package protocol TemplateScope: AnyObject, Sendable {
  /// The value in a slot of the object's shape.
  func value(_ slot: Int) -> TemplateValue
  /// Writes the text or path of a slot, where that is faster than handing it over; false, and
  /// nothing written, where it is not.
  func write(_ slot: Int, to page: inout TemplatePage) -> Bool
}

extension TemplateScope {
  package func write(_ slot: Int, to page: inout TemplatePage) -> Bool { false }
}

/// The objects of a list, none of which is made while the list is written: most of what pages show
/// is lists of links.
package protocol TemplateItems: AnyObject, Sendable {
  /// How many there are.
  var count: Int { get }
  /// The value in a slot of an object's shape.
  func value(_ slot: Int, of item: Int) -> TemplateValue
  /// Writes the text or path of a slot, as `TemplateScope.write` does.
  func write(_ slot: Int, of item: Int, to page: inout TemplatePage) -> Bool
  /// One of the objects, for where it is needed as such.
  func object(_ item: Int) -> any TemplateScope
}

extension TemplateItems {
  package func write(_ slot: Int, of item: Int, to page: inout TemplatePage) -> Bool { false }
}
