/// The questions to one recipient, put together entry by entry.
package struct QuestionLetter: Sendable {
  /// What is asked of one entry.
  struct Part: Sendable {
    /// The entry.
    let entry: EntryID
    /// The field that names the recipient; nil when the entry is the recipient, or for nobody.
    let field: Int?
    /// Who else is asked the same.
    let others: [EntryID]
    /// The questions of each rule, in the order of the rules.
    var topics: [[Question]]
  }

  /// Who is asked; nil when nobody is named yet.
  package let recipient: EntryID?
  /// The parts, in the order of the entries.
  let parts: [Part]

  /// How many questions it holds.
  package var count: Int { parts.reduce(0) { $0 + $1.topics.reduce(0) { $0 + $1.count } } }

  /// The letters that questions make: one to each recipient in the order of the plan, the last to
  /// nobody yet.
  package static func letters(_ questions: [Question], _ linked: LinkedPlan) -> [QuestionLetter] {
    var byRecipient: [EntryID: [Question]] = [:]
    var unaddressed: [Question] = []
    for question in questions {
      for id in question.asked { byRecipient[id, default: []].append(question) }
      if question.asked.isEmpty { unaddressed.append(question) }
    }
    let respondents = Respondents(linked.plan)
    var letters = byRecipient.keys.sorted().map { id in
      QuestionLetter(
        recipient: id, parts: parts(byRecipient[id] ?? [], for: id, respondents, linked))
    }
    if !unaddressed.isEmpty {
      letters.append(
        QuestionLetter(recipient: nil, parts: parts(unaddressed, for: nil, respondents, linked)))
    }
    return letters
  }

  private static func parts(
    _ questions: [Question], for recipient: EntryID?, _ respondents: Respondents,
    _ linked: LinkedPlan
  ) -> [Part] {
    var parts: [Part] = []
    for question in questions {
      let others = question.asked.filter { $0 != recipient }
      if let last = parts.last, last.entry == question.entry, last.others == others {
        if last.topics.last?.last?.rule == question.rule {
          parts[parts.count - 1].topics[last.topics.count - 1].append(question)
        } else {
          parts[parts.count - 1].topics.append([question])
        }
      } else {
        let field = recipient.flatMap { id in
          respondents.people(for: question.entry).entries.contains(id)
            ? respondents.people(for: question.entry).field : nil
        }
        parts.append(
          Part(entry: question.entry, field: field, others: others, topics: [[question]]))
      }
    }
    return parts
  }
}
