import BalisePlan

/// What `site.yaml` says, as the text of a column.
struct SiteFacts {
  let model: SiteModel

  /// Who publishes: what `data:` says, else the legal notice.
  var publisher: String? {
    model.settings.data.publisher ?? model.settings.legal["publisher"]?[0]
  }

  func text(_ fact: SiteFact, _ kind: DataStandard.Kind) -> String? {
    let data = model.settings.data
    switch fact {
    case .publisher: return publisher
    case .siret: return data.siret
    case .name: return model.settings.name[0]
    case .address: return model.settings.base
    case .published: return data.published.map { FactText.text($0, kind) }
    case .updated: return (data.updated ?? data.published).map { FactText.text($0, kind) }
    }
  }
}
