import BaliseText

/// Asks whether an entry should name back those that name it, in references marked `mutual`.
enum OneWayLinks {
  static func drafts(_ linked: LinkedPlan, _ wording: QuestionWording) -> [QuestionDraft] {
    linked.schema.collections.enumerated().flatMap { index, collection -> [QuestionDraft] in
      collection.fields.enumerated().flatMap { number, field in
        field.comparison.isMutual && !field.isPrivate
          ? links(linked.plan, index, number).map { draft($0, number, field, wording) } : []
      }
    }
  }

  private struct Link: Hashable {
    let source: EntryID
    let target: EntryID
  }

  private static func links(
    _ plan: Plan, _ collection: Int, _ field: Int
  ) -> [(link: Link, reference: Reference)] {
    var links: [(link: Link, reference: Reference)] = []
    var known: Set<Link> = []
    for index in plan.ranges[collection] {
      for case .reference(let reference) in plan.entries[index].slots[field].value.items {
        for name in [reference] + reference.members {
          guard case .entry(let target) = name.target,
            plan.ranges[collection].contains(Int(target.index)), Int(target.index) != index
          else { continue }
          let link = Link(source: EntryID(index), target: target)
          if known.insert(link).inserted { links.append((link, name)) }
        }
      }
    }
    return links.filter { !known.contains(Link(source: $0.link.target, target: $0.link.source)) }
  }

  private static func draft(
    _ found: (link: Link, reference: Reference), _ number: Int, _ field: Field,
    _ wording: QuestionWording
  ) -> QuestionDraft {
    let (source, target) = (found.link.source, found.link.target)
    let heading = wording.heading(source)
    let label = wording.quoted(field.label)
    return QuestionDraft(
      rule: .oneWayLink, entry: target,
      location: .init(entry: source, part: .bytes(found.reference.range)),
      sentence: Phrase(
        en: """
          “\(heading.en)” points to this sheet, which does not point back. Should it be added \
          under \(label.en)?
          """,
        fr: """
          «\u{A0}\(heading.fr)\u{A0}» renvoie à cette fiche, qui ne renvoie pas à elle. Faut-il \
          l'ajouter sous \(label.fr) ?
          """),
      subject: heading,
      notes: [
        (
          Phrase(en: "what it names itself is here", fr: "ce qu'elle cite elle-même est ici"),
          .init(entry: target, part: .field(number))
        )
      ], otherwise: source)
  }
}
