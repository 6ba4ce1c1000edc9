import BalisePlan
import BaliseText
import BaliseValues

/// Entries in the words of schema.org, as their collections declare it.
struct GraphNodes {
  let model: SiteModel
  let language: Int

  /// The type of an entry's description: its own, or the one its value decides on.
  func type(of node: FactNode, _ id: EntryID) -> String {
    guard let path = node.typePath else { return node.type }
    let context = ViewContext(language: 0, languages: model.languages)
    for fact in FactReader(plan: model.plan).facts(path, of: id) {
      guard case .value(let value, let field) = fact.content else { continue }
      let word =
        if case .choice = value { field.type.member(0, of: value, context).text } else {
          field.type.view(value, context).text
        }
      if let word, let type = node.typesByValue[word] { return type }
    }
    return node.type
  }

  /// Writes the declared properties that have a value.
  func properties(of node: FactNode, _ id: EntryID, _ writer: inout JSONWriter) {
    for (name, source) in node.properties {
      let values = self.values(source, id)
      guard let first = values.first else { continue }
      writer.key(name)
      if values.count == 1 {
        writer.encoded(first)
      } else {
        writer.array { writer in for value in values { writer.encoded(value) } }
      }
    }
  }

  /// The values of a property, each as JSON.
  private func values(_ source: FactSource, _ id: EntryID) -> [[UInt8]] {
    switch source.origin {
    case .fixed(let text): return [Self.json(text)]
    case .site(let fact):
      return SiteFacts(model: model).text(fact, .text).map { [Self.json($0)] } ?? []
    case .node(let node): return self.node(node, id).map { [$0] } ?? []
    case .entry(let path):
      let reader = FactReader(plan: model.plan, language: language)
      return reader.facts(path, of: id).compactMap { value($0, source.codes) }
    }
  }

  /// A description inside the description; nothing when none of its properties has a value.
  private func node(_ node: FactNode, _ id: EntryID) -> [UInt8]? {
    var inner = JSONWriter(.compact)
    inner.object { writer in
      writer.member("@type", type(of: node, id))
      properties(of: node, id, &writer)
    }
    let isEmpty = node.properties.allSatisfy { values($0.source, id).isEmpty }
    return isEmpty ? nil : inner.bytes
  }

  private func value(_ fact: Fact, _ codes: [String: String]) -> [UInt8]? {
    let context = ViewContext(language: language, languages: model.languages)
    switch fact.content {
    case .entry: return link(fact.entry)
    case .title: return Self.json(model.title(fact.entry, language).text)
    case .id: return Self.json(model.entry(fact.entry).id)
    case .uuid: return Self.json("urn:uuid:" + EntryUUID.text(fact.entry, model))
    case .url: return model.settings.base.map { Self.json($0 + model.path(fact.entry, language)) }
    case .member(let value, let field, let index):
      switch EventInstants(model: model).view(fact, value, field, index)
        ?? field.type.member(index, of: value, context)
      {
      case .text(let text): return Self.json(codes[text] ?? text)
      case .number(let digits): return Array(digits.utf8)
      case .flag(let flag): return Array((flag ? "true" : "false").utf8)
      case .path(let path):
        return model.settings.base.map { Self.json($0 + model.files.sitePath(path)) }
      case .fact(let fact, let path):
        return model.files.fact(fact, of: path, in: model.languages.valueLanguage(language)).text
          .map(Self.json)
      case .missing, .records, .picture: return nil
      }
    case .value(let value, let field): return self.value(value, field, codes, context)
    }
  }

  private func value(
    _ value: FieldValue, _ field: Field, _ codes: [String: String], _ context: ViewContext
  ) -> [UInt8]? {
    switch value {
    case .text(let text): return Self.json(codes[text] ?? text)
    case .integer(let number): return Array(String(number).utf8)
    case .number(let amount): return Array(amount.plain.utf8)
    case .boolean(let flag):
      let word = flag ? "true" : "false"
      return codes[word].map(Self.json) ?? Array(word.utf8)
    case .date(let day): return Self.json(day.iso)
    case .when(let when): return interval(when)
    case .choice:
      let word = field.type.member(0, of: value, context).text
      return (word.flatMap { codes[$0] } ?? field.type.view(value, context).text).map(Self.json)
    case .resource(let resource): return money(resource)
    case .indicator:
      var writer = JSONWriter(.compact)
      writer.object { writer in
        writer.member("@type", "PropertyValue")
        if let name = field.type.member(0, of: value, context).text { writer.member("name", name) }
        if let text = field.type.member(1, of: value, context).text { writer.member("value", text) }
      }
      return writer.bytes
    case .quantity, .hours: return field.type.view(value, context).text.map(Self.json)
    case .file(let file):
      return model.settings.base.map { Self.json($0 + model.files.sitePath(file.path)) }
    case .reference(let reference):
      switch reference.target {
      case .entry(let id): return link(id)
      case .group: return thing(reference.words)
      case .undecided, .unsaid, .unknown: return nil
      }
    case .empty, .list, .group: return nil
    }
  }

  /// An entry as others name it.
  private func link(_ id: EntryID) -> [UInt8] {
    var writer = JSONWriter(.compact)
    writer.object { writer in
      if let node = model.schema.data[model.entry(id).collection].description {
        writer.member("@type", type(of: node, id))
      } else {
        writer.member("@type", "Thing")
      }
      if let base = model.settings.base {
        writer.member("@id", base + model.path(id, language) + "#it")
      }
      writer.member("name", model.title(id, language).text)
    }
    return writer.bytes
  }

  private func thing(_ name: String) -> [UInt8] {
    var writer = JSONWriter(.compact)
    writer.object { writer in
      writer.member("@type", "Thing")
      writer.member("name", name)
    }
    return writer.bytes
  }

  /// A period as ISO 8601 writes it; nothing when neither end is known.
  private func interval(_ when: When) -> [UInt8]? {
    let (first, last) = (when.earliest, when.latest)
    if let first, first == last { return Self.json(first.iso) }
    guard first != nil || last != nil else { return nil }
    return Self.json((first?.iso ?? "..") + "/" + (last?.iso ?? ".."))
  }

  private func money(_ resource: Resource) -> [UInt8]? {
    guard case .money(let amounts, let currency) = resource.kind,
      amounts.min != nil || amounts.max != nil
    else { return nil }
    var writer = JSONWriter(.compact)
    writer.object { writer in
      writer.member("@type", "MonetaryAmount")
      writer.member("currency", currency.rawValue)
      if let single = amounts.single {
        writer.key("value")
        writer.number(single.plain)
        return
      }
      if let least = amounts.min {
        writer.key("minValue")
        writer.number(least.plain)
      }
      if let most = amounts.max {
        writer.key("maxValue")
        writer.number(most.plain)
      }
    }
    return writer.bytes
  }

  private static func json(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendJSON(text)
    return bytes
  }
}
