package import BaliseDiagnostics

/// What a build did.
package struct BuildReport: Sendable {
  /// A stage and how long it took, in seconds.
  package struct Stage: Sendable {
    /// Name of the stage: look, load; parse, decode, link, protect; prepare, compare, render,
    /// data, publish, remember; texts in the place of all between when only texts changed; in a preview
    /// reread in the place of load to prepare when only some entries did.
    package let name: String
    /// Wall time in seconds.
    package let seconds: Double
  }

  /// Everything that is wrong or worth knowing, in order of file and place.
  package var diagnostics: [Diagnostic] = []
  /// True when the output held something before the build.
  package var hadSite = false
  /// True when the output now holds this build.
  package var isPublished = false
  /// True when the output already held this very site: nothing was written.
  package var isUnchanged = false
  /// True when only texts changed, and their pages were made without reading the rest of the plan:
  /// nothing else than the words of these pages is another than before.
  package var isOfTexts = false
  /// True when the entries that changed, in their texts or in their facts, were put in their places in a
  /// plan that was in memory: the rest of it was not read.
  package var isOfEntries = false
  /// Files read from the source folder.
  package var filesRead = 0
  /// Pages of the site.
  package var pages = 0
  /// Pages that were made, because something that they are made from is not as it was.
  package var pagesMade = 0
  /// Files of the site, pages included.
  package var files = 0
  /// Files written: those that are not as they were in the site before.
  package var filesWritten = 0
  /// Bytes of the files written.
  package var bytesWritten = 0
  /// The stages in order.
  package var stages: [Stage] = []

  /// True when there is at least one error.
  package var hasErrors: Bool { diagnostics.hasErrors }

  init(filesRead: Int, pages: Int) {
    self.filesRead = filesRead
    self.pages = pages
  }
}

/// Times the stages of a build; it never influences what is built.
struct Stopwatch {
  private(set) var stages: [BuildReport.Stage] = []

  /// Takes in stages that were timed elsewhere.
  mutating func add(_ stages: [BuildReport.Stage]) { self.stages += stages }

  mutating func measure<Value, Failure: Error>(
    _ name: String, _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let clock = ContinuousClock()
    let start = clock.now
    let value = try body()
    let elapsed = (clock.now - start).components
    var seconds = Double(elapsed.seconds) + Double(elapsed.attoseconds) * 1e-18
    // A stage in two steps is told once.
    if let last = stages.last, last.name == name {
      seconds += last.seconds
      stages.removeLast()
    }
    stages.append(.init(name: name, seconds: seconds))
    return value
  }
}
