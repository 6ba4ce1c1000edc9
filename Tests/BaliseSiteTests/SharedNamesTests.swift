import Testing

@testable import BaliseSite

/// Names of files to suggest from.
struct SharedNamesTests {
  private let names = SharedNames {
    ["actions/04-hub", "actions/05-lieu", "actions/05-lac", "axes/04-hub", "axes/4-rue", "seul"]
  }

  @Test(arguments: [
    ("actions/09-hub", "actions/04-hub"), ("actions/hub", "actions/04-hub"), ("bus/09-hub", nil),
    ("axes/1-hub", "axes/04-hub"), ("1-seul", "seul"), ("actions/04-", nil), ("", nil),
  ])
  func theOnlyNameWithTheSameWords(_ name: String, _ found: String?) {
    #expect(names.sharingWords(with: name) == found)
  }

  @Test(arguments: [
    ("actions/4-neuf", "actions/04-hub"), ("actions/05-neuf", nil), ("axes/04-neuf", nil),
    ("actions/neuf", nil), ("actions/99999999999999999999-neuf", nil),
  ])
  func theOnlyNameWithTheSameNumber(_ name: String, _ found: String?) {
    #expect(names.sharingNumber(with: name) == found)
  }

  @Test func theNearestIsTheSameWhenItIsAskedForAgain() {
    for name in ["actions/05-lieux", "zzz"] {
      let first = names.nearest(to: name)
      #expect(first == (name == "zzz" ? nil : "actions/05-lieu"))
      #expect(names.nearest(to: name) == first)
    }
  }
}
