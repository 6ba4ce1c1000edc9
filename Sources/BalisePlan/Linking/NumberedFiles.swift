import BaliseText

extension Plan {
  /// What to do about a number that nobody has, where the file of one entry begins with it and its
  /// unique number is another: `04-hub` with the number 14, for “4”.
  func help(forNumber words: String, in collections: [Int]) -> Phrase? {
    guard (1...6).contains(words.utf8.count), let number = Int(words), number >= 0 else {
      return nil
    }
    let named = collections.flatMap { ranges[$0] }.filter {
      NumberedName(entries[$0].id).number == number
    }
    guard named.count == 1, let own = uniqueNumber(entries[named[0]]) else { return nil }
    let id = entries[named[0]].id
    return Phrase(
      en: "“\(id)” has the number \(own): correct it there, or write “\(id)” here",
      fr: "« \(id) » a le numéro \(own) : corrigez-le là-bas, ou écrivez « \(id) » ici")
  }

  /// What to do about the name of a file that is not there, where one file alone has the same words behind
  /// another number, or other words behind the same one: it may have been renamed.
  func help(forFile words: String, in collections: [Int]) -> Phrase? {
    let given = NumberedName(words)
    guard let number = given.number, !words.contains(" ") else { return nil }
    let names = collections.flatMap { ranges[$0] }.map { (index: $0, NumberedName(entries[$0].id)) }
    let same = names.filter { $0.1.words == given.words }
    let found = same.isEmpty ? names.filter { $0.1.number == number } : same
    return found.count == 1 ? Phrase.didYouMean([entries[found[0].index].id]) : nil
  }

  private func uniqueNumber(_ entry: Entry) -> Int? {
    let fields = schema.collections[entry.collection].fields
    for (field, slot) in zip(fields, entry.slots) where field.isUnique && !field.isPrivate {
      if case .integer(let number) = slot.value { return number }
    }
    return nil
  }
}
