/// The shapes of a vocabulary and the names of their values, as numbers.
///
/// A template meets a name hundreds of times: once for each page that includes it, and at each place
/// for every open object. Names are looked up as text once, where a template is read; from there on
/// they are compared as numbers, and shapes are copied without a count of references.
struct ShapeNumbers: Sendable {
  /// What a name stands for, as `TemplateShape` says it.
  enum Shape: Hashable, Sendable {
    case text, markup, flag, path
    /// A list, and where the shape of its values is kept.
    case list(Int32)
    case object(Int32)
  }

  /// One value of an object: where its name stands among all names, and which slot it has.
  private struct Slot: Sendable {
    let name: Int32
    let slot: Int32
  }

  private var objects: [String: Int32] = [:]
  private var names: [String: Int32] = [:]
  /// The names of each object's values, in order of their slots.
  private var fieldNames: [[String]] = []
  private var fields: [[Shape]] = []
  /// The slots of each object in order of their names' numbers.
  private var slots: [[Slot]] = []
  private var elements: [Shape] = []
  private var elementNumbers: [Shape: Int32] = [:]

  /// Numbers shapes; of two with one name the first counts.
  init(_ shapes: [ObjectShape]) {
    // The last object that has each name: of two values of one name the first counts.
    var owners: [Int32] = []
    for shape in shapes where objects[shape.name] == nil {
      let object = number(shape.name)
      var slots: [Slot] = []
      slots.reserveCapacity(shape.fields.count)
      for (index, field) in shape.fields.enumerated() {
        let name = names[field.name] ?? Int32(owners.count)
        if name == owners.count {
          names[field.name] = name
          owners.append(-1)
        }
        guard owners[Int(name)] != object else { continue }
        owners[Int(name)] = object
        slots.append(Slot(name: name, slot: Int32(index)))
      }
      self.slots[Int(object)] = slots.sorted { $0.name < $1.name }
      fieldNames[Int(object)] = shape.fields.map(\.name)
    }
    for shape in shapes {
      let object = Int(number(shape.name))
      if fields[object].isEmpty { fields[object] = shape.fields.map { numbered($0.shape) } }
    }
  }

  /// The number of a value's name; negative when no object has such a value.
  func name(_ text: String) -> Int32 { names[text] ?? -1 }

  /// The number of an object's shape, when it is known.
  func object(_ name: String) -> Int32? { objects[name] }

  /// The names of an object's values.
  func names(of object: Int32) -> [String] {
    fieldNames.indices.contains(Int(object)) ? fieldNames[Int(object)] : []
  }

  /// The slot of a value, when the object has one of that name.
  func slot(of name: Int32, in object: Int32) -> Int? {
    guard name >= 0, slots.indices.contains(Int(object)) else { return nil }
    var low = 0
    var high = slots[Int(object)].count
    while low < high {
      let middle = (low + high) / 2
      let found = slots[Int(object)][middle]
      if found.name == name { return Int(found.slot) }
      if found.name < name { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// What a slot of an object stands for.
  func shape(of slot: Int, in object: Int32) -> Shape { fields[Int(object)][slot] }

  /// What the values of a list stand for.
  func element(_ list: Int32) -> Shape { elements[Int(list)] }

  // A shape that others name but nobody describes has no values.
  private mutating func number(_ name: String) -> Int32 {
    if let number = objects[name] { return number }
    let number = Int32(objects.count)
    objects[name] = number
    slots.append([])
    fields.append([])
    fieldNames.append([])
    return number
  }

  private mutating func numbered(_ shape: TemplateShape) -> Shape {
    switch shape {
    case .text: return .text
    case .markup: return .markup
    case .flag: return .flag
    case .path: return .path
    case .object(let name): return .object(number(name))
    case .list(let element):
      let element = numbered(element)
      if let number = elementNumbers[element] { return .list(number) }
      let number = Int32(elements.count)
      elements.append(element)
      elementNumbers[element] = number
      return .list(number)
    }
  }
}
