import BalisePlan
import BaliseTemplates
import BaliseText
import BaliseValues

/// The map of the plan as templates see it: for each field by which the entries of a collection name
/// each other, a drawing and the same as a list.
struct MapScopes {
  let scopes: ReportScopes

  private var model: PageModel { scopes.model }
  private var language: Int { scopes.language }

  /// A field by which the entries of a collection name each other.
  struct Relation {
    let collection: Int
    let field: Int
    /// The pairs of entries, each direction once, in the plan's order.
    let links: [(from: EntryID, to: EntryID)]
  }

  /// The relations of a plan that have links.
  static func relations(_ plan: LinkedPlan) -> [Relation] {
    plan.schema.collections.enumerated().flatMap { number, collection in
      collection.fields.enumerated().compactMap { index, field -> Relation? in
        guard !field.isPrivate, let type = field.reference,
          type.targets.contains(collection.id)
        else { return nil }
        let range = plan.plan.ranges[number]
        var links: [(from: EntryID, to: EntryID)] = []
        for entry in range {
          var seen: Set<EntryID> = [EntryID(entry)]
          for target in plan.plan.entries[entry].slots[index].value.items.flatMap(\.targets)
          where range.contains(Int(target.index)) && seen.insert(target).inserted {
            links.append((EntryID(entry), target))
          }
        }
        return links.isEmpty ? nil : Relation(collection: number, field: index, links: links)
      }
    }
  }

  /// The names of the page.
  func page() -> [TemplateValue] { [.list(Self.relations(model.plan).map(drawing))] }

  private func drawing(_ relation: Relation) -> TemplateValue {
    let collection = model.schema.collections[relation.collection]
    let ids = Set(relation.links.flatMap { [$0.from, $0.to] }).sorted()
    let pairs = Set(relation.links.map { Pair(from: $0.from, to: $0.to) })
    let mutual = pairs.count { pairs.contains($0.reversed) } / 2
    let ends = Ends(relation)
    let id = Slug.make(collection.id + " " + collection.fields[relation.field].name)
    var sizes: [TemplateValue] = [.missing, .missing, .list([]), .list([])]
    if RingLayout.counts.contains(ids.count) {
      let layout = RingLayout(titles: ids.map { model.title($0, language).text })
      let (edges, byNode) = edges(relation, ids, pairs, layout, id)
      sizes = [
        .text(String(layout.width)), .text(String(layout.height)), .list(edges),
        .list(ids.indices.map { node(ids[$0], layout, $0, byNode[$0]) }),
      ]
    }
    return .values(
      [
        .text(id), .text(collection.plural[language]),
        .text(collection.fields[relation.field].label[language]),
        .text(sentence(collection, ids.count, pairs.count - mutual, mutual)),
      ] + sizes + [.list(ids.map { row($0, ends, pairs) })])
  }

  private struct Pair: Hashable {
    let from, to: EntryID
    var reversed: Pair { Pair(from: to, to: from) }
  }

  private func sentence(
    _ collection: Collection, _ entries: Int, _ links: Int, _ mutual: Int
  ) -> String {
    let noun = ReportWords.counted(
      entries, collection.singular[language], collection.plural[language], in: scopes.words)
    return scopes.words.words.reports.map(noun, links: links, mutual: mutual)
  }

  /// The curves, and for each point those that touch it. Two entries that name each other are joined
  /// by one curve.
  private func edges(
    _ relation: Relation, _ ids: [EntryID], _ pairs: Set<Pair>, _ layout: RingLayout,
    _ drawing: String
  ) -> (edges: [TemplateValue], byNode: [[TemplateValue]]) {
    var places: [EntryID: Int] = [:]
    for (index, id) in ids.enumerated() { places[id] = index }
    var edges: [TemplateValue] = []
    var byNode = [[TemplateValue]](repeating: [], count: ids.count)
    for link in relation.links {
      let isMutual = pairs.contains(Pair(from: link.to, to: link.from))
      guard let from = places[link.from], let to = places[link.to], !isMutual || from < to else {
        continue
      }
      let id = TemplateValue.text("\(drawing)-\(from + 1)-\(to + 1)")
      edges.append(
        .values([
          id, .text(layout.curve(from: from, to: to, isArrow: !isMutual)), .flag(isMutual),
        ]))
      byNode[from].append(id)
      byNode[to].append(id)
    }
    return (edges, byNode)
  }

  private func node(
    _ id: EntryID, _ layout: RingLayout, _ number: Int, _ edges: [TemplateValue]
  ) -> TemplateValue {
    let (point, label) = (layout.points[number], layout.labels[number])
    return .values([
      scopes.card(id), scopes.group(of: id), .text(String(point.x)), .text(String(point.y)),
      .text(String(label.place.x)),
      .list(
        label.lines.enumerated().map { line, words in
          .values([
            .text(String(label.place.y + line * 17)),
            scopes.text(words, model.title(id, language).language),
          ])
        }), .flag(label.isLeft), .text(label.leader), .list(edges),
    ])
  }

  private func row(_ id: EntryID, _ ends: Ends, _ pairs: Set<Pair>) -> TemplateValue {
    let out = ends.out[id, default: []]
    let both = out.filter { pairs.contains(Pair(from: $0, to: id)) }
    let own = out.filter { !pairs.contains(Pair(from: $0, to: id)) }
    let back = ends.back[id, default: []].filter { !pairs.contains(Pair(from: id, to: $0)) }
    func cards(_ ids: [EntryID]) -> TemplateValue {
      .list(ids.map { .values([scopes.card($0), scopes.group(of: $0)]) })
    }
    return .values([
      scopes.card(id), scopes.group(of: id), cards(both), cards(own), cards(back),
    ])
  }

  /// For each entry: those it names, and those that name it.
  private struct Ends {
    var out: [EntryID: [EntryID]] = [:]
    var back: [EntryID: [EntryID]] = [:]

    init(_ relation: Relation) {
      for link in relation.links {
        out[link.from, default: []].append(link.to)
        back[link.to, default: []].append(link.from)
      }
    }
  }
}
