/// The folded beginnings of all names, up to each place where words meet, found by their hash.
struct NamePrefixes {
  /// What is known of one beginning.
  struct Slot {
    var hash: UInt64 = 0
    /// The group that it is the whole key of, or -1.
    var group: Int32 = -1
    /// True when a longer name begins so.
    var continues = false
  }

  // Equal hashes of different names are told apart when the name is compared with the text.
  private var slots: [Slot]
  private let shift: UInt64

  /// The hash of nothing.
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash once another folded byte has been read.
  @inline(__always)
  static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15
  }

  /// Collects the beginnings of the groups' keys.
  init(_ groups: [NameGroup]) {
    let count = groups.reduce(1) { $0 + $1.breaks.count + 1 }
    let bits = Int.bitWidth - (count * 2).leadingZeroBitCount
    slots = Array(repeating: Slot(), count: 1 << bits)
    shift = UInt64(64 - bits)
    for (index, group) in groups.enumerated() {
      var hash = Self.seed
      var next = 0
      for (offset, byte) in group.key.enumerated() {
        if next < group.breaks.count, group.breaks[next].offset == offset {
          slots[place(of: hash)].continues = true
          next += 1
        }
        hash = Self.hash(hash, byte)
      }
      let place = place(of: hash)
      if slots[place].group < 0 { slots[place].group = Int32(truncatingIfNeeded: index) }
    }
  }

  /// What is known of a beginning; nil when no name begins so.
  @inline(__always)
  func find(_ hash: UInt64) -> Slot? {
    let wanted = hash == 0 ? 1 : hash
    var index = home(of: wanted)
    while true {
      let slot = slots[index]
      if slot.hash == wanted { return slot }
      if slot.hash == 0 { return nil }
      index = (index + 1) & (slots.count - 1)
    }
  }

  @inline(__always)
  private func home(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: ((hash ^ (hash >> 29)) &* 0xBF58_476D_1CE4_E5B9) >> shift)
  }

  private mutating func place(of hash: UInt64) -> Int {
    let wanted = hash == 0 ? 1 : hash
    var index = home(of: wanted)
    while slots[index].hash != 0, slots[index].hash != wanted {
      index = (index + 1) & (slots.count - 1)
    }
    slots[index].hash = wanted
    return index
  }
}
