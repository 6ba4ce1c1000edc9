/// Something that is never given back, because the process ends soon.
final class Leftover<Value> {
  private let value: Value

  private init(_ value: Value) { self.value = value }
}

extension Leftover {
  /// Keeps a value until the process ends.
  static func keep(_ value: Value) { _ = unsafe Unmanaged.passRetained(Leftover(value)) }
}
