/// The characters that end a line for YAML and for no editor.
enum HiddenLineEnds {
  /// Their codes, and how they are written in UTF-8.
  static let all: [(code: UInt32, sign: [UInt8])] = [
    (0x85, [0xC2, 0x85]), (0x2028, [0xE2, 0x80, 0xA8]), (0x2029, [0xE2, 0x80, 0xA9]),
  ]
}
