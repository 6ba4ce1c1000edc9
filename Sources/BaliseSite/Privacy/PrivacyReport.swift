package import BaliseDiagnostics
package import BalisePlan
import BaliseText
import BaliseValues

/// Which files of a published site show a person, and why; and that nothing withheld is in any.
package struct PrivacyReport: Sendable {
  /// One personal value of a person.
  package struct Value: Sendable {
    /// What it is, and whether the plan lets it be shown.
    package let value: PersonalRecord.Value
    /// The files that show it, in order.
    package let files: [String]
  }

  /// One person, as an entry or a group of it describes them.
  package struct Person: Sendable {
    /// What the plan holds.
    package let record: PersonalRecord
    /// The values.
    package let values: [Value]
  }

  /// The persons, in the order of the plan.
  package let persons: [Person]
  let linked: LinkedPlan

  /// True when a published file holds what the plan withholds on the day given.
  package var isBroken: Bool {
    persons.contains { $0.values.contains { !$0.value.isShown && !$0.files.isEmpty } }
  }

  /// Reads a plan and looks through the site published from it; nil when mistakes come first.
  package static func read(
    _ request: BuildRequest, site: String
  ) throws(BuildError) -> Checked<PrivacyReport?> {
    var loader = ContentLoader(root: request.source, jobs: request.jobs)
    let read = SiteReader.read(
      try loader.load(), jobs: request.jobs, today: request.today.flatMap { Day(iso: $0) })
    let diagnostics = ToldDiagnostics.told(read.diagnostics)
    guard !diagnostics.hasErrors else { return Checked(nil, diagnostics) }
    guard Disk.status(site + "/.") != nil else {
      throw BuildError(
        Phrase(
          en: "there is no published site in \(site)",
          fr: "il n'y a pas de site publié dans \(site)"),
        help: Phrase(
          en: "publish it with “balise build”, or give its folder with --output",
          fr: "publiez-le avec « balise build », ou donnez son dossier avec --output"))
    }
    return Checked(try PrivacyReport(read.plan, site: site), diagnostics)
  }

  private init(_ linked: LinkedPlan, site: String) throws(BuildError) {
    self.linked = linked
    // A value that is public somewhere may stand anywhere.
    let withheld = Set(linked.withheldValues.map(\.text))
    let people = linked.people
    let all = people.flatMap(\.values)
    let scan = PersonalScan(all)
    var files = [[String]](repeating: [], count: all.count)
    if !scan.isEmpty {
      try PublishedFiles.each(of: site) { path, text in
        var found = Set(scan.matches(in: text).map(\.value))
        found.formUnion(scan.matches(in: Array(path.utf8)).map(\.value))
        for value in found where all[value].isShown || withheld.contains(all[value].text) {
          files[value].append(path)
        }
      }
    }
    var persons: [Person] = []
    var next = 0
    for record in people {
      var values: [Value] = []
      for value in record.values {
        values.append(Value(value: value, files: files[next]))
        next += 1
      }
      persons.append(Person(record: record, values: values))
    }
    self.persons = persons
  }
}
