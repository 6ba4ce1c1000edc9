import BaliseTemplates

/// Data written like JSON, turned into shapes and scopes: how tests speak to templates.
indirect enum Sample: Sendable, ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  case text(String)
  case foreign(String, String)
  case bytes(String)
  case markup(String)
  case path(String)
  case flag(Bool)
  /// A value that is declared but not there.
  case none(TemplateShape)
  /// A list without items, of a shape.
  case empty(TemplateShape)
  case list([Sample])
  case object([(String, Sample)])

  init(stringLiteral value: String) { self = .text(value) }
  init(booleanLiteral value: Bool) { self = .flag(value) }
  init(arrayLiteral elements: Sample...) { self = .list(elements) }
  init(dictionaryLiteral elements: (String, Sample)...) { self = .object(elements) }

  /// The shapes of everything in it; objects are named by where they stand, but one with the names
  /// of an object around it has that object's shape.
  func vocabulary() -> TemplateVocabulary {
    var objects: [ObjectShape] = []
    _ = shape(at: "root", inside: [], &objects)
    return TemplateVocabulary(objects)
  }

  private func shape(
    at name: String, inside outer: [(names: [String], shape: String)],
    _ objects: inout [ObjectShape]
  ) -> TemplateShape {
    switch self {
    case .text, .foreign, .bytes: return .text
    case .markup: return .markup
    case .path: return .path
    case .flag: return .flag
    case .none(let shape): return shape
    case .empty(let shape): return .list(shape)
    case .list(let items):
      return .list(items.first?.shape(at: name, inside: outer, &objects) ?? .text)
    case .object(let fields):
      let names = fields.map(\.0)
      if let same = outer.first(where: { $0.names == names }) { return .object(same.shape) }
      let around = outer + [(names, name)]
      let shape = ObjectShape(
        name: name,
        fields: fields.map {
          ObjectShape.Field($0.0, $0.1.shape(at: "\(name).\($0.0)", inside: around, &objects))
        })
      objects.append(shape)
      return .object(name)
    }
  }

  /// It as templates see it.
  var value: TemplateValue {
    switch self {
    case .text(let text): .text(text)
    case .foreign(let text, let language): .foreign(text, language: language)
    case .bytes(let text): .bytes(Array(text.utf8))
    case .markup(let text): .markup(Array(text.utf8))
    case .path(let path): .path(path)
    case .flag(let flag): .flag(flag)
    case .none: .missing
    case .empty: .list([])
    case .list(let items): .list(items.map(\.value))
    case .object(let fields): .object(SampleScope(values: fields.map(\.1.value)))
    }
  }
}

/// The values of an object, by slot.
final class SampleScope: TemplateScope {
  let values: [TemplateValue]

  init(values: [TemplateValue]) { self.values = values }

  func value(_ slot: Int) -> TemplateValue {
    values.indices.contains(slot) ? values[slot] : .missing
  }
}
