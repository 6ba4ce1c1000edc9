package import BaliseText

/// Writes diagnostics as a SARIF 2.1.0 log, the format that code hosts and editors import.
package struct DiagnosticSARIFFormatter: Sendable {
  private let language: InterfaceLanguage
  private let catalogue: DiagnosticCatalogue
  private let version: String?

  /// Makes a formatter; rules are described in the words of the catalogue.
  package init(
    _ language: InterfaceLanguage, catalogue: DiagnosticCatalogue = .all, version: String? = nil
  ) {
    self.language = language
    self.catalogue = catalogue
    self.version = version
  }

  /// All diagnostics in their order as one run, with a final line break.
  package func format(_ diagnostics: [Diagnostic]) -> [UInt8] {
    let rules = Set(diagnostics.map(\.id)).sorted()
    let indexes = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1, $0) })
    var json = JSONWriter()
    json.object { log in
      log.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      log.member("version", "2.1.0")
      log.array("runs") { runs in
        runs.object { run in
          writeTool(rules, to: &run)
          run.member("language", language.rawValue)
          run.member("columnKind", "unicodeCodePoints")
          run.array("results") { results in
            for diagnostic in DiagnosticOrder.sorted(diagnostics) {
              results.object { write(diagnostic, rule: indexes[diagnostic.id], to: &$0) }
            }
          }
        }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private func writeTool(_ rules: [String], to run: inout JSONWriter) {
    run.object("tool") { tool in
      tool.object("driver") { driver in
        driver.member("name", "Balise")
        if let version { driver.member("version", version) }
        driver.array("rules") { list in
          for id in rules { list.object { writeRule(id, to: &$0) } }
        }
      }
    }
  }

  private func writeRule(_ id: String, to rule: inout JSONWriter) {
    rule.member("id", id)
    guard let entry = catalogue[id] else { return }
    writeMessage("shortDescription", entry.title.withoutBackquotes, to: &rule)
    writeMessage("fullDescription", entry.explanation.withoutBackquotes, to: &rule)
    let page = DiagnosticPage(entry, language)
    rule.object("help") { help in
      help.member("text", Self.withoutLinks(page.text))
      help.member("markdown", page.markdown)
    }
  }

  private func write(_ diagnostic: Diagnostic, rule: Int?, to result: inout JSONWriter) {
    result.member("ruleId", diagnostic.id)
    if let rule { result.member("ruleIndex", rule) }
    result.member("level", diagnostic.severity.rawValue)
    var text = diagnostic.message.text(in: language)
    if let help = diagnostic.help { text += "\n" + help.text(in: language) }
    result.object("message") { $0.member("text", Self.withoutLinks(text)) }
    result.array("locations") { list in
      if let range = diagnostic.range { list.object { writeLocation(range, to: &$0) } }
    }
    if !diagnostic.notes.isEmpty {
      result.array("relatedLocations") { list in
        for (index, note) in diagnostic.notes.enumerated() {
          list.object { location in
            location.member("id", index + 1)
            if let range = note.range { writeLocation(range, to: &location) }
            writeMessage("message", note.message, to: &location)
          }
        }
      }
    }
    if let fix = diagnostic.fix, let range = diagnostic.range {
      writeFix(fix, range.path, to: &result)
    }
  }

  private func writeLocation(_ range: SourceRange, to location: inout JSONWriter) {
    location.object("physicalLocation") { place in
      writeArtifact(range.path, to: &place)
      place.object("region") { region in
        region.member("startLine", range.start.line)
        region.member("startColumn", range.start.column)
        region.member("endLine", range.end.line)
        region.member("endColumn", range.end.column)
      }
    }
  }

  private func writeFix(_ fix: Diagnostic.Fix, _ path: String, to result: inout JSONWriter) {
    result.array("fixes") { fixes in
      fixes.object { json in
        json.array("artifactChanges") { changes in
          changes.object { change in
            writeArtifact(path, to: &change)
            change.array("replacements") { replacements in
              replacements.object { replacement in
                replacement.object("deletedRegion") { region in
                  region.member("byteOffset", Int(fix.bytes.start))
                  region.member("byteLength", max(0, Int(fix.bytes.end) - Int(fix.bytes.start)))
                }
                replacement.object("insertedContent") { $0.member("text", fix.replacement) }
              }
            }
          }
        }
      }
    }
  }

  private func writeArtifact(_ path: String, to json: inout JSONWriter) {
    json.object("artifactLocation") { artifact in
      artifact.member("uri", PercentEncoding.path(path))
      artifact.member("uriBaseId", "%SRCROOT%")
    }
  }

  private func writeMessage(_ name: String, _ phrase: Phrase, to json: inout JSONWriter) {
    json.object(name) { $0.member("text", Self.withoutLinks(phrase.text(in: language))) }
  }

  // SARIF reads “[text](target)” as a link: an author's Markdown must not become one.
  private static func withoutLinks(_ text: String) -> String {
    guard text.contains("](") else { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      if scalar == "[" || scalar == "]" || scalar == "\\" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
  }
}
