import BalisePlan
import BaliseValues

/// What the law asks a site to say of itself, worked out once for all pages.
struct Obligations: Sendable {
  /// What `content/accessibility.yaml` says.
  let statement: AccessibilityStatement
  /// What its audit comes to.
  let conformity: Conformity

  init(_ statement: AccessibilityStatement = AccessibilityStatement(), on today: Day? = nil) {
    self.statement = statement
    conformity = Conformity(statement.audit, on: today)
  }

  /// The reports that every page leads to, in this order.
  static let reports: [Report] = [.accessibility, .legal, .privacy, .ecoDesign]

  /// The word of the mention of conformity.
  var mention: String { "mention-" + conformity.level.rawValue }
}
