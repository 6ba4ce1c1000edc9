import BaliseSite
import BaliseText

/// What `--stats` prints.
enum Stats {
  /// A line of counts, then a line per stage.
  static func phrase(_ report: BuildReport) -> Phrase {
    let stages = report.stages.map { "  \($0.name): \(milliseconds($0.seconds)) ms" }
    let list = stages.joined(separator: "\n")
    let counts = (
      report.filesRead, report.pages, report.files, report.filesWritten, report.bytesWritten
    )
    return Phrase(
      en:
        "\(counts.0) files read, \(counts.1) pages, \(counts.2) files, \(counts.3) written, \(counts.4) bytes\n\(list)",
      fr:
        "\(counts.0) fichiers lus, \(counts.1) pages, \(counts.2) fichiers, \(counts.3) écrits, \(counts.4) octets\n\(list)"
    )
  }

  private static func milliseconds(_ seconds: Double) -> String {
    let tenths = Int((seconds * 10_000).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
