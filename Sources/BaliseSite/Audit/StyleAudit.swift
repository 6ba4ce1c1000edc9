import BaliseAudit
import BaliseDiagnostics
import BalisePlan

/// What style sheets load: nothing from another site.
enum StyleAudit {
  static func diagnostics(_ site: PreparedSite) -> [Diagnostic] {
    let base = site.model.settings.base
    return site.assets.filter { $0.path.hasSuffix(".css") }.flatMap { asset in
      let file = SourceFile(path: asset.source, bytes: asset.bytes)
      return StyleAddress.all(in: asset.bytes, 0..<asset.bytes.count)
        .filter { ForeignRequests.isForeign($0.text, base: base) }
        .prefix(MistakeLimits.perFile)
        .map { address in
          Diagnostic(
            id: "foreign-request", severity: .error,
            message: ForeignRequests.message(address.text),
            range: file.range(ByteRange(address.place.lowerBound, address.place.upperBound)),
            help: ForeignRequests.help)
        }
    }
  }
}
