// EDTF (ISO 8601-2): its codes for seasons, quarters and halves cannot be qualified or stand in an
// interval at the levels in common use, so months are written there instead.
extension Moment {
  /// The moment as EDTF.
  func edtf(isUncertain: Bool) -> String {
    let mark = qualifier(isUncertain: isUncertain)
    switch unit {
    case .year where part == nil, .month, .day: return start(isUncertain: isUncertain)
    default: break
    }
    if part == nil, mark.isEmpty, let code = unit.edtfCode { return code }
    return start(isUncertain: isUncertain) + "/" + end(isUncertain: isUncertain)
  }

  /// The moment where an interval begins.
  func start(isUncertain: Bool) -> String {
    bound(earliest, isUncertain: isUncertain)
  }

  /// The moment where an interval ends.
  func end(isUncertain: Bool) -> String {
    bound(latest, isUncertain: isUncertain)
  }

  private func bound(_ day: Day, isUncertain: Bool) -> String {
    let mark = qualifier(isUncertain: isUncertain)
    switch unit {
    case .year(let year) where part == nil: return year.padded(to: 4) + mark
    case .day, .fortnight: return day.iso + mark
    case .season where part != nil, .winter where part != nil: return day.iso + mark
    default: return day.iso.prefix(7) + mark
    }
  }

  // “Early July” has no form of its own: it is an approximate July.
  private func qualifier(isUncertain: Bool) -> String {
    var isVague = isApproximate
    if case .month = unit, part != nil { isVague = true }
    return isUncertain ? (isVague ? "%" : "?") : (isVague ? "~" : "")
  }
}

extension CalendarUnit {
  fileprivate var edtfCode: String? {
    let code: Int
    switch self {
    case .half(let index, _): code = 39 + index
    case .third(let index, _): code = 36 + index
    case .quarter(let index, _): code = 32 + index
    case .season(let season, _): code = season.rawValue
    case .year, .winter, .month, .fortnight, .day: return nil
    }
    return "\(year.padded(to: 4))-\(code)"
  }
}
