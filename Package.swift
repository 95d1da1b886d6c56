// swift-tools-version: 6.2
import Foundation
import PackageDescription

let settings: [SwiftSetting] = [
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Targets that only `make fuzz` builds.
let fuzzTargets: [Target] =
  ProcessInfo.processInfo.environment["POWERMAP_FUZZ"] == nil
  ? []
  : [
    .executableTarget(
      name: "FuzzReaders", dependencies: ["PowerMapFormats", "ReadingPromises"], path: "Tests/Fuzz/FuzzReaders")
  ]

let package = Package(
  name: "powermap",
  products: [
    .library(name: "PowerMapGraph", targets: ["PowerMapGraph"]),
    .library(name: "PowerMapFormats", targets: ["PowerMapFormats"]),
    .library(name: "PowerMapAnalysis", targets: ["PowerMapAnalysis"]),
    .library(name: "PowerMapExport", targets: ["PowerMapExport"]),
    .executable(name: "powermap", targets: ["powermap"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .target(name: "PowerMapGraph", swiftSettings: settings),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
    .target(
      name: "PowerMapFormats",
      dependencies: ["PowerMapGraph", "CZlib", "CExpat"],
      swiftSettings: settings),
    .target(
      name: "PowerMapAnalysis",
      dependencies: ["PowerMapGraph", .product(name: "RealModule", package: "swift-numerics")],
      swiftSettings: settings),
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .target(name: "GraphvizShim", dependencies: ["CGraphviz"]),
    .target(
      name: "PowerMapExport",
      dependencies: [
        "PowerMapGraph", "PowerMapAnalysis", "GraphvizShim", .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [.embedInCode("Reports/Page/Parts")],
      swiftSettings: settings),
    .executableTarget(
      name: "powermap",
      dependencies: [
        "PowerMapGraph", "PowerMapFormats", "PowerMapAnalysis", "PowerMapExport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .target(
      name: "ReadingPromises", dependencies: ["PowerMapGraph", "PowerMapFormats"], path: "Tests/Fuzz/Promises",
      swiftSettings: settings),
    .testTarget(name: "PowerMapGraphTests", dependencies: ["PowerMapGraph"], swiftSettings: settings),
    .testTarget(
      name: "PowerMapFormatsTests", dependencies: ["PowerMapFormats", "PowerMapGraph", "ReadingPromises"],
      swiftSettings: settings),
    .testTarget(
      name: "PowerMapAnalysisTests", dependencies: ["PowerMapAnalysis", "PowerMapFormats"],
      resources: [.copy("Fixtures")],
      swiftSettings: settings),
    .testTarget(
      name: "PowerMapExportTests", dependencies: ["PowerMapExport", "PowerMapFormats"], swiftSettings: settings),
    .testTarget(
      name: "powermapTests",
      dependencies: ["powermap", "PowerMapGraph", "PowerMapFormats", "PowerMapAnalysis", "PowerMapExport"],
      swiftSettings: settings),
  ] + fuzzTargets,
  swiftLanguageModes: [.v6]
)
