import BalisePlan
import BaliseTemplates

// Nothing is made of a value before a template asks for it, but for Markdown: that is rendered once, in
// its turn on the page, whether a template asks for it or not, and so is every group it stands in.

/// The groups of a field as templates see them.
final class GroupList: TemplateItems {
  private let groups: [FieldValue]
  private let type: GroupType
  private let scopes: FieldScopes
  /// The language they are written in.
  private let written: Int

  /// Nil for groups with Markdown, and where a value is no group.
  init?(_ groups: [FieldValue], _ type: GroupType, _ scopes: FieldScopes, written: Int) {
    guard !type.holdsMarkdown, groups.allSatisfy(\.isGroup) else { return nil }
    self.groups = groups
    self.type = type
    self.scopes = scopes
    self.written = written
  }

  var count: Int { groups.count }

  func object(_ item: Int) -> any TemplateScope {
    GroupScope(values(item), type, scopes, written: written)
  }

  func value(_ slot: Int, of item: Int) -> TemplateValue {
    type.part(slot, of: values(item), scopes, written)
  }

  func write(_ slot: Int, of item: Int, to page: inout TemplatePage) -> Bool {
    type.write(slot, of: values(item), scopes, written, to: &page)
  }

  private func values(_ item: Int) -> [FieldValue] {
    if case .group(let values) = groups[item] { values } else { [] }
  }
}

/// A group as a template sees it.
final class GroupScope: TemplateScope {
  private let values: [FieldValue]
  private let type: GroupType
  private let scopes: FieldScopes
  private let written: Int

  init(_ values: [FieldValue], _ type: GroupType, _ scopes: FieldScopes, written: Int) {
    self.values = values
    self.type = type
    self.scopes = scopes
    self.written = written
  }

  func value(_ slot: Int) -> TemplateValue { type.part(slot, of: values, scopes, written) }

  func write(_ slot: Int, to page: inout TemplatePage) -> Bool {
    type.write(slot, of: values, scopes, written, to: &page)
  }
}

extension GroupType {
  /// The value in a slot of a group with these values.
  fileprivate func part(
    _ slot: Int, of values: [FieldValue], _ scopes: FieldScopes, _ written: Int
  ) -> TemplateValue {
    guard slot < visible.count, visible[slot] < values.count else { return .missing }
    return scopes.value(values[visible[slot]], of: fields[visible[slot]], written: written)
  }

  /// Writes the text or number in a slot; false, and nothing written, when it is something else.
  fileprivate func write(
    _ slot: Int, of values: [FieldValue], _ scopes: FieldScopes, _ written: Int,
    to page: inout TemplatePage
  ) -> Bool {
    guard slot < visible.count, visible[slot] < values.count else { return false }
    return scopes.write(
      values[visible[slot]], of: fields[visible[slot]], written: written, to: &page)
  }
}

extension FieldValue {
  fileprivate var isGroup: Bool { if case .group = self { true } else { false } }
}
