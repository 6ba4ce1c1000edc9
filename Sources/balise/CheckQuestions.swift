import ArgumentParser
import BaliseDiagnostics
import BaliseSite
import BaliseText

extension Check {
  /// `balise check --questions`: what only a person can settle, as letters.
  func runQuestions(_ console: Console) throws {
    let checked: Checked<SiteQuestions?>
    do throws(BuildError) {
      checked = try SiteQuestions.read(request)
    } catch {
      throw console.fail(error)
    }
    guard let all = checked.value else {
      console.tell(checked.diagnostics)
      console.say(
        Phrase(
          en: "nothing is asked while there are errors in the content",
          fr: "rien n'est demandé tant qu'il y a des erreurs dans le contenu"))
      throw ExitCode(1)
    }
    guard let questions = all.to(recipient.map { .named($0) } ?? .all) else {
      console.fail(
        Phrase(
          en: "there is no question to “\(recipient ?? "")”",
          fr: "il n'y a aucune question pour « \(recipient ?? "") »"),
        help: Phrase.didYouMean(all.recipients(near: recipient ?? ""))
          ?? Phrase(
            en: "without --to, every letter is shown with its recipient",
            fr: "sans --to, chaque lettre est montrée avec son destinataire"))
      throw ExitCode(2)
    }
    try tell(questions, console)
  }

  private func tell(_ questions: SiteQuestions, _ console: Console) throws {
    if let html {
      do throws(BuildError) {
        try PrivatePage.write(questions.page(console.language), to: html, source: source.folder)
      } catch {
        throw console.fail(error)
      }
    } else if format == .json {
      Console.print(questions.json(console.language) + [0x0A])
      return
    } else {
      Console.print(Array(questions.text(console.language).utf8))
    }
    let (count, letters) = (questions.count, questions.letterCount)
    console.say(
      Phrase(
        en:
          "\(count) question\(count == 1 ? "" : "s") in \(letters) letter\(letters == 1 ? "" : "s")",
        fr: "\(count) question\(count < 2 ? "" : "s") en \(letters) lettre\(letters < 2 ? "" : "s")"
      ))
    if let html {
      console.say(
        Phrase(en: "private page written to \(html)", fr: "page privée écrite dans \(html)"))
    }
  }
}
