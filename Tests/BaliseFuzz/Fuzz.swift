// What libFuzzer calls. Built only on request, because it has no `main` of its own:
// `Tests/BaliseFuzz/run GRAMMAR SECONDS` builds and runs it.

import BaliseGrammars
import Glibc

extension Grammar {
  /// The grammar of this run, from `BALISE_GRAMMAR`.
  static let chosen: Grammar = {
    guard let value = unsafe getenv("BALISE_GRAMMAR"),
      let grammar = Grammar(rawValue: unsafe String(cString: value))
    else {
      print("BALISE_GRAMMAR is one of: \(allCases.map(\.rawValue).joined(separator: ", "))")
      exit(2)
    }
    return grammar
  }()
}

/// One input of libFuzzer.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: data, count: count))
  Grammar.chosen.read(bytes)
  return 0
}
