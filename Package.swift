// swift-tools-version: 6.3
import PackageDescription

// Targets stand bottom up: each may import only targets above it
// (`swift build --explicit-target-dependency-import-check error` enforces it).
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

// A twelfth of a build of many files is saved when the standard library is part of the program: each
// count of a reference is then a call, not a look into a table of another library's calls.
let fast: [LinkerSetting] = [
  .unsafeFlags(
    ["-static-stdlib", "-l_FoundationCollections", "-l_FoundationCShims"],
    .when(platforms: [.linux], configuration: .release))
]

// What only the benchmarks use of Foundation asks for these beside.
let foundation: [LinkerSetting] = [
  .unsafeFlags(
    ["-lCoreFoundation", "-l_FoundationICU", "-lFoundationInternationalization"],
    .when(platforms: [.linux], configuration: .release))
]

let package = Package(
  name: "balise",
  products: [.executable(name: "balise", targets: ["balise"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "CBytes"),
    .target(
      name: "CCMarkGFM", dependencies: ["CBytes"],
      linkerSettings: [.linkedLibrary("cmark-gfm"), .linkedLibrary("cmark-gfm-extensions")]),
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(name: "CYAMLMemory"),
    .systemLibrary(
      name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CSystem"),
    .target(name: "BaliseText", dependencies: ["CBytes"], swiftSettings: strict),
    .target(name: "BaliseColours", swiftSettings: strict),
    .target(name: "BaliseDiagnostics", dependencies: ["BaliseText"], swiftSettings: strict),
    .target(
      name: "BaliseAudit", dependencies: ["BaliseText", "BaliseDiagnostics"],
      swiftSettings: strict),
    .target(name: "BaliseValues", dependencies: ["BaliseText"], swiftSettings: strict),
    .target(
      name: "BaliseTemplates", dependencies: ["BaliseText", "BaliseDiagnostics"],
      swiftSettings: strict),
    .target(
      name: "BaliseDocuments",
      dependencies: ["CCMarkGFM", "CLibYAML", "CYAMLMemory", "BaliseText", "BaliseDiagnostics"],
      swiftSettings: strict),
    .target(
      name: "BalisePlan",
      dependencies: [
        "CSystem", "BaliseText", "BaliseDiagnostics", "BaliseValues", "BaliseDocuments",
      ],
      swiftSettings: strict),
    .target(
      name: "BaliseSite",
      dependencies: [
        "CQREncode", "CSystem", "CZlib", "BaliseText", "BaliseColours", "BaliseDiagnostics",
        "BaliseAudit", "BaliseValues", "BaliseTemplates", "BaliseDocuments", "BalisePlan",
      ],
      swiftSettings: strict),
    .target(
      name: "BalisePreview",
      dependencies: ["BaliseText", "BaliseDiagnostics", "BalisePlan", "BaliseSite"],
      swiftSettings: strict),
    .executableTarget(
      name: "balise",
      dependencies: [
        "BaliseText", "BaliseDiagnostics", "BaliseSite", "BalisePreview",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict, linkerSettings: fast),
    .target(
      name: "BaliseTestSupport", dependencies: ["BaliseText", "BaliseDiagnostics", "BaliseSite"],
      path: "Tests/BaliseTestSupport", swiftSettings: strict),
    .target(
      name: "BaliseGrammars",
      dependencies: [
        "BaliseAudit", "BaliseDiagnostics", "BaliseDocuments", "BalisePreview", "BaliseTemplates",
        "BaliseValues",
      ], path: "Tests/BaliseGrammars", swiftSettings: strict),
    .testTarget(
      name: "BaliseFuzzTests", dependencies: ["BaliseTestSupport", "BaliseGrammars"],
      swiftSettings: strict),
    .executableTarget(
      name: "balise-benchmarks",
      dependencies: [
        "BaliseTestSupport", "BaliseText", "BaliseSite",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/BaliseBenchmarks", exclude: ["compare-hugo.sh", "corpus"],
      swiftSettings: strict, linkerSettings: fast + foundation),
    .testTarget(
      name: "BaliseTextTests", dependencies: ["BaliseText"], swiftSettings: strict),
    .testTarget(
      name: "BaliseAuditTests",
      dependencies: ["BaliseAudit", "BaliseText", "BaliseDiagnostics"], swiftSettings: strict),
    .testTarget(
      name: "BaliseColoursTests", dependencies: ["BaliseColours"], swiftSettings: strict),
    .testTarget(
      name: "BaliseDiagnosticsTests", dependencies: ["BaliseDiagnostics", "BaliseText"],
      swiftSettings: strict),
    .testTarget(
      name: "BaliseValuesTests", dependencies: ["BaliseValues", "BaliseText"],
      swiftSettings: strict),
    .testTarget(
      name: "BaliseTemplatesTests",
      dependencies: ["BaliseTemplates", "BaliseDiagnostics", "BaliseText"], swiftSettings: strict),
    .testTarget(
      name: "BaliseDocumentsTests",
      dependencies: [
        "CCMarkGFM", "CYAMLMemory", "BaliseDocuments", "BaliseDiagnostics", "BaliseText",
        "BaliseTestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "BaliseFixTests",
      dependencies: [
        "BaliseText", "BaliseDiagnostics", "BaliseDocuments", "BaliseValues", "BalisePlan",
        "BaliseSite",
      ], swiftSettings: strict),
    .testTarget(
      name: "BalisePlanTests",
      dependencies: [
        "BaliseTestSupport", "BaliseText", "BaliseDiagnostics", "BaliseValues", "BaliseDocuments",
        "BalisePlan",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "BaliseSiteTests",
      dependencies: [
        "BaliseTestSupport", "BaliseText", "BaliseDiagnostics", "BaliseTemplates",
        "BaliseValues", "BaliseDocuments", "BalisePlan", "BaliseSite",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "BaliseQuestionsTests",
      dependencies: [
        "BaliseTestSupport", "BaliseText", "BaliseDiagnostics", "BaliseValues", "BaliseDocuments",
        "BalisePlan", "BaliseSite", "balise",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "BaliseCatalogueTests",
      dependencies: [
        "BaliseTestSupport", "BaliseText", "BaliseDiagnostics", "BaliseTemplates", "BalisePlan",
        "BaliseSite",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "BaliseReportsTests",
      dependencies: [
        "BaliseTestSupport", "BaliseText", "BaliseDiagnostics", "BaliseValues", "BalisePlan",
        "BaliseSite",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "BalisePreviewTests",
      dependencies: [
        "BaliseTestSupport", "BaliseText", "BaliseDiagnostics", "BaliseSite", "BalisePreview",
        "balise",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "BaliseCommandTests",
      dependencies: [
        "BaliseTestSupport", "BaliseText", "BaliseDiagnostics", "BaliseSite", "balise",
      ],
      swiftSettings: strict),
  ]
)

// The fuzz target has no `main`: libFuzzer brings it. It is built only when asked for.
if Context.environment["BALISE_FUZZ"] != nil {
  package.products.append(.executable(name: "balise-fuzz", targets: ["BaliseFuzz"]))
  package.targets.append(
    .executableTarget(
      name: "BaliseFuzz", dependencies: ["BaliseGrammars"], path: "Tests/BaliseFuzz",
      exclude: ["Corpus", "run"],
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
}
