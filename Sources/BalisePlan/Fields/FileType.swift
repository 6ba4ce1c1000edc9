import BaliseDiagnostics
package import BaliseDocuments
import BaliseText

/// A picture to show or a document to offer, by its path.
package struct FileType: FieldType {
  /// True for a picture, which needs words for those who do not see it.
  package let isImage: Bool
  package var form: FieldForm {
    .record(
      [
        RecordMember("url", .path), RecordMember("name"), RecordMember("alt"),
        RecordMember("size", wording: .page), RecordMember("bytes", wording: .page),
        RecordMember("media-type", wording: .page),
        // Whoever keeps a document can prove it is the one that was published; a picture is shown.
      ] + (isImage ? [RecordMember("image", .markup)] : [RecordMember("sha256", wording: .page)]))
  }
  package var hint: FieldHint {
    isImage
      ? FieldHint(
        Phrase(
          en: "the file of a picture and what it shows",
          fr: "le fichier d'une image et ce qu'elle montre"),
        examples: ["{file: signature.jpg, alt: Quatre élus signent la convention}"])
      : FieldHint(
        Phrase(en: "the file of a document", fr: "le fichier d'un document"),
        examples: ["convention.pdf"])
  }

  /// Makes the type.
  package init(isImage: Bool) { self.isImage = isImage }

  package func read(_ node: YAMLNode, _ reading: inout FieldReading) -> FieldValue {
    var target = node
    var alternative: String?
    if node.kind == .mapping {
      for entry in node.entries {
        switch entry.name {
        case "file", "fichier": target = entry.value
        case "alt":
          if entry.value.kind == .scalar { alternative = entry.value.text }
        default:
          reading.report(
            UnknownKey.diagnostic(
              entry.name, at: entry.keyRange, in: reading.file, among: ["file", "alt"]))
        }
      }
    }
    guard target.kind == .scalar else {
      reading.report(
        "unexpected-structure", at: target.range,
        Phrase(
          en: "“\(reading.label)” needs the name of a file",
          fr: "« \(reading.label) » attend le nom d'un fichier"),
        help: Phrase(en: "write “file: name.jpg”", fr: "écrivez « file: nom.jpg »"))
      return .empty
    }
    guard !target.text.isEmpty else { return .empty }
    if isImage, alternative == nil {
      reading.report(
        "image-without-alt", at: target.range,
        Phrase(
          en: "nothing says what this picture shows", fr: "rien ne dit ce que montre cette image"),
        help: Phrase(
          en: "write {file: …, alt: what it shows}, or alt: \"\" if it is only decoration",
          fr: "écrivez {file: …, alt: ce qu'elle montre}, ou alt: \"\" si elle ne fait que décorer")
      )
    }
    guard let path = ContentFile.resolve(target.text, from: reading.file.path) else {
      reading.report(
        "file-outside-content", at: target.range,
        Phrase(
          en: "“\(target.text)” leads out of the content folder",
          fr: "« \(target.text) » mène hors du dossier content"),
        help: Phrase(
          en: "put the file in the content folder", fr: "mettez le fichier dans le dossier content")
      )
      return .empty
    }
    return .file(ContentFile(path: path, alternative: alternative, range: target.range))
  }

  package func view(_ value: FieldValue, _ context: ViewContext) -> FieldView {
    member(1, of: value, context)
  }

  package func member(_ index: Int, of value: FieldValue, _ context: ViewContext) -> FieldView {
    guard case .file(let file) = value else { return .missing }
    switch index {
    case 0: return .path(file.path)
    case 1: return .text(file.path.split(separator: "/").last.map(String.init) ?? file.path)
    case 2: return file.alternative.map { .text($0) } ?? .missing
    case 3: return .fact(.size, of: file.path)
    case 4: return .fact(.bytes, of: file.path)
    case 5: return .fact(.mediaType, of: file.path)
    case 6: return isImage ? .picture(file) : .fact(.sha256, of: file.path)
    default: return .missing
    }
  }

  package func statesSameFacts(_ original: FieldValue, _ translation: FieldValue) -> Bool {
    guard case .file(let one) = original, case .file(let other) = translation else { return false }
    return one.path == other.path
  }
}
