extension String {
  /// Lower case without the accents of French, for comparing with the words a grammar knows.
  var foldedForReading: String {
    var folded = ""
    for character in self.lowercased() {
      switch character {
      case "à", "â", "ä", "á", "ã": folded += "a"
      case "ç": folded += "c"
      case "é", "è", "ê", "ë": folded += "e"
      case "î", "ï", "í": folded += "i"
      case "ô", "ö", "ó": folded += "o"
      case "ù", "û", "ü", "ú": folded += "u"
      case "ÿ": folded += "y"
      case "œ": folded += "oe"
      case "æ": folded += "ae"
      case "ﬁ": folded += "fi"
      default: folded.append(character)
      }
    }
    return folded
  }
}
