// Every tag and every run of a text is an append. An array asks at each whether it is shared and makes
// a call for the copy, fifty instructions in all; here nobody else can hold the bytes, and an append is
// part of its caller: a look at the room that is left, and the copy.

// It is public where the rest of a module is `package`: only then does the compiler show its callers in
// other modules what is in it.

/// Bytes that grow at their end, held by one owner.
@safe
public struct ByteBuffer: ~Copyable {
  @usableFromInline
  internal var start: UnsafeMutablePointer<UInt8>
  @usableFromInline
  internal var capacity: Int
  @usableFromInline
  internal var length = 0

  /// How many bytes were appended.
  @inlinable
  public var count: Int { length }

  /// An empty one with room for some bytes.
  public init(capacity: Int) {
    self.capacity = max(capacity, 64)
    unsafe start = .allocate(capacity: self.capacity)
  }

  deinit { unsafe start.deallocate() }

  /// The last byte; nil while there is none.
  public var last: UInt8? { length > 0 ? unsafe start[length - 1] : nil }

  /// The bytes from a place on as an array of their own.
  public func array(from place: Int = 0) -> [UInt8] {
    precondition(place >= 0 && place <= length)
    return unsafe Array(UnsafeBufferPointer(start: start + place, count: length - place))
  }

  /// Appends the bytes to an array.
  public func append(to array: inout [UInt8]) {
    unsafe array.append(copying: UnsafeBufferPointer(start: start, count: length))
  }

  /// Forgets the bytes from a place on and keeps the room.
  public mutating func removeAll(from place: Int = 0) {
    precondition(place >= 0 && place <= length)
    length = place
  }

  /// Appends a byte.
  @inlinable @inline(__always)
  public mutating func append(_ byte: UInt8) {
    if length == capacity { grow(1) }
    unsafe start[length] = byte
    length += 1
  }

  /// Appends a text of the program as it is.
  @inlinable @inline(__always)
  public mutating func append(_ text: StaticString) {
    unsafe append(
      copying: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends the UTF-8 bytes of a text as they are.
  @_disfavoredOverload
  public mutating func append(_ text: String) { append(text.utf8.span) }

  /// Appends bytes as they are.
  @inlinable @inline(__always)
  public mutating func append(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append(copying: $0) }
  }

  /// Appends bytes as they are.
  @unsafe @inlinable @inline(__always)
  public mutating func append(copying bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    if capacity - length < bytes.count { grow(bytes.count) }
    unsafe (start + length).update(from: source, count: bytes.count)
    length += bytes.count
  }

  /// Appends a whole number in decimal digits.
  public mutating func append(decimal number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    let first = length
    repeat {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    // They came last first.
    var (low, high) = (first, length - 1)
    while low < high {
      let digit = unsafe start[low]
      unsafe start[low] = start[high]
      unsafe start[high] = digit
      (low, high) = (low + 1, high - 1)
    }
  }

  @usableFromInline @inline(never)
  mutating func grow(_ more: Int) {
    capacity = max(capacity * 2, length + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    unsafe larger.update(from: start, count: length)
    unsafe start.deallocate()
    unsafe start = larger
  }
}

extension ByteBuffer {
  /// Appends a text so that HTML and XML read it as text, as `[UInt8]` does.
  package mutating func appendEscaped(_ text: String) { appendEscaped(text.utf8.span) }

  /// Appends UTF-8 bytes escaped for HTML and XML.
  package mutating func appendEscaped(_ bytes: ArraySlice<UInt8>) { appendEscaped(bytes.span) }

  /// Appends UTF-8 bytes escaped for HTML and XML.
  package mutating func appendEscaped(_ bytes: Span<UInt8>) {
    var start = 0
    while true {
      let index = WordScan.markup(in: bytes, from: start)
      append(bytes.extracting(start..<index))
      guard index < bytes.count else { return }
      append([UInt8].reference(bytes[index]))
      start = index + 1
    }
  }
}
