import BalisePlan

/// Writes the files of the published data beside the JSON of the collections.
struct OpenDataFiles {
  let site: PreparedSite
  let stage: SiteStage
  /// The names of entries, which all tables are full of.
  let names: Deferred<EntryNameBytes>
  let reuse: Reuse?

  /// Writes one of them; its folder must have been prepared.
  func write(_ file: DataFile, jobs: Int) throws(BuildError) -> Product.Output {
    switch file.content {
    case .bytes(let bytes):
      // What was made beforehand was made from all of the plan.
      site.model.noteEverything()
      return try stage.write(bytes, to: file.path)
    case .table(let index):
      let table = TableWriter(model: site.model, collection: index, names: names.value)
      return try stage.write(to: file.path) { write throws(BuildError) in
        try table.csv(to: file.path, reuse: reuse, jobs: jobs) { bytes throws(BuildError) in
          try write(bytes)
        }
      }
    case .collection: return try stage.write([], to: file.path)
    }
  }
}
