import BaliseDiagnostics
import BalisePlan
import BaliseValues

extension PlanSnapshot {
  /// What a build knows, for the next one; nil for a plan that withholds something of persons: every
  /// text would have to be searched for it, and it has no place in a file beside the site. Nil too
  /// for a site whose pages show what a snapshot does not know: the mention of conformity.
  init?(
    _ site: PreparedSite, _ tree: SourceTree, _ reuse: Reuse, _ look: SourceState, day: String,
    generation: UInt64
  ) {
    let plan = site.model.plan
    let model = site.model
    guard plan.untitled.isEmpty, plan.withheldValues.isEmpty, let scan = look.scan,
      !Obligations.reports.contains(where: model.reports.contains)
    else { return nil }
    var writer = SnapshotWriter()
    writer.tables[.head] = [reuse.seed, generation, reuse.site]
    writer.tables[.day] = [writer.pool.add(day)]
    let settled = look.start - SourceState.tick
    var files: [UInt64] = []
    files.reserveCapacity(2 * scan.files.count)
    for file in scan.files {
      files.append(file.path)
      // Of a file that may be written again within the same instant nothing is known.
      files.append(file.changed < settled ? file.state : 0)
    }
    writer.tables[.files] = files
    for range in plan.ranges {
      writer.add(.ranges, UInt64(range.lowerBound), UInt64(range.upperBound))
    }
    writer.tables[.scopes] = plan.scopes.map { $0.map { UInt64($0.index) + 1 } ?? 0 }
    writer.inverses(plan)
    writer.entries(site.model, seed: reuse.seed)
    writer.names(site.model)
    writer.files(tree, site)
    writer.tables[.keys] = reuse.versions.keys
    writer.tables[.versions] = reuse.versions.versions
    writer.tables[.outlines] = reuse.versions.outlines
    self.init(taking: &writer.tables, pool: writer.pool.bytes)
  }
}

/// Files that every page may be made from, as a snapshot names their kinds.
enum SiteFileKind: UInt64 {
  case settings = 1
  case schema, template, words
}

/// Writes what a build knows of a plan into tables.
private struct SnapshotWriter {
  var tables: [PlanSnapshot.Table: [UInt64]] = [:]
  var pool = TextPool()

  mutating func add(_ table: PlanSnapshot.Table, _ numbers: UInt64...) {
    tables[table, default: []].append(contentsOf: numbers)
  }

  mutating func inverses(_ plan: LinkedPlan) {
    var (starts, sources): ([UInt64], [UInt64]) = ([], [])
    for inverse in plan.schema.inverses.indices {
      let numbers = plan.numbers(ofInverse: inverse)
      add(.inverses, UInt64(starts.count), UInt64(sources.count))
      starts += numbers.starts.map { UInt64($0) }
      sources += numbers.sources.map { UInt64($0.index) }
    }
    tables[.inverseStarts] = starts
    tables[.inverseSources] = sources
  }

  mutating func entries(_ model: SiteModel, seed: UInt64) {
    var starts: [UInt64] = [0]
    var (targets, texts, ids, addresses): ([UInt64], [UInt64], [UInt64], [UInt64]) =
      ([], [], [], [])
    let (count, languages) = (model.plan.plan.entries.count, model.languages.count)
    starts.reserveCapacity(count + 1)
    ids.reserveCapacity(count)
    texts.reserveCapacity(3 * count * languages)
    addresses.reserveCapacity(3 * count * languages)
    for (number, entry) in model.plan.plan.entries.enumerated() {
      for target in entry.targets { targets.append(Self.number(target)) }
      starts.append(UInt64(targets.count))
      ids.append(pool.add(entry.id))
      for text in entry.texts {
        guard let path = text?.file.path else {
          texts += [0, 0, 0]
          continue
        }
        texts.append(FolderScan.path(path, seed: seed, below: "content"))
        texts.append(pool.add(path))
        texts.append(TableReader.isTable(path) ? 1 : 0)
      }
      for language in model.languages.codes.indices {
        let address = model.address(EntryID(number), language)
        addresses.append(pool.add(address.title))
        addresses.append(UInt64(address.language))
        addresses.append(pool.add(address.path))
      }
    }
    tables[.targetStarts] = starts
    tables[.targets] = targets
    tables[.texts] = texts
    tables[.ids] = ids
    tables[.addresses] = addresses
  }

  /// A target as a number: entries from 16 on.
  private static func number(_ target: Reference.Target) -> UInt64 {
    switch target {
    case .unknown: 0
    case .group: 1
    case .undecided: 2
    case .unsaid(let unknown): UInt64(Unknown.allCases.firstIndex(of: unknown) ?? 0) + 3
    case .entry(let id): UInt64(id.index) + 16
    }
  }

  mutating func names(_ model: SiteModel) {
    var rows: [UInt64] = []
    rows.reserveCapacity(6 * model.plan.plan.entries.count)
    for collection in model.schema.collections.indices {
      for row in model.plan.nameRows(collection: collection) {
        rows.append(pool.add(row.key))
        rows.append(UInt64(row.entry.index) << 1 | (row.isScoped ? 1 : 0))
      }
      add(.nameEnds, UInt64(rows.count) / 2)
    }
    tables[.names] = rows
    let names = PlanMentions.names(model.plan)
    for (name, entry) in names.names { add(.mentions, pool.add(name), UInt64(entry)) }
    for name in names.ambiguous { add(.ambiguous, pool.add(name)) }
    for (name, entry) in names.not { add(.not, pool.add(name), UInt64(entry)) }
    let short = PlanAbbreviations.names(model.plan)
    for (name, entry) in short.names { add(.abbreviations, pool.add(name), UInt64(entry)) }
    for (name, entry) in short.not { add(.notAbbreviations, pool.add(name), UInt64(entry)) }
    for (entry, field) in model.allDistinctions.sorted(by: { $0.key < $1.key }) {
      add(.distinctions, UInt64(entry.index), UInt64(field))
    }
    for entry in model.allSharedTitles.sorted() { add(.shared, UInt64(entry.index)) }
  }

  mutating func files(_ tree: SourceTree, _ site: PreparedSite) {
    func note(_ kind: SiteFileKind, _ path: String, _ folder: String = "") {
      add(.siteFiles, kind.rawValue, pool.add(path), pool.add(folder))
    }
    if let settings = tree.site { note(.settings, settings.path) }
    for folder in tree.folders { note(.schema, folder.schema.path, folder.id) }
    for file in tree.templates { note(.template, file.path) }
    for file in tree.words { note(.words, file.path) }
    for asset in tree.contentAssets {
      add(
        .assets, pool.add(asset.path), UInt64(asset.size),
        UInt64(bitPattern: asset.stamp.modified), asset.stamp.inode)
    }
    for (asset, digest) in zip(site.assets, site.model.digests) {
      add(
        .templateAssets, pool.add(asset.name), pool.add(asset.path), pool.add(digest ?? ""))
    }
    if let size = site.model.shareSize {
      add(.sharePicture, UInt64(size.width), UInt64(size.height))
    }
    for report in site.model.reports { add(.reports, pool.add(report.name)) }
  }
}
