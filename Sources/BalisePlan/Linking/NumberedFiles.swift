import BaliseText

extension Plan {
  /// What to do about a number that nobody has, where the file of one entry begins with it and its
  /// unique number is another: `04-hub` with the number 14, for “4”.
  func help(forNumber words: String, in collections: [Int]) -> Phrase? {
    guard (1...6).contains(words.utf8.count), let number = Int(words), number >= 0 else {
      return nil
    }
    let named = collections.flatMap { ranges[$0] }.filter { index in
      let digits = entries[index].id.prefix { $0.isASCII && $0.isNumber }
      return entries[index].id.dropFirst(digits.count).first == "-" && Int(digits) == number
    }
    guard named.count == 1, let own = uniqueNumber(entries[named[0]]) else { return nil }
    let id = entries[named[0]].id
    return Phrase(
      en: "“\(id)” has the number \(own): correct it there, or write “\(id)” here",
      fr: "« \(id) » a le numéro \(own) : corrigez-le là-bas, ou écrivez « \(id) » ici")
  }

  private func uniqueNumber(_ entry: Entry) -> Int? {
    let fields = schema.collections[entry.collection].fields
    for (field, slot) in zip(fields, entry.slots) where field.isUnique && !field.isPrivate {
      if case .integer(let number) = slot.value { return number }
    }
    return nil
  }
}
