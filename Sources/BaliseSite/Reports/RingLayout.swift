import Glibc

/// Where the points of a drawing of links stand: on a ring in the plan's order, from the top
/// clockwise, with their labels in a column on either side. The same on any machine: everything is
/// rounded to whole units.
struct RingLayout {
  /// A point in whole units.
  struct Point: Equatable {
    let x, y: Int
  }

  /// A label beside the ring.
  struct Label {
    /// The words, in lines.
    let lines: [String]
    /// Where the first line stands.
    let place: Point
    /// True for a label that ends at its place, left of the ring.
    let isLeft: Bool
    /// The path of the line that leads to it.
    let leader: String
  }

  /// Fewer points are said sooner than drawn; more are a tangle that nobody reads.
  static let counts = 5...40
  /// Half the width of a point.
  static let radius = 19
  private static let lineHeight = 17
  private static let gap = 9
  private static let lineWidth = 34

  let points: [Point]
  /// The side of the square the ring stands in, and the height of the drawing with its labels.
  let width, height: Int
  let labels: [Label]

  init(titles: [String]) {
    let count = titles.count
    let ring = max(190, Double(count) * 54 / (2 * Double.pi))
    width = Int((ring + Double(Self.radius) + 6) * 2)
    let middle = Double(width) / 2
    let most = count > 24 ? 1 : count > 16 ? 2 : count > 11 ? 3 : 4
    let lines = titles.map { Self.wrapped($0, most) }
    let angles = (0..<count).map { (Double($0) + 0.5) / Double(max(count, 1)) * 2 * Double.pi }
    let right = angles.indices.filter { angles[$0] < Double.pi }
    let left = angles.indices.filter { angles[$0] >= Double.pi }
    let tall = [right, left].map { side in
      side.reduce(0) { $0 + lines[$1].count * Self.lineHeight + Self.gap }
    }
    height = max(width, (tall.max() ?? 0) + 8)
    let center = Double(height) / 2
    let points = angles.map {
      Point(
        x: Int((middle + ring * sin($0)).rounded()), y: Int((center - ring * cos($0)).rounded()))
    }
    self.points = points
    var labels = [Label?](repeating: nil, count: count)
    for (side, isLeft) in [(right, false), (Array(left.reversed()), true)] {
      let tops = Self.spread(
        side.map { (points[$0].y, lines[$0].count * Self.lineHeight) }, height: height)
      for (number, top) in zip(side, tops) {
        let x = isLeft ? -24 : width + 24
        let half = lines[number].count * Self.lineHeight / 2
        let from = points[number]
        let edge = from.x + (isLeft ? -Self.radius : Self.radius)
        let bend = isLeft ? -8 : width + 8
        labels[number] = Label(
          lines: lines[number], place: Point(x: x, y: top + 13), isLeft: isLeft,
          leader: "M\(edge) \(from.y)L\(bend) \(top + half)H\(isLeft ? -18 : width + 18)")
      }
    }
    self.labels = labels.compactMap { $0 }
  }

  /// The path of a curve from one point to another, bent towards the middle; it ends where an arrow
  /// has room.
  func curve(from start: Int, to end: Int, isArrow: Bool) -> String {
    let (one, two) = (points[start], points[end])
    let (middle, center) = (Double(width) / 2, Double(height) / 2)
    let bendX = middle + (Double(one.x + two.x) / 2 - middle) * 0.3
    let bendY = center + (Double(one.y + two.y) / 2 - center) * 0.3
    var (x, y) = (Double(two.x), Double(two.y))
    let (dx, dy) = (x - bendX, y - bendY)
    let length = (dx * dx + dy * dy).squareRoot()
    if isArrow, length > 1 {
      let room = Double(Self.radius) + 3
      x -= dx / length * room
      y -= dy / length * room
    }
    return "M\(one.x) \(one.y)Q\(Int(bendX.rounded())) \(Int(bendY.rounded())) "
      + "\(Int(x.rounded())) \(Int(y.rounded()))"
  }

  /// The tops of labels that would stand at given middles, moved so that none covers another.
  private static func spread(_ labels: [(middle: Int, height: Int)], height: Int) -> [Int] {
    var tops: [Int] = []
    var free = 4
    for label in labels {
      let top = max(label.middle - label.height / 2, free)
      tops.append(top)
      free = top + label.height + gap
    }
    var limit = height - 4
    for index in labels.indices.reversed() {
      tops[index] = min(tops[index], limit - labels[index].height)
      limit = tops[index] - gap
    }
    return tops
  }

  /// A title in lines of some width; what does not fit is cut.
  static func wrapped(_ title: String, _ most: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in title.split(separator: " ") {
      if line.isEmpty {
        line = String(word.prefix(lineWidth))
      } else if line.count + 1 + word.count <= lineWidth {
        line += " " + word
      } else {
        lines.append(line)
        line = String(word.prefix(lineWidth))
      }
      if lines.count == most { break }
    }
    if lines.count < most, !line.isEmpty { lines.append(line) }
    let shown = lines.reduce(0) { $0 + $1.count + 1 }
    if shown < title.count, let last = lines.last {
      lines[lines.count - 1] = last.prefix(lineWidth - 1) + "…"
    }
    return lines
  }
}
