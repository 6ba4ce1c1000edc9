import BaliseText
import Dispatch
import Synchronization

/// A line that says a long build is going on; only where a person watches, gone at the end.
final class Progress: Sendable {
  private let isShown = Mutex<Bool?>(false)

  /// Shows the line once the work has lasted long enough to be wondered about.
  init(_ phrase: Phrase, _ console: Console) {
    guard Machine.isTerminal else { return }
    let text = phrase.text(in: console.language)
    DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(700)) { [self] in
      isShown.withLock { shown in
        guard shown != nil else { return }
        shown = true
        Console.writeRaw("\r\(text)")
      }
    }
  }

  /// Removes the line.
  func end() {
    isShown.withLock { shown in
      if shown == true { Console.writeRaw("\r\u{1B}[K") }
      shown = nil
    }
  }
}
