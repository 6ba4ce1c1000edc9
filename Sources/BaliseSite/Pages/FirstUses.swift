import Synchronization

/// Which text of a page uses an abbreviation first: it explains it, the others do not. A text that is
/// made twice, to see whether it is there and to write it, is one.
final class FirstUses: Sendable {
  /// What a text was told.
  struct Answer: Sendable {
    let abbreviation: Int32
    let text: String
    let isFirst: Bool
  }

  private struct State {
    var texts: [Int32: String] = [:]
    var answers: [Answer]?
  }

  private let state = Mutex(State())

  /// True for the text that asked first.
  func isFirst(_ abbreviation: Int32, in text: String) -> Bool {
    state.withLock { state in
      let first = state.texts[abbreviation] ?? text
      state.texts[abbreviation] = first
      state.answers?.append(
        Answer(abbreviation: abbreviation, text: text, isFirst: first == text))
      return first == text
    }
  }

  /// Makes a text, and gives what it was told meanwhile.
  func noting<Value>(_ body: () -> Value) -> (value: Value, answers: [Answer]) {
    state.withLock { $0.answers = [] }
    let value = body()
    let answers = state.withLock { state in
      defer { state.answers = nil }
      return state.answers ?? []
    }
    return (value, answers)
  }

  /// Asks in the place of a text that was made before: true when it is told the same. What it uses first
  /// is noted either way; a text that is told something else is made again at once.
  func claim(_ answers: [Answer]) -> Bool {
    answers.allSatisfy { isFirst($0.abbreviation, in: $0.text) == $0.isFirst }
  }
}
