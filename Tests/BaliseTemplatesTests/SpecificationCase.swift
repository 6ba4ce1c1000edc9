import BaliseDiagnostics
import BaliseTemplates
import Testing

/// A case of the public Mustache specification, by its meaning.
struct SpecificationCase: Sendable, CustomTestStringConvertible {
  enum Expectation: Sendable {
    case output(String)
    /// By design an error here: the specification writes nothing.
    case error(String)
  }

  let name: String
  let data: Sample
  let template: String
  let partials: [String: String]
  let expectation: Expectation

  var testDescription: String { name }

  init(
    _ name: String, _ template: String, _ output: String, data: Sample = [:],
    partials: [String: String] = [:]
  ) {
    (self.name, self.template, self.data, self.partials) = (name, template, data, partials)
    expectation = .output(output)
  }

  init(
    _ name: String, _ template: String, error: String, data: Sample = [:],
    partials: [String: String] = [:]
  ) {
    (self.name, self.template, self.data, self.partials) = (name, template, data, partials)
    expectation = .error(error)
  }

  /// Compiles, renders and compares.
  func check() {
    // An XML page: escaped, and without a page's rules about places.
    let site = SampleSite(page: template, name: "page.xml", partials: partials, data: data)
    switch expectation {
    case .output(let output): #expect(site.render() == output)
    case .error(let id):
      #expect(site.compile().value == nil)
      #expect(Set(site.compile().diagnostics.map(\.id)) == [id])
    }
  }
}
