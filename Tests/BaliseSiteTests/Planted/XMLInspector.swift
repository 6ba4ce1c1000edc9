import Foundation
import FoundationXML

/// Looks at an XML file: well-formed, without scripts, and safe HTML where it carries HTML.
final class XMLInspector: NSObject, XMLParserDelegate {
  private var faults: [String] = []
  private var text = ""
  private let inspector: OutputInspector

  private init(_ inspector: OutputInspector) { self.inspector = inspector }

  static func faults(_ bytes: [UInt8], inspecting inspector: OutputInspector) -> [String] {
    let parser = XMLParser(data: Data(bytes))
    let delegate = XMLInspector(inspector)
    parser.delegate = delegate
    if !parser.parse() { delegate.faults.append("is not well-formed, line \(parser.lineNumber)") }
    return delegate.faults
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    text = ""
    let local = name.split(separator: ":").last.map(String.init) ?? name
    if ["script", "foreignObject", "iframe"].contains(local) { faults.append("has <\(name)>") }
    for (attribute, value) in attributes {
      if attribute.lowercased().hasPrefix("on") { faults.append("<\(name) \(attribute)>") }
      if ["href", "xlink:href", "src"].contains(attribute),
        value.lowercased().contains("script:")
      {
        faults.append("<\(name) \(attribute)=\(value)>")
      }
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    // Feeds carry HTML as text: readers show it as they show a page.
    if ["content", "summary", "description"].contains(name) {
      faults += MarkupScan(Array(text.utf8)).elements.flatMap(inspector.element)
    }
    text = ""
  }
}
