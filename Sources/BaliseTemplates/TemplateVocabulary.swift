/// Every object shape templates may meet: what a template is checked against.
package struct TemplateVocabulary: Sendable {
  private let objects: [String: ObjectShape]
  /// The same shapes by number, as the compiler handles them.
  let numbers: ShapeNumbers

  /// Makes a vocabulary; of two shapes with one name the first counts.
  package init(_ objects: [ObjectShape]) {
    self.objects = Dictionary(
      objects.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    numbers = ShapeNumbers(objects)
  }

  /// The shape of that name.
  package subscript(name: String) -> ObjectShape? { objects[name] }
}
