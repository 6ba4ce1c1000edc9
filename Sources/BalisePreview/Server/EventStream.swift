/// A page that listens: which one it is, and what it was told.
struct EventStream {
  /// The page's path, as the browser asked for it.
  let page: RequestPath
  /// What tells the state of the page that the browser shows.
  let tag: String
  /// The pictures' state when the stream began.
  let assets: Int
  /// What was told last.
  var failure: PreviewState.Failure?
  var panel: [UInt8]?
  /// Nothing more is told to a page that was told to load again.
  var isReloading = false
}
