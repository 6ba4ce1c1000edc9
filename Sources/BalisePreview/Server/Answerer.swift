import BaliseSite
import BaliseText

/// What the preview answers to a request: it looks at the request, the state and the site's folder,
/// and at nothing else.
struct Answerer {
  /// An answer, or a page that wants to be told of changes.
  enum Answer {
    case response(Response)
    case events(EventStream)
  }

  let folder: PublishedFolder
  let language: InterfaceLanguage
  let limits: PreviewLimits
  let port: UInt16

  private var standIn: StandInPage { StandInPage(words: PreviewWords(language: language)) }

  func answer(_ request: Request, _ state: PreviewState) -> Answer {
    // Before anything else: what a page of another site made a browser ask is not even looked at.
    guard LocalHost.isLocal(request.host, port: port) else { return refused(.foreignHost) }
    guard ["GET", "HEAD"].contains(request.method) else { return refused(.method) }
    guard !request.hasBody else { return refused(.body) }
    guard let path = RequestPath(request.target) else { return refused(.malformed) }
    if path.names.first == PageInjection.folder { return own(path, request, state) }
    guard state.hasSite else {
      return .response(completed(.tooMany, standIn.noSite(state.failure)))
    }
    return .response(site(path, request, state))
  }

  /// What tells the state of the page that a path shows now.
  func tag(_ path: RequestPath, _ state: PreviewState) -> String {
    guard state.hasSite else { return PageInjection.tag(standIn.noSite(state.failure)) }
    switch find(path, state) {
    case .file(let file): return file.whole(limits.page).map(PageInjection.tag) ?? ""
    case .folder: return ""
    case .nothing: return PageInjection.tag(notFoundPage)
    }
  }

  /// The file a path shows, from the site's root, whatever folder the site stands in on its server.
  func file(_ path: RequestPath, _ state: PreviewState) -> String {
    guard case .nothing = folder.find(path), let short = shortened(path, state) else {
      return path.file
    }
    return short.file
  }

  // MARK: - The site

  private func site(_ path: RequestPath, _ request: Request, _ state: PreviewState) -> Response {
    switch find(path, state) {
    case .file(let file): return found(file, file: self.file(path, state), request)
    case .folder:
      let names = path.names.map { PercentEncoding.path($0) }
      return .redirect(
        to: "/" + names.joined(separator: "/") + "/" + (path.query.map { "?" + $0 } ?? ""))
    case .nothing: return completed(.missing, notFoundPage)
    }
  }

  private func find(_ path: RequestPath, _ state: PreviewState) -> PublishedFolder.Found {
    let found = folder.find(path)
    guard case .nothing = found, let short = shortened(path, state) else { return found }
    return folder.find(short)
  }

  /// A site made for `https://host/plan/` has addresses that begin with `/plan/`.
  private func shortened(_ path: RequestPath, _ state: PreviewState) -> RequestPath? {
    guard let base = state.insight?.basePath, base != "/", let base = RequestPath(base) else {
      return nil
    }
    return path.dropping(base.names)
  }

  private func found(_ file: OpenFile, file name: String, _ request: Request) -> Response {
    let type = ContentType.of(name)
    if type.hasPrefix("text/html"), file.size <= limits.page {
      guard let page = file.whole(limits.page) else { return .refused(.unreadable, language) }
      let tag = PageInjection.tag(page)
      let known = "\"\(tag)\""
      if matches(request, known) { return .unchanged(tag: known) }
      return .found(.bytes(PageInjection.complete(page, tag: tag)), type: type, tag: known)
    }
    if matches(request, file.tag) { return .unchanged(tag: file.tag) }
    return .found(.file(file), type: type, tag: file.tag)
  }

  private func matches(_ request: Request, _ tag: String) -> Bool {
    guard let known = request.knownTag else { return false }
    return known.split(separator: ",").contains { part in
      let part = part.drop { $0 == " " }
      return part == "*" || part == tag || part == "W/" + tag
    }
  }

  /// The site's own page for what is not there, else one of the preview's.
  private var notFoundPage: [UInt8] {
    guard let path = RequestPath("/404.html"), case .file(let file) = folder.find(path),
      let page = file.whole(limits.page)
    else { return standIn.notFound }
    return page
  }

  private func completed(_ refusal: Refusal, _ page: [UInt8]) -> Response {
    .page(refusal, PageInjection.complete(page, tag: PageInjection.tag(page)))
  }

  // MARK: - The preview's own

  private func own(_ path: RequestPath, _ request: Request, _ state: PreviewState) -> Answer {
    switch path.names.dropFirst().joined(separator: "/") {
    case PageInjection.script:
      let bytes = PreviewScript.bytes(language)
      let tag = "\"\(PageInjection.tag(bytes))\""
      if matches(request, tag) { return .response(.unchanged(tag: tag)) }
      return .response(.found(.bytes(bytes), type: ContentType.of("a.js"), tag: tag))
    case PageInjection.events:
      guard !request.isHead, let page = path.value("page").flatMap({ RequestPath($0) }) else {
        return refused(.malformed)
      }
      return .events(
        EventStream(page: page, tag: path.value("tag") ?? "", assets: state.assets))
    default: return refused(.missing)
    }
  }

  private func refused(_ refusal: Refusal) -> Answer { .response(.refused(refusal, language)) }
}
