import BaliseSite

/// The least that a build can cost: every file of the source is read, and as many bytes are written
/// into the same files as the site has, by as many workers.
struct Floor {
  let source: String
  /// A site that was built, whose names and sizes are taken.
  let like: String
  let jobs: Int

  func measure(into output: String) throws(Failure) -> Measurement {
    var targets: [(path: String, size: Int)] = []
    for file in try Files.list(like) { targets.append((file, Files.size(like + "/" + file))) }
    let largest = targets.reduce(0) { max($0, $1.size) }
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: largest)
    let folders = Set(targets.map { Files.parent(of: output + "/" + $0.path) })
    let (source, paths) = (source, targets)
    let before = ChildProcess.processorTime()
    let clock = ContinuousClock()
    let start = clock.now

    let inputs = try Files.list(source)
    let sizes = Workers.map(inputs.count, jobs: jobs) { index -> Int? in
      (try? Files.read(source + "/" + inputs[index]))?.count
    }
    for folder in folders { try Files.makeFolder(folder) }
    let written = Workers.map(paths.count, jobs: jobs) { index -> Bool in
      let target = paths[index]
      return (try? Files.write(bytes, count: target.size, to: output + "/" + target.path)) != nil
    }

    var result = Measurement()
    result["wall"] = ChildProcess.seconds(clock.now - start)
    result["processor"] = ChildProcess.processorTime() - before
    guard !sizes.contains(nil), !written.contains(false) else {
      throw Failure("the floor could not read \(source) or write \(output)")
    }
    return result
  }
}
