import Glibc

/// The few calls on files that measuring needs; the floor uses them as the cheapest way there is.
enum Files {
  /// Schemas and templates of the made-up plan, beside this file.
  static var overlay: String {
    let here = #filePath
    return here[..<(here.lastIndex(of: "/") ?? here.endIndex)] + "/corpus"
  }

  static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// Where a symbolic link leads.
  static func target(of path: String) -> String? {
    guard let found = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }

  /// Every file under a folder, in no order, relative to it.
  static func list(_ folder: String) throws(Failure) -> [String] {
    var files: [String] = []
    var pending = [""]
    while let path = pending.popLast() {
      guard let stream = unsafe opendir(folder + "/" + path) else {
        throw Failure("cannot read \(folder)/\(path)")
      }
      defer { unsafe closedir(stream) }
      while let item = unsafe readdir(stream) {
        let name = unsafe withUnsafePointer(to: &item.pointee.d_name) { pointer in
          unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { characters in
            unsafe String(cString: characters)
          }
        }
        if name == "." || name == ".." { continue }
        let child = path.isEmpty ? name : path + "/" + name
        let isFolder = unsafe item.pointee.d_type == UInt8(DT_DIR)
        if isFolder { pending.append(child) } else { files.append(child) }
      }
    }
    return files
  }

  static func size(_ path: String) -> Int {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  static func read(_ path: String) throws(Failure) -> [UInt8] {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Failure("cannot read \(path)") }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else { throw Failure("cannot read \(path)") }
    let size = Int(status.st_size)
    return unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = unsafe Glibc.read(
          file, buffer.baseAddress.map { unsafe $0 + count }, size - count)
        if got <= 0 { return }
        count += got
      }
    }
  }

  /// The text of a file whose size nobody knows beforehand, such as one that is being written.
  static func text(_ path: String) throws(Failure) -> String {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Failure("cannot read \(path)") }
    defer { close(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 15)
    while true {
      let count = unsafe Glibc.read(file, &part, part.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += part[..<count]
    }
  }

  /// The names in a folder, folders too, in order.
  static func names(in folder: String) throws(Failure) -> [String] {
    guard let stream = unsafe opendir(folder) else { throw Failure("cannot read \(folder)") }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let item = unsafe readdir(stream) {
      names.append(
        unsafe withUnsafePointer(to: &item.pointee.d_name) { pointer in
          unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { characters in
            unsafe String(cString: characters)
          }
        })
    }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }

  /// The first name in a folder with this ending, without it.
  static func first(in folder: String, ending: String) throws(Failure) -> String {
    guard let name = try names(in: folder).first(where: { $0.hasSuffix(ending) }) else {
      throw Failure("\(folder) has no \(ending)")
    }
    return String(name.dropLast(ending.count))
  }

  /// The file of the program that runs.
  static func ownProgram() throws(Failure) -> String {
    guard let path = target(of: "/proc/self/exe") else { throw Failure("cannot find the program") }
    return path
  }

  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    try write(bytes, count: bytes.count, to: path)
  }

  /// Writes the first bytes of a buffer into a new file.
  static func write(_ bytes: [UInt8], count: Int, to path: String) throws(Failure) {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw Failure("cannot write \(path)") }
    defer { close(file) }
    var written = 0
    while written < count {
      let got = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(
          file, buffer.baseAddress.map { unsafe $0 + written }, min(buffer.count, count) - written)
      }
      guard got > 0 else { throw Failure("cannot write \(path)") }
      written += got
    }
  }

  static func makeFolder(_ path: String) throws(Failure) {
    if unsafe mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
      throw Failure("cannot make \(path)")
    }
    try makeFolder(String(path[..<slash]))
    guard unsafe mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw Failure("cannot make \(path)")
    }
  }

  static func copy(_ folder: String, to target: String) throws(Failure) {
    for file in try list(folder) {
      try makeFolder(parent(of: target + "/" + file))
      try write(try read(folder + "/" + file), to: target + "/" + file)
    }
  }

  static func remove(_ folder: String) throws(Failure) {
    guard exists(folder) else { return }
    var folders: Set<String> = []
    for file in try list(folder) {
      guard unsafe unlink(folder + "/" + file) == 0 else { throw Failure("cannot remove \(file)") }
      var path = parent(of: file)
      while !path.isEmpty, folders.insert(path).inserted { path = parent(of: path) }
    }
    for path in folders.sorted(by: { $0.utf8.count > $1.utf8.count }) {
      _ = unsafe rmdir(folder + "/" + path)
    }
    _ = unsafe rmdir(folder)
  }

  static func parent(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }
}
