/// What one client may take of the preview server: space before anything is read, time before
/// anything is answered.
package struct PreviewLimits: Sendable {
  /// Bytes of the request line.
  package var requestLine = 8_192
  /// Bytes of the request line and the header fields.
  package var head = 32_768
  /// Header fields.
  package var fields = 100
  /// Connections at a time, event streams included.
  package var connections = 128
  /// Event streams at a time.
  package var streams = 48
  /// Bytes of a page that is held in memory to be completed; a larger one is sent as it stands.
  package var page = 33_554_432
  /// Milliseconds a client has to send its whole request.
  package var requestTime: Int64 = 10_000
  /// Milliseconds a client may leave without taking a byte of the answer.
  package var idleTime: Int64 = 15_000
  /// Milliseconds a client has to take the whole answer.
  package var answerTime: Int64 = 300_000
  /// Milliseconds between two signs of life on an event stream.
  package var pingTime: Int64 = 15_000
  /// Milliseconds until an event stream is closed; the page opens another.
  package var streamTime: Int64 = 900_000
  /// Milliseconds a client has to close its side once it was answered.
  package var lingerTime: Int64 = 1_000

  /// Makes the limits of a preview for a person and their browsers.
  package init() {}
}
