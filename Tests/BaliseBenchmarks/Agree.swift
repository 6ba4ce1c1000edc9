import ArgumentParser

/// `balise-benchmarks agree`.
struct Agree: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compare two sites page by page: internal links, and how many facts are shown.")

  @Argument(help: "A site.") var first: String
  @Argument(help: "Another one.") var second: String
  @Option(help: "How many differences to show.") var show = 5

  func run() throws {
    let left = try pages(first)
    let right = try pages(second)
    let common = left.keys.filter { right[$0] != nil }.sorted()
    var differing: [String] = []
    var links = 0
    for page in common {
      guard let one = left[page], let other = right[page] else { continue }
      links += one.links.count
      if let difference = one.difference(from: other) { differing.append("\(page): \(difference)") }
    }
    print("pages: \(left.count) and \(right.count), \(common.count) on both sites")
    for (name, mine, yours) in [("first", left, right), ("second", right, left)] {
      let alone = mine.keys.filter { yours[$0] == nil }.sorted()
      if !alone.isEmpty {
        print("only on the \(name): \(alone.prefix(show).joined(separator: ", ")) (\(alone.count))")
      }
    }
    print("same facts and links: \(common.count - differing.count) pages, \(links) links")
    for line in differing.prefix(show) { print("  \(line)") }
  }

  private func pages(_ site: String) throws(Failure) -> [String: PageFacts] {
    var pages: [String: PageFacts] = [:]
    for file in try Files.list(site) where file.hasSuffix(".html") {
      pages[PageFacts.name(of: file)] = PageFacts(try Files.read(site + "/" + file), file: file)
    }
    return pages
  }
}
