/// Writes the files of the published data beside the JSON of the collections.
struct OpenDataFiles {
  let site: PreparedSite
  let stage: SiteStage

  func write(jobs: Int) throws(BuildError) {
    let files = site.openData.files
    try stage.prepare(files.map(\.path))
    for file in files { try stage.write(bytes(file, jobs), to: file.path) }
  }

  private func bytes(_ file: DataFile, _ jobs: Int) -> [UInt8] {
    switch file.content {
    case .bytes(let bytes): bytes
    case .table(let index): TableWriter(model: site.model, collection: index).csv(jobs: jobs)
    case .collection: []
    }
  }
}
