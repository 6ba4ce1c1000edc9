import BalisePlan
import BaliseTemplates

/// What templates may name, from the schema: every object, its names and what each stands for.
struct SiteVocabulary {
  let schema: Schema
  private(set) var objects: [ObjectShape] = []

  init(schema: Schema, assets: [String]) {
    self.schema = schema
    addCommon(assets)
    for index in schema.collections.indices { addCollection(index) }
  }

  var vocabulary: TemplateVocabulary { TemplateVocabulary(objects) }

  private mutating func add(_ name: String, _ fields: [(String, TemplateShape)]) {
    objects.append(ObjectShape(name: name, fields: fields.map { .init($0.0, $0.1) }))
  }

  private mutating func addCommon(_ assets: [String]) {
    add("site", SiteName.allCases.map { ($0.name, $0.shape) })
    add("page", PageName.allCases.map { ($0.name, $0.shape) })
    add(
      "language",
      [
        ("code", .text), ("name", .text), ("url", .path), ("current", .flag),
        ("translated", .flag),
      ])
    add("alternate", [("language", .text), ("address", .text)])
    add("menu-item", [("title", .text), ("url", .path), ("href", .text), ("current", .text)])
    add("crumb", [("title", .text), ("url", .path), ("current", .flag)])
    add("open-graph", [("property", .text), ("content", .text)])
    add("feed", [("title", .text), ("type", .text), ("url", .path)])
    add("asset-list", assets.map { ($0, .path) })
    add("integrity-list", assets.map { ($0, .text) })
    add("collection", CollectionName.allCases.map { ($0.name, $0.shape) })
    add(
      "card",
      [
        ("id", .text), ("title", .text), ("url", .path), ("collection", .text),
        ("language", .text), ("untranslated", .flag), ("number", .text), ("order", .text),
        ("distinction", .text),
      ])
    add("fact", [("name", .text), ("label", .text), ("values", .list(.object("fact-value")))])
    add(
      "fact-value",
      [("text", .text), ("url", .path), ("href", .text), ("note", .text), ("markup", .markup)])
    add("missing-fact", [("name", .text), ("label", .text)])
    add(
      "backlink",
      [
        ("name", .text), ("label", .text), ("count", .text), ("entries", .list(.object("card"))),
        ("totals", .object("roll-up")),
      ])
    add(
      "attachment",
      [
        ("url", .path), ("name", .text), ("size", .text), ("bytes", .text), ("media-type", .text),
        ("sha256", .text),
      ])
    add("section", [("title", .text), ("id", .text), ("html", .markup)])
    add(
      "report",
      [("id", .text), ("title", .text), ("summary", .text), ("url", .path), ("legal", .flag)])
    add("index-link", [("title", .text), ("url", .path), ("current", .flag)])
    add("home", [("title", .text), ("summary", .text), ("body", .markup)])
    add(
      "map-collection",
      [
        ("id", .text), ("label", .text), ("plural", .text), ("url", .path),
        ("entries", .list(.object("card"))), ("count", .text), ("extensive", .flag),
        ("indexes", .list(.object("index-link"))),
      ])
    add("collection-list", schema.collections.map { ($0.id, .object(ShapeName.listed($0.id))) })
    add("picture", [("url", .path), ("width", .text), ("height", .text)])
    add(
      "booklet-sheets",
      schema.collections.map { ($0.id, .list(.object(ShapeName.bookletLine($0.id)))) })
    for object in ReportVocabulary.objects + CompletenessScopes.objects {
      add(object.name, object.names)
    }
    let globals = PageRootName.allCases.map { ($0.name, $0.shape) }
    for report in Report.allCases {
      add(ShapeName.report(report), globals + ReportVocabulary.page(report))
    }
    add("plain page", PageRootName.allCases.map { ($0.name, $0.shape) })
  }

