/// Texts put together from parts at random, the same in every run.
package func randomTexts(
  of parts: [String], length: Int, count: Int, seed: UInt64
) -> some Sequence<String> {
  var state = seed
  return (0..<count).lazy.map { _ in
    var text = ""
    for _ in 0..<length {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += parts[Int(state >> 33) % parts.count]
    }
    return text
  }
}
