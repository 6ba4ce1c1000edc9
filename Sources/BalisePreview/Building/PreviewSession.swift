package import BaliseSite

/// What makes the site again and again while somebody edits it. It may keep whatever it likes between
/// two builds; one thread uses it.
package protocol PreviewSession: AnyObject {
  /// Makes the site from what the files say now, into the session's output. After an error in the
  /// content the output is as it was.
  func rebuild(_ changes: SourceChanges) throws(BuildError) -> BuildReport
  /// What is known of the pages of the site that was made last; nil when nothing is.
  func insight() throws(BuildError) -> SiteInsight?
}

/// Makes the whole site each time, as `balise build` does.
package final class FullBuildSession: PreviewSession {
  private let request: () -> BuildRequest

  /// Makes a session; the request is asked for at each build, because days pass.
  package init(_ request: @escaping () -> BuildRequest) { self.request = request }

  package func rebuild(_ changes: SourceChanges) throws(BuildError) -> BuildReport {
    try SiteBuilder.build(request())
  }

  package func insight() throws(BuildError) -> SiteInsight? { try SiteInsight.read(request()) }
}
