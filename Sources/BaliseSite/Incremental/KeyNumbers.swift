/// Numbers fingerprints in the order they come.
///
/// A dictionary would mix the bits of each once more, which takes longer than to find it: they were
/// mixed when they were made.
struct KeyNumbers {
  /// Each fingerprint once, at its number.
  private(set) var keys: [UInt64] = []
  /// By place: the number of the fingerprint there and one more; 0 where there is none.
  private var places = [UInt32](repeating: 0, count: 1 << 10)

  /// Gives a fingerprint the next number, unless it has one.
  mutating func add(_ key: UInt64) {
    let place = place(of: key)
    guard places[place] == 0 else { return }
    keys.append(key)
    places[place] = UInt32(truncatingIfNeeded: keys.count)
    // Half of the places stay free, so that what is not there is soon known.
    if keys.count * 2 > places.count { grow() }
  }

  /// The number of a fingerprint; 0 for one that was never added.
  subscript(_ key: UInt64) -> Int { max(Int(places[place(of: key)]) - 1, 0) }

  private func place(of key: UInt64) -> Int {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: key) & mask
    while places[place] != 0, keys[Int(places[place]) - 1] != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    places = [UInt32](repeating: 0, count: places.count * 2)
    for (number, key) in keys.enumerated() {
      places[place(of: key)] = UInt32(truncatingIfNeeded: number + 1)
    }
  }
}
