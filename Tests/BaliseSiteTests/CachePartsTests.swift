import Testing

@testable import BaliseSite

@Suite struct CachePartsTests {
  @Test func keysAreNumberedInTheirOrder() {
    var numbers = KeyNumbers()
    // Keys of the same last bits look for their place where others stand.
    let keys = (0..<3000).map { UInt64($0 % 1000) << 20 | UInt64($0 / 1000) }
    for key in keys + keys { numbers.add(key) }
    #expect(numbers.keys == keys)
    #expect(keys.map { numbers[$0] } == Array(0..<3000))
    #expect(numbers[UInt64.max] == 0)
    #expect(KeyNumbers()[7] == 0)
  }

  @Test(arguments: [
    (".a", true), ("a/.b/c", true), ("a/b.c", false), ("a./b", false), ("", false), ("/", false),
    ("a//.b", true), ("a/b/.", true),
  ])
  func hiddenParts(_ path: String, _ isHidden: Bool) {
    #expect(PathParts.isHidden(path) == isHidden)
  }

  @Test func aPathIsItsParts() {
    var one = Digest(1)
    for part in ["a", "bc", "d"] { one.add(part) }
    for path in ["a/bc/d", "/a//bc/d/", "x/a/bc/d"] {
      var other = Digest(1)
      other.add(partsOf: path, after: path.hasPrefix("x") ? 2 : 0)
      #expect(other.value == one.value)
    }
    var none = Digest(1)
    none.add(partsOf: "a", after: 5)
    #expect(none.value == Digest(1).value)
  }
}
