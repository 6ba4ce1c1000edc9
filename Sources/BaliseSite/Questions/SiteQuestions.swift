package import BaliseDiagnostics
import BalisePlan
package import BaliseText
import BaliseValues

/// What a plan asks of people, and how it is told: text, JSON, a private page.
package struct SiteQuestions: Sendable {
  /// Whose letter is wanted.
  package enum Recipient: Sendable {
    /// Everybody's.
    case all
    /// That of an entry, by any of its names.
    case named(String)
  }

  private let questions: [Question]
  private let letters: [QuestionLetter]
  private let linked: LinkedPlan
  private let site: LocalText

  /// Reads a plan and finds its questions; nil when mistakes in the content come first.
  package static func read(_ request: BuildRequest) throws(BuildError) -> Checked<SiteQuestions?> {
    var loader = ContentLoader(root: request.source, jobs: request.jobs)
    let tree = try loader.load()
    let read = SiteReader.read(
      tree, jobs: request.jobs, today: request.today.flatMap { Day(iso: $0) })
    let diagnostics = ToldDiagnostics.told(read.diagnostics)
    // Of a plan that is partly unread, what is missing is not held against anybody.
    guard !diagnostics.hasErrors else { return Checked(nil, diagnostics) }
    let questions = QuestionFinder.questions(
      in: read.plan, rows: IncompleteRows.find(tree, read))
    return Checked(
      SiteQuestions(
        questions: questions, letters: QuestionLetter.letters(questions, read.plan),
        linked: read.plan, site: read.settings.name), diagnostics)
  }

  /// How many questions there are.
  package var count: Int { questions.count }

  /// How many letters.
  package var letterCount: Int { letters.count }

  /// The same for one recipient; nil when no letter is to anybody of that name.
  package func to(_ recipient: Recipient) -> SiteQuestions? {
    guard case .named(let name) = recipient else { return self }
    let ids = linked.schema.collections.indices.flatMap {
      linked.entries(named: name, collection: $0)
    }
    let letters = letters.filter { letter in letter.recipient.map(ids.contains) ?? false }
    guard !letters.isEmpty else { return nil }
    let wanted = letters.compactMap(\.recipient)
    return SiteQuestions(
      questions: questions.filter { !Set($0.asked).isDisjoint(with: wanted) }, letters: letters,
      linked: linked, site: site)
  }

  /// The recipients of letters whose name is near to one that is none of theirs.
  package func recipients(near name: String) -> [String] {
    let names = letters.compactMap(\.recipient).map { id in
      let index = Int(id.index)
      return linked.plan.title(index, language: linked.plan.entries[index].language).text
    }
    return NearestName.suggestions(for: name, among: names, limit: 2)
  }

  /// The letters as plain text, ready to be sent.
  package func text(_ language: InterfaceLanguage) -> String {
    QuestionTextFormatter(linked, site: site, language).format(letters)
  }

  /// The questions as JSON, each with its place.
  package func json(_ language: InterfaceLanguage) -> [UInt8] {
    QuestionJSONFormatter(linked, site: site, language).format(questions)
  }

  /// The letters as one private page.
  package func page(_ language: InterfaceLanguage) -> [UInt8] {
    QuestionPageFormatter(linked, site: site, language).format(letters)
  }
}
