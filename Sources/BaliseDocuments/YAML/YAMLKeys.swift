import BaliseDiagnostics

/// Finds keys written twice in one mapping.
struct YAMLKeys {
  let file: SourceFile
  let nodes: [YAMLStorage.Node]
  let pool: [UInt8]

  /// One diagnostic for each key that is already there.
  func duplicates(in mapping: Int) -> [Diagnostic] {
    // Comparing keys is cheaper than a table for the few of honest mappings.
    nodes[mapping].count <= 24 ? duplicatesByMarks(mapping) : duplicatesByTable(mapping)
  }

  private func forEachKey(of mapping: Int, _ body: (Int) -> Bool) {
    var index = mapping + 1
    while index < Int(nodes[mapping].next), body(index) {
      index = Int(nodes[Int(nodes[index].next)].next)
    }
  }

  // A key is compared with those before it only where one of them has its mark, one of 64.
  private func duplicatesByMarks(_ mapping: Int) -> [Diagnostic] {
    var result: [Diagnostic] = []
    var marks: UInt64 = 0
    forEachKey(of: mapping) { key in
      let bit = mark(of: nodes[key])
      if marks & bit != 0, nodes[key].text.start != nodes[key].text.end,
        let first = sameKey(as: key, of: mapping)
      {
        result.append(fault(key, first))
      }
      marks |= bit
      return true
    }
    return result
  }

  /// One of 64 bits, the same for the same text: by its length and its bytes at both ends.
  private func mark(of node: YAMLStorage.Node) -> UInt64 {
    guard node.text.start < node.text.end else { return 0 }
    let (first, last) = (byte(node, node.text.start), byte(node, node.text.end - 1))
    let length = UInt8(truncatingIfNeeded: node.text.end - node.text.start)
    return 1 << UInt64((length &* 7 &+ first &* 5 &+ last) & 63)
  }

  /// The first key of the mapping with the text of a later one.
  private func sameKey(as key: Int, of mapping: Int) -> Int? {
    var first: Int?
    forEachKey(of: mapping) { other in
      if other < key, isSameText(other, key) { first = other }
      return first == nil && other < key
    }
    return first
  }

  private func duplicatesByTable(_ mapping: Int) -> [Diagnostic] {
    var result: [Diagnostic] = []
    var seen: [String: Int] = [:]
    forEachKey(of: mapping) { key in
      let name = text(key)
      if let first = seen[name] {
        if !name.isEmpty { result.append(fault(key, first)) }
      } else {
        seen[name] = key
      }
      return result.count < YAMLDocument.Limits.mistakes
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

  private func byte(_ node: YAMLStorage.Node, _ index: Int32) -> UInt8 {
    node.textInFile ? file.bytes[Int(index)] : pool[Int(index)]
  }

  private func text(_ index: Int) -> String { String(decoding: bytes(nodes[index]), as: UTF8.self) }

  private func bytes(_ node: YAMLStorage.Node) -> ArraySlice<UInt8> {
    let range = Int(node.text.start)..<Int(node.text.end)
    return node.textInFile ? file.bytes[range] : pool[range]
  }
}
