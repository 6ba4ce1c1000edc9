import Glibc

extension HostileCase {
  /// Things in the source folder that are no text.
  static let files: [HostileCase] = [
    HostileCase("files", "a link to a file outside", refusal: "symbolic-link") { plan, _ in
      try plan.link("content/notes/passwd.md", to: "/etc/passwd")
    },
    HostileCase("files", "a link to a folder outside", refusal: "symbolic-link") { plan, _ in
      try plan.link("content/etc", to: "/etc")
    },
    HostileCase("files", "a link to itself", refusal: "symbolic-link") { plan, _ in
      try plan.link("content/notes/c.md", to: "c.md")
    },
    HostileCase("files", "a link to a device", refusal: "symbolic-link") { plan, _ in
      try plan.link("content/notes/zero.md", to: "/dev/zero")
    },
    HostileCase("files", "a named pipe", refusal: "special-file") { plan, _ in
      _ = unsafe mkfifo(plan.path + "/content/notes/pipe.md", 0o600)
    },
    HostileCase("files", "a pipe for a template", refusal: "special-file") { plan, _ in
      _ = unsafe mkfifo(plan.path + "/templates/pages/notes.html", 0o600)
    },
    HostileCase("files", "a socket", refusal: "special-file") { plan, _ in
      try socket(at: plan.path + "/content/notes/s.md")
    },
    HostileCase("files", "a folder named like a file", refusal: nil) { plan, _ in
      try plan.write("content/notes/c.md/d.md", "---\ntitle: D\n---\n")
    },
    HostileCase("files", "a name with a line break", refusal: "bad-file-name") {
      plan, _ in try plan.write("content/notes/c\nd.md", "---\ntitle: C\n---\n")
    },
    HostileCase("files", "a name with an escape", refusal: "bad-file-name") {
      plan, _ in try plan.write("content/notes/\u{1B}[31m.md", "---\ntitle: C\n---\n")
    },
    HostileCase("files", "a name that turns the reading direction", refusal: "bad-file-name") {
      plan, _ in try plan.write("content/notes/a\u{202E}dm.md", "---\ntitle: C\n---\n")
    },
    HostileCase("files", "a name that is not UTF-8", refusal: "bad-file-name") { plan, _ in
      let path = Array((plan.path + "/content/notes/c").utf8) + [0xFF, 0xC3, 0x2E, 0x6D, 0x64, 0]
      try create(path)
    },
    HostileCase("files", "a name of dots", refusal: nil) { plan, _ in
      try plan.write("content/notes/... .md", "---\ntitle: C\n---\n")
    },
    HostileCase("files", "a name of 255 bytes", refusal: "file-name-too-long") { plan, _ in
      try plan.write("content/notes/" + times("c", 252) + ".md", "---\ntitle: C\n---\n")
    },
    HostileCase("files", "folders 30 deep", refusal: "folder-too-deep") { plan, _ in
      try plan.write("content/notes/" + times("d/", 60) + "c.md", "---\ntitle: C\n---\n")
    },
    HostileCase("files", "an entry of NUL bytes", refusal: "file-control-character") {
      try $0.write(entry, [UInt8](repeating: 0, count: $1))
    },
    HostileCase("files", "a NUL byte in a text", refusal: "file-control-character") { plan, _ in
      try plan.write(entry, "---\ntitle: A\n---\nun\u{0}deux\n")
    },
    HostileCase("files", "a file in UTF-16", refusal: "file-not-utf8") { plan, _ in
      let text = "---\ntitle: A\n---\nÉté\n"
      try plan.write(
        entry, [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    },
    HostileCase("files", "a file in Latin-1", refusal: "file-not-utf8") { plan, _ in
      try plan.write(entry, Array("---\ntitle: A\n---\n".utf8) + [0xC9, 0x74, 0xE9, 0x0A])
    },
    HostileCase("files", "random bytes", refusal: "file-not-utf8") { plan, size in
      var state: UInt64 = 7
      let bytes = (0..<size).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 56)
      }
      try plan.write(entry, bytes)
    },
    HostileCase("files", "a byte order mark and CRLF") { plan, size in
      try plan.write(
        entry, "\u{FEFF}---\r\ntitle: A\r\n---\r\n" + times("Été.\r\n\r\n", size))
    },
    HostileCase("files", "CR alone") { try body(times("a\r", $1), in: $0) },
    HostileCase("files", "an empty file") { plan, _ in try plan.write(entry, "") },
    HostileCase("files", "an entry of 3 GB, mostly holes", refusal: "file-too-large") { plan, _ in
      _ = unsafe truncate(plan.path + "/" + entry, 3 << 30)
    },
    HostileCase("files", "a style sheet of 3 GB, mostly holes", refusal: "file-too-large") {
      plan, _ in
      _ = unsafe truncate(plan.path + "/templates/assets/site.css", 3 << 30)
    },
    HostileCase("files", "a picture of 200 MB, mostly holes") { plan, _ in
      try plan.write("content/notes/hub.png", [0x89, 0x50, 0x4E, 0x47])
      _ = unsafe truncate(plan.path + "/content/notes/hub.png", 200 << 20)
      try body("![hub](hub.png)", in: plan)
    },
    HostileCase("files", "5,000 files that nothing reads") { plan, _ in
      for number in 0..<5_000 { try plan.write("content/n\(number).md", "x") }
    },
    HostileCase("files", "a picture of broken segments") { plan, size in
      try plan.write("content/notes/hub.jpg", [0xFF, 0xD8] + [UInt8](repeating: 0xFF, count: size))
      try body("![hub](hub.jpg)", in: plan)
    },
  ]

  private static func create(_ path: [UInt8]) throws {
    let characters = path.map { CChar(bitPattern: $0) }
    let file = unsafe open(characters, O_CREAT | O_WRONLY, 0o600)
    guard file >= 0 else { throw Mismatch(["cannot make a file"]) }
    close(file)
  }

  private static func socket(at path: String) throws {
    let number = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(number) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    // The path of a socket is short: it is bound by a relative one.
    let folder = unsafe open(String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]), O_RDONLY)
    defer { close(folder) }
    let short = Array("/proc/self/fd/\(folder)/s.md".utf8)
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: short) }
    let size = socklen_t(MemoryLayout<sockaddr_un>.size)
    let code = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe bind(number, $0, size)
      }
    }
    guard code == 0 else { throw Mismatch(["cannot make a socket"]) }
  }
}
