extension Resource {
  /// The highest amount of money it may be; nil when it states none.
  package var largestMoney: (amount: Amount, currency: Currency)? {
    guard case .money(let range, let currency) = kind, let amount = range.max ?? range.min else {
      return nil
    }
    return (amount, currency)
  }
}
