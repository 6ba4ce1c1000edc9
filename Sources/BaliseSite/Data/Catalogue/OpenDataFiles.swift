/// Writes the files of the published data beside the JSON of the collections.
struct OpenDataFiles {
  let site: PreparedSite
  let stage: SiteStage

  /// Writes one of them; its folder must have been prepared.
  func write(_ file: DataFile, jobs: Int) throws(BuildError) -> Product.Output {
    try stage.write(bytes(file, jobs), to: file.path)
  }

  private func bytes(_ file: DataFile, _ jobs: Int) -> [UInt8] {
    switch file.content {
    case .bytes(let bytes): made(bytes)
    case .table(let index): TableWriter(model: site.model, collection: index).csv(jobs: jobs)
    case .collection: []
    }
  }

  /// What was made beforehand was made from all of the plan.
  private func made(_ bytes: [UInt8]) -> [UInt8] {
    site.model.noteEverything()
    return bytes
  }
}
