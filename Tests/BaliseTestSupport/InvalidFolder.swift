package import BaliseSite
import BaliseText
import Foundation

/// A plan with mistakes: `content/`, perhaps `templates/`, and what `balise check` says of them in
/// `expected.txt` and, where there is one, `expected.fr.txt`.
package struct InvalidFolder {
  private let folder: String
  private let isAudited: Bool

  /// Names a folder below `Tests/Fixtures`, such as `invalid/unknown-key`.
  package init(_ name: String, isAudited: Bool = false) {
    folder = Fixtures.folder + "/" + name
    self.isAudited = isAudited
  }

  /// Compares what is told with what is expected, and proves that nothing was written: neither
  /// where nothing stood, nor over a site that stands.
  package func expectDiagnostics() throws {
    let plan = try Fixtures.plan(folder)
    let report = try plan.check(auditing: isAudited)
    let told = Transcript.own(report.diagnostics)
    try compare(Transcript.text(told, .en), "expected.txt", isRequired: true)
    try compare(Transcript.text(told, .fr), "expected.fr.txt", isRequired: false)
    guard report.hasErrors else { return try expectPublished(plan) }
    try expectNothingWritten(plan)
  }

  private func compare(_ text: String, _ file: String, isRequired: Bool) throws {
    let url = URL(fileURLWithPath: folder + "/" + file)
    let expected = (try? Data(contentsOf: url)).map { String(decoding: $0, as: UTF8.self) }
    if Fixtures.isUpdating, isRequired || expected != nil {
      return try Data(text.utf8).write(to: url)
    }
    guard let expected else {
      if isRequired { throw Mismatch(["\(file) is missing; what is told:", text]) }
      return
    }
    if text == expected { return }
    throw Mismatch(["\(file) differs; what is told:", text])
  }

  /// Warnings alone keep nothing from being published.
  private func expectPublished(_ plan: PlanFolder) throws {
    guard try plan.build(auditing: isAudited).isPublished else {
      throw Mismatch(["nothing was published"])
    }
  }

  private func expectNothingWritten(_ plan: PlanFolder) throws {
    guard try !plan.build(auditing: isAudited).isPublished else {
      throw Mismatch(["it was published"])
    }
    guard !FileManager.default.fileExists(atPath: plan.output) else {
      throw Mismatch(["something was written"])
    }
    _ = try StandingSite.build(to: plan.output)
    let before = try FolderState(plan.output)
    guard try !plan.build(auditing: isAudited).isPublished else {
      throw Mismatch(["it was published"])
    }
    let changes = try FolderState(plan.output).changes(since: before)
    guard changes.isEmpty else { throw Mismatch(changes) }
  }
}

/// The site that stands before a build fails.
package enum StandingSite {
  /// Publishes a small valid site to a folder.
  package static func build(to output: String) throws -> BuildReport {
    let plan = try PlanFolder(["content/site.yaml": "name: Yesterday\nlanguages: [fr]\n"])
    let report = try plan.build(to: output)
    guard report.isPublished else { throw Mismatch(Transcript.places(report.diagnostics)) }
    return report
  }
}
