/// A wording with places to fill: “{first} to {last}”, “{month}[ {year}]”; what stands in brackets goes
/// when a place in it is filled with nothing.
struct WordPattern: Sendable {
  private enum Piece: Sendable {
    case text(String)
    case place(Int)
    case optional([Piece])
  }

  /// Why a text is no pattern.
  enum Fault: Error, Hashable {
    /// A brace or bracket without its other half, or one in another.
    case unbalanced
    /// A place that nothing fills here.
    case unknownPlace(String)
  }

  private let pieces: [Piece]

  /// The pattern that writes nothing.
  static let nothing = WordPattern(pieces: [])

  private init(pieces: [Piece]) { self.pieces = pieces }

  /// Parses a text; `places` are the names it may hold, in the order their values are given.
  init(_ text: String, places: [String]) throws(Fault) {
    var rest = Substring(text)
    pieces = try Self.parse(&rest, places, isNested: false)
  }

  private static func parse(
    _ rest: inout Substring, _ places: [String], isNested: Bool
  ) throws(Fault) -> [Piece] {
    var pieces: [Piece] = []
    var literal = ""
    func flush() {
      if !literal.isEmpty { pieces.append(.text(literal)) }
      literal = ""
    }
    while let sign = rest.popFirst() {
      switch sign {
      case "{":
        flush()
        guard let end = rest.firstIndex(of: "}") else { throw .unbalanced }
        let name = String(rest[..<end])
        guard let place = places.firstIndex(of: name) else { throw .unknownPlace(name) }
        pieces.append(.place(place))
        rest = rest[rest.index(after: end)...]
      case "[":
        guard !isNested else { throw .unbalanced }
        flush()
        pieces.append(.optional(try parse(&rest, places, isNested: true)))
      case "]":
        guard isNested else { throw .unbalanced }
        flush()
        return pieces
      case "}": throw .unbalanced
      default: literal.append(sign)
      }
    }
    guard !isNested else { throw .unbalanced }
    flush()
    return pieces
  }

  /// The wording with its places filled, in the order of their names.
  func fill(_ values: String...) -> String {
    var text = ""
    append(pieces, values, to: &text)
    return text
  }

  private func append(_ pieces: [Piece], _ values: [String], to text: inout String) {
    for piece in pieces {
      switch piece {
      case .text(let words): text += words
      case .place(let place): text += values.indices.contains(place) ? values[place] : ""
      case .optional(let inner):
        let isEmpty = inner.contains { piece in
          if case .place(let place) = piece {
            values.indices.contains(place) ? values[place].isEmpty : true
          } else {
            false
          }
        }
        if !isEmpty { append(inner, values, to: &text) }
      }
    }
  }
}