  private mutating func addCollection(_ index: Int) {
    let collection = schema.collections[index]
    let id = collection.id
    let view = CollectionView(schema: schema, index: index)
    var names: [(String, TemplateShape)] = EntryName.allCases.map { ($0.name, $0.shape(id)) }
    for number in view.fields {
      let field = collection.fields[number]
      names.append((field.name, shape(of: field, in: id)))
    }
    for (number, inverse) in view.inverses.enumerated() {
      let relation = schema.inverses[inverse]
      let source = TemplateShape.list(
        .object(ShapeName.entry(schema.collections[relation.source].id)))
      names.append((relation.name, source))
      if view.ownFields[number] != nil { names.append((relation.name + "-only", source)) }
    }
    add(ShapeName.entry(id), names)
    add(
      ShapeName.neighbours(id),
      [("previous", .object(ShapeName.entry(id))), ("next", .object(ShapeName.entry(id)))])
    add(
      ShapeName.labels(id),
      view.fields.map { (collection.fields[$0].name, .text) }
        + view.inverses.map { (schema.inverses[$0].name, .text) })
    add(
      ShapeName.totals(id),
      view.inverses.map { (schema.inverses[$0].name, .object("roll-up")) })
    let globals = PageRootName.allCases.map { ($0.name, $0.shape) }
    add(
      ShapeName.entryPage(id),
      globals + names + BodyName.allCases.map { ($0.name, $0.shape(id)) })
    add(ShapeName.sheet(id), names + BodyName.allCases.map { ($0.name, $0.shape(id)) })
    add(
      ShapeName.bookletLine(id), [("anchor", .text), ("sheet", .object(ShapeName.sheet(id)))])
    add(ShapeName.sections(id), collection.sections.map { ($0.name, .object("section")) })
    add(
      ShapeName.group(id),
      [
        ("title", .text), ("id", .text), ("url", .path), ("count", .text),
        ("entry", groupEntry(collection)), ("entries", .list(.object(ShapeName.entry(id)))),
      ])
    addScope(index)
    add(
      ShapeName.indexPage(id),
      globals + [
        ("collection", .object("collection")),
        ("entries", .list(.object(ShapeName.entry(id)))),
        ("groups", .list(.object(ShapeName.group(id)))),
        ("indexes", .list(.object("index-link"))),
        ("scopes", .list(.object(ShapeName.scope(id)))), ("comparison", .object("comparison")),
        ("form", .object("form")),
      ] + DatedLists.names(id))
    add(
      ShapeName.listed(id),
      CollectionName.allCases.map { ($0.name, $0.shape) }
        + [("entries", .list(.object(ShapeName.entry(id))))] + DatedLists.names(id))
  }

  /// The entries that belong together, on an index page.
  private mutating func addScope(_ index: Int) {
    let id = schema.collections[index].id
    let target = schema.withinTarget(index).map { schema.collections[$0].id }
    add(
      ShapeName.scope(id),
      [
        ("title", .text), ("id", .text), ("url", .path), ("count", .text),
        ("entry", target.map { .object(ShapeName.entry($0)) } ?? .object("card")),
        ("entries", .list(.object(ShapeName.entry(id)))),
        ("groups", .list(.object(ShapeName.group(id)))),
      ])
  }

  /// What `entry` is in a group of an index: the entry that the grouping field leads to.
  private func groupEntry(_ collection: Collection) -> TemplateShape {
    if case .field(let number)? = collection.grouping,
      let type = collection.fields[number].reference, type.targets.count == 1,
      schema.collection(type.targets[0]) != nil
    {
      return .object(ShapeName.entry(type.targets[0]))
    }
    return .object("card")
  }

  private mutating func shape(of field: Field, in owner: String) -> TemplateShape {
    let one: TemplateShape
    switch field.type.form {
    case .text: one = .text
    case .flag: one = .flag
    case .markup: one = .markup
    case .record(let members):
      one = record(ShapeName.field(owner, field.name), members)
    case .reference:
      one = reference(field, ShapeName.field(owner, field.name))
    case .group(let fields):
      let name = ShapeName.field(owner, field.name)
      let parts = fields.filter { !$0.isPrivate }.map { ($0.name, shape(of: $0, in: name)) }
      add(name, parts)
      one = .object(name)
    }
    return field.isMany ? .list(one) : one
  }

  private mutating func record(_ name: String, _ members: [RecordMember]) -> TemplateShape {
    let parts = members.map { member -> (String, TemplateShape) in
      switch member.shape {
      case .text: return (member.name, .text)
      case .flag: return (member.name, .flag)
      case .path: return (member.name, .path)
      case .markup: return (member.name, .markup)
      case .records(let inner):
        return (member.name, .list(record("\(name).\(member.name)", inner)))
      }
    }
    add(name, parts)
    return .object(name)
  }

  private mutating func reference(_ field: Field, _ name: String) -> TemplateShape {
    let targets = field.reference?.targets ?? []
    let entry: TemplateShape =
      targets.count == 1 && schema.collection(targets[0]) != nil
      ? .object(ShapeName.entry(targets[0])) : .object("card")
    add(name, ReferenceName.allCases.map { ($0.name, $0.shape(name, entry)) })
    return .object(name)
  }
}
