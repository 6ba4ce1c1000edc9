package import BaliseText

/// What became of a request for a new file.
package enum DraftOutcome: Sendable, Hashable {
  /// The file was written; `required` are the labels of what must still be filled in.
  case written(path: String, required: [String])
  /// Nothing was written, because of what is in the folder.
  case refused(Phrase, help: Phrase?)
  /// Nothing was written, because the request names what does not exist.
  case misused(Phrase, help: Phrase?)
}
