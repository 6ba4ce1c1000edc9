import BalisePlan
import BaliseText

/// The picture that stands for a sheet where its address is shared: its kind and number, the group
/// it belongs to, its title, the name of the site, in the site's colours and that of the group.
struct ShareCard {
  /// What the card says; the label and the title are the page's own words.
  let label, title, site: String
  /// The dark ground, what is written on it, what is written softly, and the marks.
  let colours: SiteIdentity.CardColours
  /// The group that the sheet belongs to, such as an axis: its name, and its place among the colours.
  var group: (name: String, order: Int?)?

  /// The size that services which show cards expect.
  static let (width, height) = (1200, 630)

  /// What the card shows, for those who do not see it.
  var words: String {
    [label, group?.name, title].compactMap { $0 }.joined(separator: ", ")
  }

  /// The card as a drawing.
  var svg: [UInt8] {
    let (lines, size) = CardLines.fitted(title)
    var out: [UInt8] = []
    out.append(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1200\" height=\"630\" viewBox=\"0 0 1200 630\">"
    )
    out.append("<rect width=\"1200\" height=\"630\" fill=\"\(colours.ground)\"/>")
    let own = group?.order.flatMap {
      colours.groups.indices.contains($0 &- 1) ? colours.groups[$0 - 1] : nil
    }
    out.append("<rect width=\"1200\" height=\"20\" fill=\"\(own ?? colours.mark)\"/>")
    // The ridge of every page of the site, low enough to leave the words alone.
    out.append("<g fill=\"none\" stroke-width=\"5\" stroke-linejoin=\"round\">")
    out.append("<path stroke=\"\(colours.soft)\" d=\"\(Self.ridges[0])\"/>")
    out.append("<path stroke=\"\(colours.mark)\" d=\"\(Self.ridges[1])\"/></g>")
    // Colour alone says nothing: the group's name stands beside it.
    let heading = [label, group?.name].compactMap { $0 }.joined(separator: " · ")
    text(CardLines.cut(heading, 40), 80, 116, 40, own ?? colours.mark, &out)
    for (number, line) in lines.enumerated() {
      text(line, 80, 136 + size + number * (size * 118 / 100), size, colours.text, &out)
    }
    text(CardLines.cut(site, 34), 80, 590, 34, colours.text, &out)
    out.append("</svg>")
    return out
  }

  private static let ridges = [
    "M0 520H250L330 468L392 500L470 430L560 506L640 470L700 520H1200",
    "M0 528H520L640 494L700 512L800 440L868 504L930 470L1010 528H1200",
  ]

  private func text(
    _ words: String, _ x: Int, _ y: Int, _ size: Int, _ colour: String, _ out: inout [UInt8]
  ) {
    out.append("<text x=\"\(x)\" y=\"\(y)\" fill=\"\(colour)\" font-size=\"\(size)\"")
    out.append(" font-weight=\"700\" font-stretch=\"condensed\" font-family=\"")
    out.append("DejaVu Sans Condensed, Noto Sans, Liberation Sans Narrow, sans-serif\">")
    out.appendEscaped(words)
    out.append("</text>")
  }
}

extension ShareCard {
  /// The card of an entry in a language, where the site makes some of its collection and the entry
  /// has no picture of its own.
  init?(_ id: EntryID, _ language: Int, _ model: SiteModel) {
    let collection = model.schema.collections[model.entry(id).collection]
    guard model.settings.share.contains(where: { $0.text == collection.id }) else { return nil }
    model.noteEntry(id)
    guard model.shownPicture(of: id, language) == nil else { return nil }
    let number = collection.field(named: "number").flatMap { field -> String? in
      guard !collection.fields[field].isPrivate else { return nil }
      let value = model.plan.entry(id).value(field, language: language).value
      for case .integer(let number) in value.items { return String(number) }
      return nil
    }
    self.init(
      label: [collection.singular[language], number].compactMap { $0 }.joined(separator: " "),
      title: model.title(id, language).text, site: model.settings.name[language],
      colours: model.identity.card)
    group = Self.group(of: id, collection, language, model)
  }

  /// The entry that the index of the collection puts this one under, with its number among those.
  private static func group(
    of id: EntryID, _ collection: Collection, _ language: Int, _ model: SiteModel
  ) -> (name: String, order: Int?)? {
    guard case .field(let field)? = collection.grouping, !collection.fields[field].isPrivate,
      let target = model.entry(id).slots[field].value.items.flatMap(\.targets).first
    else { return nil }
    let entry = model.entry(target)
    let declared = model.schema.collections[entry.collection]
    model.noteEntry(target)
    var order: Int?
    if let number = declared.orderField, !declared.fields[number].isPrivate,
      case .integer(let rank) = entry.slots[number].value
    {
      order = rank
    }
    return (model.title(target, language).text, order)
  }

  /// Where the card of a page stands in the site: its name holds a fingerprint of what it shows.
  static func path(of page: String, _ svg: [UInt8]) -> String {
    "pictures/share/" + page.dropLast(".html".count) + "-" + SHA256.digest(of: svg).prefix(12)
      + ".png"
  }
}

extension SiteModel {
  /// The first public picture of an entry.
  func shownPicture(of id: EntryID, _ language: Int) -> ContentFile? {
    let collection = plan.plan.entries[Int(id.index)].collection
    let fields = schema.collections[collection].fields
    for number in views[collection].fields {
      guard let type = fields[number].type as? FileType, type.isImage else { continue }
      let value = plan.entry(id).value(number, language: language).value
      for case .file(let file) in value.items { return file }
    }
    return nil
  }
}
