import BaliseText
import BaliseValues

extension FieldReading {
  /// A date with an hour behind it (“6 October 2023 at 2 pm”) is two facts: the help says where each
  /// goes. Nil when the words are no such thing.
  func hoursInDate(_ words: String) -> Phrase? {
    guard words.utf8.count < 120 else { return nil }
    for index in words.indices.dropFirst() where words[index] == " " || words[index] == "," {
      let date = words[..<index].withoutEdges
      let hours = words[words.index(after: index)...].withoutEdges
      guard Hours.read(hours).value != nil,
        When.read(date, preferring: language, named: named).value?.isDated == true
      else { continue }
      return Phrase(
        en: "write “\(date)” here, and “\(hours)” in a field of type hours",
        fr: "écrivez « \(date) » ici, et « \(hours) » dans un champ de type hours (heure)")
    }
    return nil
  }
}

extension Substring {
  fileprivate var withoutEdges: String {
    var text = self
    while let last = text.last, last == " " || last == "," { text.removeLast() }
    while text.first == " " { text.removeFirst() }
    return String(text)
  }
}
