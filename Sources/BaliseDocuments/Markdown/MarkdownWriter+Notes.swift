import BaliseText
import CCMarkGFM

// Footnotes. cmark numbers them in the order of their first use and puts their texts at the end.
// Their ids hold an underscore, which no id of a heading has.

extension MarkdownWriter {
  /// True when the text was parsed for footnotes.
  var hasNotes: Bool { !noteUsesSoFar.isEmpty }

  /// Counts the uses of each note beforehand: its way back leads to all of them.
  mutating func countNotes(_ root: MarkdownNode) {
    noteUses = [0]
    var current: MarkdownNode? = root
    while let node = current {
      if node.kind == .footnoteReference, let number = Self.number(node) {
        while noteUses.count <= number { noteUses.append(0) }
        noteUses[number] += 1
      }
      current = Self.following(node, within: root)
    }
    noteUsesSoFar = [Int](repeating: 0, count: noteUses.count)
  }

  mutating func writeNoteReference(_ node: MarkdownNode) {
    guard let number = Self.number(node), number < noteUsesSoFar.count else { return }
    noteUsesSoFar[number] += 1
    html.append("<sup><a href=\"#")
    appendNoteID(number)
    html.append("\" id=\"")
    appendReferenceID(number, noteUsesSoFar[number])
    html.append("\" role=\"doc-noteref\" aria-label=\"")
    html.appendEscaped("\(options.labels.note) \(number)")
    html.append("\">\(number)</a></sup>")
  }

  mutating func enterNote(_ node: MarkdownNode) {
    if noteNumber == 0 { beginNotes() }
    noteNumber += 1
    html.append("<li id=\"")
    appendNoteID(noteNumber)
    html.append("\">")
  }

  mutating func exitNote(_ node: MarkdownNode) {
    if node.lastChild?.kind != .paragraph {
      html.append("<p>")
      writeBackLinks()
      html.append("</p>\n")
    }
    html.append("</li>\n")
  }

  mutating func writeBackLinks() {
    guard noteNumber < noteUses.count else { return }
    for use in 1...min(max(noteUses[noteNumber], 1), MarkdownLimits.backLinks) {
      html.append(" <a href=\"#")
      appendReferenceID(noteNumber, use)
      html.append("\" role=\"doc-backlink\" aria-label=\"")
      html.appendEscaped("\(options.labels.backToNote) \(noteNumber)")
      if use > 1 { html.append(" (\(use))") }
      html.append("\">↩")
      if use > 1 { html.append("<sup>\(use)</sup>") }
      html.append("</a>")
    }
  }

  private mutating func beginNotes() {
    finishSections()
    let start = html.count
    let id = "\(options.idPrefix)notes_"
    let level = options.topLevel
    result.footnotes = start..<start + 1
    html.append("<section class=\"footnotes\" role=\"doc-endnotes\" aria-labelledby=\"")
    html.appendEscaped(id)
    html.append("\">\n<h\(level) id=\"")
    html.appendEscaped(id)
    html.append("\">")
    html.appendEscaped(options.labels.notes)
    html.append("</h\(level)>\n<ol>\n")
  }

  mutating func finishNotes() {
    guard noteNumber > 0, !result.footnotes.isEmpty else { return }
    html.append("</ol>\n</section>\n")
    result.footnotes = result.footnotes.lowerBound..<html.count
  }

  private mutating func appendNoteID(_ number: Int) {
    html.appendEscaped(options.idPrefix)
    html.append("note_\(number)")
  }

  private mutating func appendReferenceID(_ number: Int, _ use: Int) {
    html.appendEscaped(options.idPrefix)
    html.append("ref_\(number)_\(use)")
  }

  private static func number(_ node: MarkdownNode) -> Int? {
    Int(String(decoding: node.literal, as: UTF8.self))
  }
}
