import BaliseDiagnostics

/// Finds keys written twice in one mapping.
struct YAMLKeys {
  let file: SourceFile
  let nodes: [YAMLStorage.Node]
  let pool: [UInt8]

  /// One diagnostic for each key that is already there.
  func duplicates(in mapping: Int) -> [Diagnostic] {
    var keys: [Int] = []
    keys.reserveCapacity(Int(nodes[mapping].count))
    var index = mapping + 1
    while index < Int(nodes[mapping].next) {
      keys.append(index)
      index = Int(nodes[Int(nodes[index].next)].next)
    }
    // Comparing every pair is cheaper than a table for the few keys of honest mappings.
    return keys.count <= 24 ? duplicatesByPairs(keys) : duplicatesByTable(keys)
  }

  private func duplicatesByPairs(_ keys: [Int]) -> [Diagnostic] {
    var result: [Diagnostic] = []
    for (position, key) in keys.enumerated() {
      let first = keys[..<position].first { isSameText($0, key) }
      guard let first, nodes[key].text.start != nodes[key].text.end else { continue }
      result.append(fault(key, first))
    }
    return result
  }

  private func duplicatesByTable(_ keys: [Int]) -> [Diagnostic] {
    var result: [Diagnostic] = []
    var seen: [String: Int] = [:]
    for key in keys {
      let name = text(key)
      if let first = seen[name] {
        if !name.isEmpty { result.append(fault(key, first)) }
        if result.count >= YAMLDocument.Limits.mistakes { break }
      } else {
        seen[name] = key
      }
    }
    return result
  }

  private func fault(_ key: Int, _ first: Int) -> Diagnostic {
    YAMLFaults(file: file).duplicateKey(text(key), at: nodes[key].range, first: nodes[first].range)
  }

  private func isSameText(_ left: Int, _ right: Int) -> Bool {
    let (a, b) = (nodes[left], nodes[right])
    let length = a.text.end - a.text.start
    return length == b.text.end - b.text.start && bytes(a).elementsEqual(bytes(b))
  }

  private func text(_ index: Int) -> String { String(decoding: bytes(nodes[index]), as: UTF8.self) }

  private func bytes(_ node: YAMLStorage.Node) -> ArraySlice<UInt8> {
    let range = Int(node.text.start)..<Int(node.text.end)
    return node.textInFile ? file.bytes[range] : pool[range]
  }
}
