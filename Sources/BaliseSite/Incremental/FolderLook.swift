/// A look at the source folder and at the site that stands, both at once.
struct FolderLook {
  /// The source folder.
  let sources: SourceState
  /// The site; nil when it is not as the last build left it, or that build was another.
  let standing: FolderScan?

  init(_ request: BuildRequest, _ output: String, _ cache: BuildCache) {
    let isSame =
      !request.verifying && !request.auditing && cache.today == request.today ?? ""
      && cache.program == request.program
    let (source, seed) = (request.source, cache.seed)
    let (sources, standing) = Workers.both(jobs: request.jobs) {
      SourceState(source, seed: seed)
    } _: {
      isSame ? SiteState.look(at: output, seed: seed) : nil
    }
    self.sources = sources
    let isStanding =
      standing?.fingerprint == cache.output
      && cache.hidden.allSatisfy { FileStamp(path: output + "/" + $0.path) == $0.stamp }
    self.standing = isStanding ? standing : nil
  }
}
