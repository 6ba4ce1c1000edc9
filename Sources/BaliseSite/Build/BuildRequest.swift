/// What a build is asked for; nothing else is looked at, so that the same request on the same files
/// gives the same bytes on any machine.
package struct BuildRequest: Sendable {
  /// The folder that holds `content/` and `templates/`.
  package let source: String
  /// Where the site goes; nil checks without writing.
  package let output: String?
  /// How many workers render at a time.
  package let jobs: Int
  /// The day of the build, `YYYY-MM-DD`, for what depends on it.
  package let today: String?
  /// Replace an output folder that Balise did not make.
  package let replacing: Bool
  /// Build a second time from nothing, and publish only when both sites are the same.
  package let verifying: Bool
  /// What makes pictures smaller, where the machine has it.
  package let pictures: PictureMaker?
  /// The pictures of a build: looked at as it needs them, kept from build to build.
  var knownPictures: Pictures {
    Pictures(
      maker: pictures, folder: output.map(Publisher.pictures),
      others: picturesOf.map(Publisher.pictures))
  }
  /// Another output of the same plan, whose smaller pictures need not be made again.
  let picturesOf: String?
  /// Look at every page for what keeps people from using it; an error there publishes nothing.
  package let auditing: Bool
  /// Tell every mistake that was found, for a program that mends them: people are told a part.
  package let tellsAll: Bool
  /// What the build before left in memory, in a process that builds again and again.
  package let memory: BuildMemory?

  /// The site is shown by this process alone: files that changed may take their places one by one.
  package let isPreview: Bool

  /// The process ends with this build: what it holds in memory is left to the system, which takes it
  /// back at once, where giving back every value of a large plan takes a twentieth of the build.
  package let endsProcess: Bool

  /// Makes a request.
  package init(
    source: String, output: String?, jobs: Int, today: String? = nil, replacing: Bool = false,
    verifying: Bool = false, auditing: Bool = false, pictures: PictureMaker? = nil,
    picturesOf: String? = nil, tellsAll: Bool = false, memory: BuildMemory? = nil,
    isPreview: Bool = false, endsProcess: Bool = false
  ) {
    self.source = source
    self.output = output
    self.jobs = max(1, jobs)
    self.today = today
    self.replacing = replacing
    self.verifying = verifying
    self.pictures = pictures
    self.picturesOf = picturesOf
    self.auditing = auditing
    self.tellsAll = tellsAll
    self.memory = memory
    self.isPreview = isPreview
    self.endsProcess = endsProcess
  }
}
