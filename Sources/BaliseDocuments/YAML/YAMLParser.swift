import BaliseDiagnostics
import CLibYAML
import CYAMLMemory

/// Owns one libyaml parser, hands its events out one by one, and frees it exactly once.
@safe struct YAMLParser: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// A parser over bytes that outlive it; nil when there is no memory.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    unsafe parser = .allocate(capacity: 1)
    balise_yaml_open()
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      balise_yaml_close()
      unsafe parser.deallocate()
      return nil
    }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, text.baseAddress, text.count)
    unsafe Self.hand(text, to: parser)
  }

  /// Puts a text where libyaml keeps what it has decoded: its reader goes over UTF-8 character by
  /// character, a sixth of its time. What does not fit there, and what may not stand in YAML, is left to
  /// the reader.
  private static func hand(
    _ text: UnsafeBufferPointer<UInt8>, to parser: UnsafeMutablePointer<yaml_parser_t>
  ) {
    let room = unsafe parser.pointee.buffer.end - parser.pointee.buffer.start
    guard text.count < room, let start = text.baseAddress else { return }
    let bytes = unsafe text.span
    guard TextScan.firstFault(in: bytes, 0..<text.count) == nil else { return }
    unsafe parser.pointee.buffer.last.update(from: start, count: text.count)
    // A zero stands for the end.
    unsafe parser.pointee.buffer.last[text.count] = 0
    unsafe parser.pointee.buffer.last += text.count + 1
    // Of so many characters at least: nothing asks for more of them than there are before the zero.
    unsafe parser.pointee.unread = text.count + 1
    unsafe parser.pointee.offset = text.count
    unsafe parser.pointee.eof = 1
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    balise_yaml_close()
    unsafe parser.deallocate()
  }

  /// Hands the next event to `take`; false when the text breaks YAML's grammar there.
  borrowing func next(_ take: (yaml_event_t) -> Void) -> Bool {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { return false }
    unsafe take(event)
    unsafe yaml_event_delete(&event)
    return true
  }

  /// What libyaml says is wrong, after `next` returned false: places count characters.
  borrowing func problem() -> YAMLProblem {
    let state = unsafe parser.pointee
    return unsafe YAMLProblem(
      what: Self.text(state.problem), character: state.problem_mark.index,
      during: Self.text(state.context),
      contextCharacter: state.context == nil ? nil : state.context_mark.index)
  }

  private static func text(_ pointer: UnsafePointer<CChar>?) -> String {
    unsafe pointer.map { unsafe String(cString: $0) } ?? ""
  }

  /// Reads a text for its grammar alone, to the first thing that begins after so many characters: the
  /// first problem, or nil when it is well-formed.
  static func firstProblem(in bytes: [UInt8], upTo last: Int = .max) -> YAMLProblem? {
    guard !bytes.isEmpty else { return nil }
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let parser = unsafe YAMLParser(buffer) else { return nil }
      var isDone = false
      while !isDone {
        let isFine = unsafe parser.next { event in
          isDone = unsafe event.type == YAML_STREAM_END_EVENT || event.start_mark.index > last
        }
        if !isFine { return parser.problem() }
      }
      return nil
    }
  }
}

/// What libyaml reports: never shown to anyone, only used to find the likely cause.
struct YAMLProblem {
  let what: String
  let character: Int
  let during: String
  let contextCharacter: Int?
}
