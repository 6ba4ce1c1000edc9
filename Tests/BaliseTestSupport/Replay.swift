package import BaliseSite
import BaliseText
import Foundation

/// Edits a plan again and again, as people and machines do, and compares each incremental build with
/// a build from nothing.
package final class Replay {
  private let plan: PlanFolder
  /// What one build leaves in memory for the next, as in the preview; nil for a process each.
  private let memory: BuildMemory?
  private var dice: SeededDice
  private var day = 18_000
  /// What was done, step by step, for whoever has to find a mistake.
  package private(set) var log: [String] = []
  /// How many steps led to a plan that could be published.
  package private(set) var published = 0
  /// How many of them were made from the texts that changed alone.
  package private(set) var ofTexts = 0
  /// How many of them were made from the entries that changed, the rest being in memory.
  package private(set) var ofEntries = 0
  /// Texts as they were before the step, for edits that are undone.
  private var undo: [(file: String, text: String)] = []

  /// Takes a plan; the same seed makes the same edits.
  package init(_ plan: PlanFolder, seed: UInt64, memory: BuildMemory? = nil) {
    self.plan = plan
    self.memory = memory
    dice = SeededDice(seed: seed)
  }

  /// Makes one to four edits, builds, and compares; an edit that breaks the plan must leave the site
  /// as it was, and is taken back.
  package func step(jobs: Int = 2) throws {
    let before = try FileTree(folder: plan.path + "/content")
    let templates = try FileTree(folder: plan.path + "/templates")
    let today = day
    log.append("step \(log.count + 1):")
    // People save one text again and again, and now and then much changes at once.
    switch dice.number(0...3) {
    case 0: for _ in 0..<dice.number(1...2) { try word(Array(before.paths)) }
    case 1: for _ in 0..<dice.number(1...2) { try fact(Array(before.paths)) }
    default: for _ in 0..<dice.number(1...4) { try edit(Array(before.paths)) }
    }
    // A build takes as unchanged only what was written some time before.
    if dice.number(0...1) == 0 { Thread.sleep(forTimeInterval: 0.08) }
    let standing = try FileTree(folder: plan.output)
    let report = try build(plan.output, jobs: jobs, memory)
    guard !report.hasErrors else {
      log[log.count - 1] += " (refused)"
      try expect(try FileTree(folder: plan.output), standing, "a refused build left")
      try restore(before, "content")
      try restore(templates, "templates")
      day = today
      return
    }
    published += 1
    if report.isOfTexts { ofTexts += 1 }
    if report.isOfEntries { ofEntries += 1 }
    let clean = plan.path + "-clean-\(log.count)"
    defer {
      try? FileManager.default.removeItem(atPath: clean)
      try? FileManager.default.removeItem(
        atPath: (clean as NSString).deletingLastPathComponent + "/."
          + (clean as NSString).lastPathComponent + ".balise")
    }
    let again = try build(clean, jobs: jobs)
    let wanted = try FileTree(folder: clean)
    var ours = try FileTree(folder: plan.output)
    ours.files = ours.files.filter { !$0.key.hasPrefix("foreign") }
    try expect(ours, wanted, "an incremental build differs from")
    guard
      Transcript.text(report.diagnostics, .en) == Transcript.text(again.diagnostics, .en)
    else {
      throw Mismatch(["an incremental build tells something else"] + log.suffix(3))
    }
  }

  private func build(
    _ output: String, jobs: Int, _ memory: BuildMemory? = nil
  ) throws -> BuildReport {
    try SiteBuilder.build(
      BuildRequest(
        source: plan.path, output: output, jobs: jobs, today: Self.iso(day), memory: memory,
        isPreview: memory != nil))
  }

  private func expect(_ ours: FileTree, _ theirs: FileTree, _ words: String) throws {
    let differences = ours.differences(from: theirs)
    guard !differences.isEmpty else { return }
    throw Mismatch(
      ["\(words) what it should be:"] + differences.prefix(5) + log.suffix(4))
  }

  private func restore(_ tree: FileTree, _ folder: String) throws {
    for path in try FileTree(folder: plan.path + "/" + folder).paths where tree.files[path] == nil {
      try plan.remove(folder + "/" + path)
    }
    for (path, bytes) in tree.files { try plan.write(folder + "/" + path, bytes) }
  }

  /// A text to change and one to take something from, perhaps the same; nil when one of them is gone.
  private func twoTexts(among files: [String]) -> (String, String)? {
    let texts = files.filter { $0.hasSuffix(".md") && $0.contains("/") }
    guard !texts.isEmpty else { return nil }
    let file = "content/" + dice.one(of: texts)
    let other = "content/" + dice.one(of: texts)
    let areThere = [file, other].allSatisfy {
      FileManager.default.fileExists(atPath: plan.path + "/" + $0)
    }
    return areThere ? (file, other) : nil
  }

  /// Changes words of a text, and nothing of its front matter.
  private func word(_ files: [String]) throws {
    guard let (file, other) = twoTexts(among: files) else { return }
    let kind = dice.number(0...16)
    log[log.count - 1] += " t\(kind):\(file)"
    let text = try plan.text(file)
    let address = other.dropFirst("content/".count).split(separator: ".")[0]
    switch kind {
    case 0: try plan.write(file, text + "\nUne phrase de plus, la \(dice.number(1...99))e.\n")
    case 1: try plan.write(file, text + "\nAvec \(try title(other)).\n")
    case 2: try plan.write(file, text + "\n[Voir](\(address)) ou [[\(address)]].\n")
    case 3:
      try plan.write(
        file, text + "\n~~Rayé~~, noté[^a\(log.count)].\n\n[^a\(log.count)]: En bas.\n")
    case 4: try plan.write(file, text + "\nSelon la CCI, l'ESS et le SQP (ZAC).\n")
    case 5: try plan.write(file, text + "\n### Partie \(dice.number(1...3))\n\nDu texte.\n")
    case 6: try plan.write(file, text + "\n[Là](\(address)#partie-\(dice.number(1...3))).\n")
    case 7: try plan.write(file, text + "\n[Nulle part](\(address)-perdu).\n")
    case 8:
      // The same size, and the same time.
      guard let place = text.range(of: "e", options: .backwards) else { return }
      try sameStamp(file, text.replacingCharacters(in: place, with: "a"))
    case 9:
      // A change and its undo, with or without a build in between.
      try plan.write(file, text + "\nProvisoire.\n")
      undo.append((file, text))
    case 10:
      guard let last = undo.popLast(), last.file == file || dice.number(0...1) == 0 else { return }
      guard FileManager.default.fileExists(atPath: plan.path + "/" + last.file) else { return }
      try plan.write(last.file, last.text)
    case 11:
      // Replaced by a file of another number, as many editors save.
      let next = plan.path + "/" + file + ".tmp"
      try Data((text + "\nEnregistré.\n").utf8).write(to: URL(fileURLWithPath: next))
      guard unsafe rename(next, plan.path + "/" + file) == 0 else { return }
    case 12: try plan.write(file, text.replacingOccurrences(of: "\n### Partie", with: "\n### Part"))
    // What is told and published all the same: its words, or the line it stands on, change.
    case 13: try plan.write(file, text + "\n| Étape | Fin |\n|---|---|\n| Une | \(day) |\n")
    case 14: try plan.write(file, text + "\n[Lire ici](\(address)), [ici](\(address)).\n")
    case 15: try plan.write(file, text.replacingOccurrences(of: "\n\n|", with: "\n\nMot.\n\n|"))
    default:
      try plan.write(file, text.split(separator: "\n").dropLast().joined(separator: "\n") + "\n")
    }
  }

  /// Changes a line of the front matter.
  private func fact(_ files: [String]) throws {
    guard let (file, other) = twoTexts(among: files) else { return }
    let kind = dice.number(0...13)
    log[log.count - 1] += " f\(kind):\(file)"
    var lines = try plan.text(file).components(separatedBy: "\n")
    let theirs = try plan.text(other).components(separatedBy: "\n")
    let end = lines.dropFirst().firstIndex(of: "---") ?? 0
    guard end > 1 else { return }
    let line = dice.number(1...end - 1)
    let items = lines[1..<end].indices.filter { lines[$0].hasPrefix("  - ") }
    switch kind {
    // Words of a value; of a name, of a title, of nothing that is known.
    case 0, 1: lines[line] += " encore"
    case 2: lines.remove(at: line)
    // An item of a list: gone, twice, or that of another entry.
    case 3: if !items.isEmpty { lines.remove(at: dice.one(of: items)) }
    case 4: if let item = items.first { lines.insert(lines[dice.one(of: items)], at: item) }
    case 5, 6:
      let others = theirs.filter { $0.hasPrefix("  - ") }
      if !items.isEmpty, !others.isEmpty { lines[dice.one(of: items)] = dice.one(of: others) }
    // The same value as in another entry.
    case 7:
      let key = lines[line].prefix { $0 != ":" } + ":"
      if let same = theirs.first(where: { $0.hasPrefix(key) }) { lines[line] = same }
    // A name that is not decided, or not known; a value that nobody says.
    case 8: lines[line] += " ?"
    case 9: lines[line] += " (à deux)"
    case 10: lines[line] = lines[line].prefix { $0 != ":" } + ": à préciser"
    // What is no field: where the page stood before, whether names in its text are linked.
    case 11: lines.insert("was: ancien-\(dice.number(1...3))", at: 1)
    case 12: lines.insert("mentions: false", at: 1)
    default: lines.insert("# une remarque", at: line)
    }
    try plan.write(file, lines.joined(separator: "\n"))
  }

  /// Writes a text of the same size and gives it the time that the file had.
  private func sameStamp(_ file: String, _ text: String) throws {
    let path = plan.path + "/" + file
    let time = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
    try plan.write(file, text)
    if let time {
      try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: path)
    }
  }

  private func edit(_ files: [String]) throws {
    guard let (file, other) = twoTexts(among: files) else { return }
    let kind = dice.number(0...22)
    log[log.count - 1] += " \(kind):\(file)"
    let text = try plan.text(file)
    switch kind {
    case 0...3:
      // A paragraph, with the name of something else in it.
      try plan.write(
        file, text + "\nAvec \(try title(other)), dit-on, le \(dice.number(1...99)).\n")
    case 4:
      try plan.write(file, text.split(separator: "\n").dropLast().joined(separator: "\n") + "\n")
    case 5: try setTitle(file, text, { $0 + " bis" })
    case 6: try plan.remove(file)
    case 7:
      try plan.write(file.replacingOccurrences(of: ".", with: "-bis."), text)
      try plan.remove(file)
    case 8: try plan.write(file.replacingOccurrences(of: ".", with: "-ter."), text)
    case 9:
      try plan.write(
        file,
        text.hasPrefix("---\ndraft: true\n")
          ? "---\n" + text.dropFirst(16) : "---\ndraft: true\n" + text.dropFirst(4))
    case 10: try swapNumbers(file, other)
    case 11: day += dice.number(1...400)
    case 12: try append(" ", to: "templates/" + dice.one(of: try templates()))
    case 13: try append("# \(dice.number(1...9))\n", to: "content/site.yaml")
    case 14: try swapLines(file, text)
    case 15: try digits(file, text)
    // The folder of the preview is its own; with a file of others no build is of texts alone.
    case 16, 17: if memory == nil { try foreign(kind) }
    case 18: try cache()
    case 19: try plan.write(file, text + "\n## Suite\n\nVoir [[\(try title(other))]].\n")
    case 21: try plan.write(file, text.replacingOccurrences(of: "---\ntit", with: "---\n# x\ntit"))
    case 20: try plan.write(file.replacingOccurrences(of: ".md", with: ".txt"), "un fichier")
    default: try plan.write(file, text)
    }
  }

  private func templates() throws -> [String] {
    try FileTree(folder: plan.path + "/templates").paths
  }

  private func append(_ words: String, to file: String) throws {
    try plan.write(file, try plan.text(file) + words)
  }

  /// The line of the front matter that holds the title.
  private func titleLine(_ text: String) -> String? {
    text.split(separator: "\n").first { line in
      ["title:", "titre:", "name:", "nom:"].contains { line.hasPrefix($0) }
    }.map(String.init)
  }

  private func title(_ file: String) throws -> String {
    guard let line = titleLine(try plan.text(file)), let colon = line.firstIndex(of: ":") else {
      return file
    }
    return line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
  }

  private func setTitle(_ file: String, _ text: String, _ change: (String) -> String) throws {
    guard let line = titleLine(text), !line.hasSuffix("\"") else { return }
    try plan.write(file, text.replacingOccurrences(of: line, with: change(line)))
  }

  private func swapNumbers(_ file: String, _ other: String) throws {
    func line(_ text: String) -> String? {
      text.split(separator: "\n").first { $0.hasPrefix("numero:") || $0.hasPrefix("number:") }
        .map(String.init)
    }
    let (one, two) = (try plan.text(file), try plan.text(other))
    guard let ours = line(one), let theirs = line(two) else { return }
    try plan.write(file, one.replacingOccurrences(of: ours, with: theirs))
    try plan.write(other, two.replacingOccurrences(of: theirs, with: ours))
  }

  /// Two lines of a list in the front matter change places.
  private func swapLines(_ file: String, _ text: String) throws {
    var lines = text.components(separatedBy: "\n")
    let items = lines.indices.filter { lines[$0].hasPrefix("  - ") }
    guard items.count > 1 else { return }
    lines.swapAt(dice.one(of: items), dice.one(of: items))
    try plan.write(file, lines.joined(separator: "\n"))
  }

  /// Digits of one line become others.
  private func digits(_ file: String, _ text: String) throws {
    var lines = text.components(separatedBy: "\n")
    let numbered = lines.indices.filter { lines[$0].contains { $0.isNumber } }
    guard !numbered.isEmpty else { return }
    let line = dice.one(of: numbered)
    let digit = String(dice.number(1...9))
    lines[line] = lines[line].replacingOccurrences(
      of: "[0-9]", with: digit, options: .regularExpression)
    try plan.write(file, lines.joined(separator: "\n"))
  }

  private func write(_ file: String, _ text: String) throws {
    guard FileManager.default.fileExists(atPath: plan.output) else { return }
    try Data(text.utf8).write(to: URL(fileURLWithPath: plan.output + "/" + file))
  }

  /// Somebody puts a file of theirs into the site, or changes or removes one that is there.
  private func foreign(_ kind: Int) throws {
    if kind == 16 {
      try write("foreign-\(dice.number(1...3)).txt", "not ours")
    } else {
      try tamper()
    }
  }

  /// Somebody changes or removes a file of the site.
  private func tamper() throws {
    let files = try FileTree(folder: plan.output).paths.filter {
      $0 != ".balise" && !$0.hasPrefix("foreign")
    }
    guard !files.isEmpty else { return }
    let file = dice.one(of: files)
    log[log.count - 1] += "(\(file))"
    if dice.number(0...1) == 0 {
      try FileManager.default.removeItem(atPath: plan.output + "/" + file)
    } else {
      try write(file, "changed by hand \(dice.number(1...999))")
    }
  }

  /// Somebody removes the cache, or it is spoilt.
  private func cache() throws {
    let folder = plan.path + "/.public.balise/"
    let file = folder + dice.one(of: ["cache", "products", "plan", "told"])
    guard var bytes = try? Data(contentsOf: URL(fileURLWithPath: file)), !bytes.isEmpty else {
      return
    }
    switch dice.number(0...2) {
    case 0: try FileManager.default.removeItem(atPath: file)
    case 1: try bytes.prefix(bytes.count / 2).write(to: URL(fileURLWithPath: file))
    default:
      bytes[dice.number(0...bytes.count - 1)] ^= 0x41
      try bytes.write(to: URL(fileURLWithPath: file))
    }
  }

  /// A day as it is written on the command line.
  private static func iso(_ day: Int) -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(identifier: "UTC")
    formatter.dateFormat = "yyyy-MM-dd"
    return formatter.string(from: Date(timeIntervalSince1970: Double(day) * 86_400))
  }
}
