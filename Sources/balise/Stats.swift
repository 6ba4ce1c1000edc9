import BaliseSite
import BaliseText

/// What `--stats` prints.
enum Stats {
  /// A line of counts, then a line per stage.
  static func phrase(_ report: BuildReport) -> Phrase {
    let stages = report.stages.map { "  \($0.name): \(milliseconds($0.seconds)) ms" }
    let list = stages.joined(separator: "\n")
    let (read, pages, made, files) = (
      report.filesRead, report.pages, report.pagesMade, report.files
    )
    let (written, bytes) = (report.filesWritten, report.bytesWritten)
    return Phrase(
      en:
        "\(read) files read, \(pages) pages, \(made) made, \(files) files, \(written) written, \(bytes) bytes\n\(list)",
      fr:
        "\(read) fichiers lus, \(pages) pages, \(made) faites, \(files) fichiers, \(written) écrits, \(bytes) octets\n\(list)"
    )
  }

  private static func milliseconds(_ seconds: Double) -> String {
    let tenths = Int((seconds * 10_000).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
