package struct Day: Sendable, Hashable { package var ordinal: Int { 0 } }
package struct When: Sendable, Hashable { package var sortRank: Int { 0 } }
package struct Resource: Sendable, Hashable {}
package struct Indicator: Sendable, Hashable {}
