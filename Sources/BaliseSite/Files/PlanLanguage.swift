import BaliseDiagnostics
import BalisePlan
package import BaliseText

/// The language of a plan, to be asked before anything else of it is read.
package enum PlanLanguage {
  /// The first language of the site in a folder, where Balise speaks it; nil when it does not, or when
  /// there is no plan.
  package static func first(of folder: String) -> InterfaceLanguage? {
    let path = "content/site.yaml"
    guard let bytes = try? Disk.read(folder + "/" + path) else { return nil }
    let settings = SiteSettingsReader.read(SourceFile(path: path, bytes: bytes)).value
    let code = settings.languages.codes.first?.prefix { $0 != "-" }
    return code.flatMap { InterfaceLanguage(rawValue: String($0)) }
  }
}
