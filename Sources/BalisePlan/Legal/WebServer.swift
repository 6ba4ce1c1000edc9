import BaliseDocuments
import BaliseText

/// A web server that Balise writes settings for.
package enum WebServer: String, Sendable, CaseIterable {
  case nginx, apache, caddy

  /// The servers that `server:` names; a word that is none of them is an error.
  static func read(_ node: YAMLNode, _ reading: inout SettingsReading) -> [WebServer] {
    let known = allCases.map(\.rawValue)
    var servers: Set<WebServer> = []
    for item in node.kind == .sequence ? Array(node.items) : [node] where !item.isEmpty {
      guard let text = reading.text(item) else { continue }
      if let server = WebServer(rawValue: text.lowercased()) {
        servers.insert(server)
      } else {
        reading.report(
          "unknown-server", at: item.range,
          Phrase(
            en: "no settings are known for the web server “\(text)”",
            fr: "aucun réglage n'est connu pour le serveur web « \(text) »"),
          help: Phrase(
            en: "write one or more of: \(known.joined(separator: ", "))",
            fr: "écrivez un ou plusieurs de ceux-ci : \(known.joined(separator: ", "))"))
      }
    }
    return allCases.filter(servers.contains)
  }
}
