import BaliseText

/// Speaks of entries and of authors' words in both languages of the program.
struct QuestionWording {
  let plan: Plan
  /// The site's language that French sentences quote, and the one English sentences quote.
  let french: Int
  let english: Int

  init(_ plan: Plan) {
    self.plan = plan
    let codes = plan.schema.languages.codes
    french = codes.firstIndex { $0.prefix(2) == "fr" } ?? 0
    english = codes.firstIndex { $0.prefix(2) == "en" } ?? 0
  }

  /// One text per language, as it stands.
  func plain(_ text: (Int) -> String) -> Phrase {
    Phrase(asWrittenEn: text(english), fr: text(french))
  }

  /// Words of an author between quotes, in each language's own wording.
  func quoted(_ words: (Int) -> String) -> Phrase {
    Phrase(
      asWrittenEn: "“\(Self.line(words(english)))”",
      fr: "«\u{A0}\(Self.line(words(french)))\u{A0}»")
  }

  /// A label between quotes.
  func quoted(_ label: LocalText) -> Phrase { quoted { label[$0] } }

  /// An entry in a sentence: its kind and number, else its title between quotes.
  func name(_ id: EntryID) -> Phrase {
    guard let number = number(id) else {
      return quoted { plan.title(Int(id.index), language: $0).text }
    }
    let kind = plan.schema.collections[plan.entries[Int(id.index)].collection].singular
    return plain { kind[$0].prefix(1).lowercased() + kind[$0].dropFirst() + "\u{A0}\(number)" }
  }

  /// An entry above what is said of it: its kind, its number and its title.
  func heading(_ id: EntryID) -> Phrase {
    let kind = plan.schema.collections[plan.entries[Int(id.index)].collection].singular
    let number = number(id).map { "\u{A0}\($0)" } ?? ""
    return plain {
      Self.line("\(kind[$0])\(number) – \(plan.title(Int(id.index), language: $0).text)")
    }
  }

  /// The name of an entry alone, such as a partner's.
  func title(_ id: EntryID) -> Phrase {
    plain { Self.line(plan.title(Int(id.index), language: $0).text) }
  }

  /// The number people call an entry by: that of the first field whose numbers are unique.
  private func number(_ id: EntryID) -> Int? {
    let entry = plan.entries[Int(id.index)]
    let fields = plan.schema.collections[entry.collection].fields
    guard
      let field = fields.firstIndex(where: {
        $0.isUnique && !$0.isPrivate && $0.type is IntegerType
      }), case .integer(let number) = entry.slots[field].value
    else { return nil }
    return number
  }

  private static let longest = 240

  /// Words on one line, cut when they are a whole page.
  static func line(_ words: String) -> String {
    let scalars = words.unicodeScalars
    let start = scalars.prefix(longest)
    let text = start.endIndex == scalars.endIndex ? words : String(start) + "…"
    return text.split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
  }
}
