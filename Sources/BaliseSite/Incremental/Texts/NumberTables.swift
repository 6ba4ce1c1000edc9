import BaliseText

// The file is read at every build, so nothing of it is decoded that nobody asks for: a table of
// numbers is looked up where it stands in the bytes, and a few of them are changed there.

/// Tables of numbers and a pool of texts in one piece of bytes, with a fingerprint of all of it.
struct NumberTables: Sendable {
  /// How a file of tables begins.
  private static let magic = Array("balise plan 1\n\n\n".utf8)
  private static let checksum = 16
  private static let directory = 24

  private(set) var bytes: [UInt8]
  /// Where each table stands.
  private let places: [Range<Int>]

  /// Puts tables of some sizes together, and texts behind them. Each is asked for when it is written,
  /// so that it can be given back: all of them are as large as the file.
  init(_ counts: [Int], pool: [UInt8], _ table: (Int) -> [UInt64]) {
    var places: [Range<Int>] = []
    var start = Self.directory + 8 + 16 * (counts.count + 1)
    for size in counts.map({ 8 * $0 }) + [pool.count] {
      places.append(start..<start + size)
      start += size
    }
    var words: [UInt64] = [UInt64(places.count)]
    for place in places { words += [UInt64(place.lowerBound), UInt64(place.upperBound)] }
    var bytes = Self.magic
    bytes.reserveCapacity(start)
    bytes += [UInt8](repeating: 0, count: 8)
    unsafe words.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
    for number in counts.indices {
      unsafe table(number).withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
    }
    bytes += pool
    self.bytes = bytes
    self.places = places
    seal()
  }

  /// Reads tables; nil when they are not whole.
  init?(_ bytes: [UInt8], tables: Int) {
    let head = Self.directory + 8 + 16 * (tables + 1)
    guard bytes.count >= head, bytes.starts(with: Self.magic) else { return nil }
    guard Self.number(bytes, Self.checksum) == Self.fingerprint(bytes),
      Self.number(bytes, Self.directory) == UInt64(tables + 1)
    else { return nil }
    var places: [Range<Int>] = []
    var end = head
    for table in 0...tables {
      let place = Self.directory + 8 + 16 * table
      guard let lower = Int(exactly: Self.number(bytes, place)),
        let upper = Int(exactly: Self.number(bytes, place + 8)),
        lower == end, upper >= lower, upper <= bytes.count,
        table == tables || (upper - lower) % 8 == 0
      else { return nil }
      places.append(lower..<upper)
      end = upper
    }
    guard end == bytes.count else { return nil }
    self.bytes = bytes
    self.places = places
  }

  /// How many numbers a table has.
  func count(_ table: Int) -> Int { places[table].count / 8 }

  /// A number of a table; 0 where there is none.
  func number(_ table: Int, _ index: Int) -> UInt64 {
    let place = places[table]
    guard index >= 0, index < place.count / 8 else { return 0 }
    return Self.number(bytes, place.lowerBound + 8 * index)
  }

  /// Numbers that stand side by side.
  func numbers(_ table: Int, _ range: Range<Int>) -> [UInt64] { range.map { number(table, $0) } }

  /// All numbers of a table.
  func all(_ table: Int) -> [UInt64] { numbers(table, 0..<count(table)) }

  /// Puts another number in a place; `seal` when all are there.
  mutating func set(_ table: Int, _ index: Int, _ number: UInt64) {
    let place = places[table]
    guard index >= 0, index < place.count / 8 else { return }
    let start = place.lowerBound + 8 * index
    for byte in 0..<8 {
      bytes[start + byte] = UInt8(truncatingIfNeeded: number >> UInt64(8 * byte))
    }
  }

  /// The bytes of a text of the pool.
  func text(_ packed: UInt64) -> ArraySlice<UInt8> {
    let pool = places[places.count - 1]
    let (start, count) = (Int(packed >> 32), Int(packed & 0xFFFF_FFFF))
    guard start + count <= pool.count else { return [] }
    return bytes[pool.lowerBound + start..<pool.lowerBound + start + count]
  }

  /// A text of the pool.
  func string(_ packed: UInt64) -> String { String(decoding: text(packed), as: UTF8.self) }

  /// Writes the fingerprint of what the tables hold now.
  mutating func seal() {
    let value = Self.fingerprint(bytes)
    for byte in 0..<8 {
      bytes[Self.checksum + byte] = UInt8(truncatingIfNeeded: value >> UInt64(8 * byte))
    }
  }

  private static func fingerprint(_ bytes: [UInt8]) -> UInt64 {
    var digest = Digest(0)
    digest.add(bytes[directory...])
    return digest.value
  }

  private static func number(_ bytes: [UInt8], _ place: Int) -> UInt64 {
    unsafe bytes.withUnsafeBytes {
      unsafe UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: UInt64.self))
    }
  }
}

/// Texts that are written one after the other, each named by its place and its length.
struct TextPool {
  private(set) var bytes: [UInt8] = []

  /// Adds a text.
  mutating func add(_ text: String) -> UInt64 {
    let start = UInt64(bytes.count)
    bytes.append(text)
    return start << 32 | (UInt64(bytes.count) - start)
  }
}
