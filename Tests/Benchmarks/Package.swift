// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "powermap-benchmarks",
  dependencies: [
    .package(name: "powermap", path: "../.."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
  ],
  targets: [
    .executableTarget(
      name: "powermap-benchmarks",
      dependencies: [
        .product(name: "PowerMapGraph", package: "powermap"),
        .product(name: "PowerMapFormats", package: "powermap"),
        .product(name: "PowerMapAnalysis", package: "powermap"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings)
  ],
  swiftLanguageModes: [.v6]
)
