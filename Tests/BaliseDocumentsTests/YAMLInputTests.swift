import CLibYAML
import BaliseTestSupport
import Testing

@testable import BaliseDocuments

/// A text is handed to libyaml as its own reader would hand it: events and problems are the same.
@Suite struct YAMLInputTests {
  private static func outline(_ event: yaml_event_t) -> String {
    let (start, end) = unsafe (event.start_mark, event.end_mark)
    var outline =
      unsafe "\(event.type.rawValue) \(start.index) \(start.line) \(end.index) \(end.column)"
    if unsafe event.type == YAML_SCALAR_EVENT {
      let scalar = unsafe event.data.scalar
      let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      outline += unsafe " \(scalar.style.rawValue) \(Array(bytes))"
    }
    return outline
  }

  private static func ours(_ text: [UInt8]) -> [String] {
    unsafe text.withUnsafeBufferPointer { buffer in
      guard let parser = unsafe YAMLParser(buffer) else { return [] }
      var events: [String] = []
      var isDone = false
      while !isDone {
        let isFine = unsafe parser.next { event in
          events.append(unsafe outline(event))
          isDone = unsafe event.type == YAML_STREAM_END_EVENT
        }
        if !isFine {
          let problem = parser.problem()
          return events + ["\(problem.what) \(problem.character) \(problem.during)"]
        }
      }
      return events
    }
  }

  private static func library(_ text: [UInt8]) -> [String] {
    var parser = unsafe yaml_parser_t()
    guard unsafe yaml_parser_initialize(&parser) == 1 else { return [] }
    defer { unsafe yaml_parser_delete(&parser) }
    return unsafe text.withUnsafeBufferPointer { buffer in
      unsafe yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      unsafe yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      var events: [String] = []
      while true {
        var event = unsafe yaml_event_t()
        guard unsafe yaml_parser_parse(&parser, &event) == 1 else {
          let what = unsafe parser.problem.map { unsafe String(cString: $0) } ?? ""
          let during = unsafe parser.context.map { unsafe String(cString: $0) } ?? ""
          return events + ["\(what) \(unsafe parser.problem_mark.index) \(during)"]
        }
        events.append(unsafe outline(event))
        let isLast = unsafe event.type == YAML_STREAM_END_EVENT
        unsafe yaml_event_delete(&event)
        if isLast { return events }
      }
    }
  }

  @Test(arguments: [
    "a: b", "a: été\n", "- [a, b\n", "a: \"é\\x41", "a: |\n  é\n  b", "a: 'b\n\n c'",
    "a:\r\n  - b\r\n", "\u{FEFF}a: b\n",
    "a: \u{85}b\u{2028}c", "a: 😀\n😀: a", "? a\n: b", "a: b\0c", "a: \u{7F}", "a\u{9F}: b",
    "%YAML 1.1\n---\na: b\n...\n", "a: \u{FFFF}",
    "\t", "é", "", "a: \u{A0}b # c", "a: b\n\tc: d",
  ])
  func saysWhatTheReaderSays(_ text: String) {
    #expect(Self.ours(Array(text.utf8)) == Self.library(Array(text.utf8)))
  }

  /// Texts at the length of libyaml's buffer, and what is no UTF-8.
  @Test func saysWhatTheReaderSaysAtItsBounds() {
    for count in [49_140, 49_150, 49_151, 49_152, 49_153, 60_000] {
      let text = Array("a: ".utf8) + [UInt8](repeating: 0x78, count: count - 3)
      #expect(Self.ours(text) == Self.library(text), "\(count)")
    }
    for bytes: [UInt8] in [
      [0xE9], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80], [0xA9],
    ] {
      let text = Array("a: ".utf8) + bytes
      #expect(Self.ours(text) == Self.library(text), "\(bytes)")
    }
  }

  @Test func saysWhatTheReaderSaysOfAnyText() {
    let parts = [
      "a", "b: ", ": ", "- ", "\n", "\n  ", "\n- ", "é", "’", "😀", "\"", "'", "[", "]", "{", "}",
      ", ", "|\n", ">-\n",
      "#", " # ", "? ", "&a ", "*a ", "!", "%", "@", "\\x41", "\\", "---\n", "...\n", "\t", "\r\n",
      "\u{85}", "\u{2028}",
    ]
    for text in randomTexts(of: parts, length: 12, count: 6000, seed: 3) {
      let bytes = Array(text.utf8)
      #expect(Self.ours(bytes) == Self.library(bytes), "\(text.debugDescription)")
    }
  }
}
