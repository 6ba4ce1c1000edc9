import BaliseDiagnostics
import CSystem

extension SourceTree {
  /// The state of the pictures and documents of the content folder.
  func stateOfFiles(seed: UInt64) -> UInt64 { Self.state(contentAssets, seed) }

  /// The state of the program and of everything that any page may be made from: all files but
  /// entries, texts of pages that are no entry, pictures and documents.
  func stateOfSite(seed: UInt64) -> UInt64 {
    var digest = Digest(seed)
    digest.add(balise_program_identity())
    digest.add(Self.state(shared, seed))
    return digest.value
  }

  /// The state of what templates are compiled from: themselves, schemas, words and settings, and the
  /// names of what they may ask for.
  func stateOfTemplates(assets: [String], reports: [Report]) -> UInt64 {
    var digest = Digest(0)
    for file in templates + words + folders.map(\.schema) + [site].compactMap({ $0 }) {
      digest.add(file)
    }
    digest.add(assets.count)
    for name in assets + reports.map(\.name) { digest.add(name) }
    return digest.value
  }

  private static func state(_ files: [Asset], _ seed: UInt64) -> UInt64 {
    var digest = Digest(seed)
    for file in files {
      digest.add(file.path)
      digest.add(file.stamp)
    }
    return digest.value
  }
}

extension Digest {
  /// Adds a file: where it is, and its bytes.
  mutating func add(_ file: SourceFile) {
    add(file.path)
    add(file.bytes[...])
  }
}
