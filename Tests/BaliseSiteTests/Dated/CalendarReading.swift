/// A calendar file as a program reads it: unfolded lines, and its events.
struct CalendarReading {
  /// The lines, unfolded, without their ends.
  let lines: [String]
  /// The properties of each event, in order.
  let events: [[String: String]]
  /// What breaks the format.
  let faults: [String]

  init(_ bytes: [UInt8]) {
    var faults: [String] = []
    var lines: [String] = []
    var current: [UInt8] = []
    var start = 0
    if !bytes.suffix(2).elementsEqual([0x0D, 0x0A]) { faults.append("no line end at the end") }
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0D) ?? bytes.count
      let line = bytes[start..<end]
      if line.count > 75 { faults.append("a line of \(line.count) octets") }
      if String(validating: Array(line), as: UTF8.self) == nil { faults.append("a cut character") }
      if line.contains(0x0A) { faults.append("a bare line feed") }
      if line.first == 0x20 {
        current += line.dropFirst()
      } else {
        if start > 0 { lines.append(String(decoding: current, as: UTF8.self)) }
        current = Array(line)
      }
      start = end + 2
    }
    lines.append(String(decoding: current, as: UTF8.self))
    self.lines = lines
    self.faults = faults
    var events: [[String: String]] = []
    var event: [String: String]?
    for line in lines {
      switch line {
      case "BEGIN:VEVENT": event = [:]
      case "END:VEVENT":
        if let event { events.append(event) }
        event = nil
      default:
        guard let colon = line.firstIndex(of: ":"), event != nil else { continue }
        event?[String(line[..<colon])] = String(line[line.index(after: colon)...])
      }
    }
    self.events = events
  }

  /// One property of each event.
  func all(_ name: String) -> [String?] { events.map { $0[name] } }
}
