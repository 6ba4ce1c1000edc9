/// A look at the source folder and at the site that stands, both at once.
struct FolderLook {
  /// The source folder.
  let sources: SourceState
  /// The site; nil when it is not as the last build left it, or that build was another.
  let standing: FolderScan?

  init(_ request: BuildRequest, _ output: String, _ cache: BuildCache) {
    enum Folder: Sendable {
      case sources(SourceState)
      case site(FolderScan?)
    }
    let isSame =
      !request.verifying && !request.auditing && cache.today == request.today ?? ""
      && cache.program == request.program
    let (source, seed) = (request.source, cache.seed)
    let looks = Workers.map(isSame ? 2 : 1, jobs: request.jobs) { number -> Folder in
      number == 0
        ? .sources(SourceState(source, seed: seed))
        : .site(SiteState.look(at: output, seed: seed))
    }
    var sources: SourceState?
    var standing: FolderScan?
    for look in looks {
      switch look {
      case .sources(let state): sources = state
      case .site(let scan): standing = scan
      }
    }
    self.sources = sources ?? SourceState(source, seed: seed)
    let isStanding =
      standing?.fingerprint == cache.output
      && cache.hidden.allSatisfy { FileStamp(path: output + "/" + $0.path) == $0.stamp }
    self.standing = isStanding ? standing : nil
  }
}
