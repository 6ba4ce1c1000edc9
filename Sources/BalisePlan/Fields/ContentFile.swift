/// A picture or document of the content folder that an entry shows or offers.
package struct ContentFile: Sendable, Hashable {
  /// Path relative to `content/`, such as `actions/hub.jpg`.
  package let path: String
  /// What a picture shows, for those who do not see it; empty for a decorative one, nil when not given.
  package let alternative: String?
}
