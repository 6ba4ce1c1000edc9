/// A slip of the hand in a word; the same one every time.
enum Typo: Int, CaseIterable, Sendable {
  case dropped, swapped, doubled, changed

  /// A text with the slip at one of its letters, chosen by a number; nil where the slip is
  /// impossible or changes nothing.
  func applied(to text: String, at choice: Int) -> String? {
    var letters = Array(text)
    let places = letters.indices.filter { letters[$0].isLetter }
    guard places.count > 1 else { return nil }
    let place = places[(choice * 7 + rawValue * 3) % places.count]
    switch self {
    case .dropped: letters.remove(at: place)
    case .doubled: letters.insert(letters[place], at: place)
    case .changed: letters[place] = letters[place] == "w" ? "k" : "w"
    case .swapped:
      guard place + 1 < letters.count, letters[place + 1].isLetter else { return nil }
      letters.swapAt(place, place + 1)
    }
    let result = String(letters)
    return result == text ? nil : result
  }
}
