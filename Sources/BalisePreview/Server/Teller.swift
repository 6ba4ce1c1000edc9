import BaliseSite
import BaliseText

/// What a page that listens is told when the state has changed.
struct Teller {
  let answerer: Answerer

  /// The events that a page has not been told yet, ready to be sent; the stream remembers them.
  func events(_ stream: inout EventStream, _ state: PreviewState) -> [String] {
    guard !stream.isReloading else { return [] }
    if stream.assets != state.assets || answerer.tag(stream.page, state) != stream.tag {
      stream.isReloading = true
      return [Self.event("reload", Array("{}".utf8))]
    }
    // The page that stands in for a site holds the messages itself.
    guard state.hasSite else { return [] }
    var events: [String] = []
    if stream.failure != state.failure {
      stream.failure = state.failure
      events.append(
        state.failure.map { Self.event("errors", Self.json($0)) }
          ?? Self.event("repaired", Array("{}".utf8)))
    }
    if let insight = state.insight {
      let page = insight.page(answerer.file(stream.page, state))
      var data: [UInt8] = []
      data.append("{\"count\":\(PanelFormatter.count(page)),\"html\":")
      let html = PanelFormatter(answerer.language).html(page, warnings: state.warnings)
      data.appendJSON(String(decoding: html, as: UTF8.self))
      data.append("}")
      if data != stream.panel {
        stream.panel = data
        events.append(Self.event("panel", data))
      }
    }
    return events
  }

  private static func json(_ failure: PreviewState.Failure) -> [UInt8] {
    var data: [UInt8] = []
    data.append("{\"summary\":")
    data.appendJSON(failure.summary)
    data.append(",\"html\":")
    data.appendJSON(String(decoding: failure.html, as: UTF8.self))
    data.append("}")
    return data
  }

  // JSON holds no line break, and one would end the event.
  private static func event(_ name: String, _ data: [UInt8]) -> String {
    "event: \(name)\ndata: \(String(decoding: data, as: UTF8.self))\n\n"
  }
}
