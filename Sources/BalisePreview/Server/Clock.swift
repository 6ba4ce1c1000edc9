/// Milliseconds that pass, for deadlines; it never goes back.
enum Clock {
  private static let start = ContinuousClock().now

  static var now: Int64 {
    let passed = (ContinuousClock().now - start).components
    return passed.seconds * 1_000 + passed.attoseconds / 1_000_000_000_000_000
  }
}
