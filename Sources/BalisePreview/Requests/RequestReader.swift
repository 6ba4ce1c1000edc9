/// Reads the head of one request as its bytes come, in pieces of any size. It never holds more than
/// the limits say, and looks at each byte once.
package struct RequestReader: Sendable {
  /// What is known after the bytes so far.
  package enum Outcome: Sendable, Equatable {
    case unfinished
    case request(Request)
    case refused(Refusal)
  }

  private let limits: PreviewLimits
  private var bytes: [UInt8] = []
  private var lines: [Range<Int>] = []
  private var lineStart = 0

  /// Makes a reader for one request.
  package init(_ limits: PreviewLimits) { self.limits = limits }

  /// True when nothing came yet.
  package var isEmpty: Bool { bytes.isEmpty }

  /// Takes the next bytes. After a request or a refusal, what follows is nobody's business.
  package mutating func read(_ piece: ArraySlice<UInt8>) -> Outcome {
    for byte in piece {
      bytes.append(byte)
      if lines.isEmpty, bytes.count > limits.requestLine { return .refused(.longLine) }
      if bytes.count > limits.head || lines.count > limits.fields + 1 {
        return .refused(.longFields)
      }
      guard byte == 0x0A else { continue }
      var end = bytes.count - 1
      if end > lineStart, bytes[end - 1] == 0x0D { end -= 1 }
      if end == lineStart { return finish() }
      lines.append(lineStart..<end)
      lineStart = bytes.count
    }
    return .unfinished
  }

  private func finish() -> Outcome {
    switch Request.read(lines.map { bytes[$0] }) {
    case .success(let request): .request(request)
    case .failure(let error): .refused(error.refusal)
    }
  }
}
