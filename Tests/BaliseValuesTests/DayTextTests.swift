import BaliseValues
import Testing

@Suite struct DayTextTests {
  @Test(arguments: ["0000-01-01", "0007-12-31", "0999-02-09", "2024-02-29", "9999-10-10"])
  func readAndWritten(_ text: String) throws {
    #expect(try #require(Day(iso: text)).iso == text)
  }

  /// Phases that name no days change nothing; one that is open opens the whole.
  @Test func boundsOfSeveralPhases() throws {
    func bounds(_ words: String) -> [String?] {
      let when = When.read(words, preferring: .fr).value
      return [when?.earliest?.iso, when?.latest?.iso]
    }
    #expect(bounds("2020 ; 2018") == ["2018-01-01", "2020-12-31"])
    #expect(bounds("2018 ; après 2019") == ["2018-01-01", nil])
    #expect(bounds("avant 2018 ; 2020") == [nil, "2020-12-31"])
    #expect(bounds("2020") == ["2020-01-01", "2020-12-31"])
    #expect(bounds("à préciser") == [nil, nil])
  }
}
