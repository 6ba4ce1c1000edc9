import BaliseDiagnostics
import Testing

@Suite struct DocumentedIDsTests {
  @Test func everyRaisedIDHasAPage() throws {
    let raised = try RaisedIDs().places
    #expect(raised.count > 140, "the ids were not found in Sources")
    for (id, places) in raised.sorted(by: { $0.key < $1.key }) {
      #expect(
        DiagnosticCatalogue.all[id] != nil, "\(id) has no page: \(places.joined(separator: ", "))")
    }
  }

  @Test func everyPageIsAboutARaisedID() throws {
    let raised = try RaisedIDs().places
    for entry in DiagnosticCatalogue.all.entries {
      #expect(raised[entry.id] != nil, "no code raises \(entry.id)")
    }
  }
}
