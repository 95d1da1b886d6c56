/// The style and the script of the page to the byte, and the policy that lets a browser take these two and nothing else.
enum PageParts {
  /// What stands between the tags of the style.
  static let style = joined([
    PackageResources.page_css, PackageResources.findings_css, PackageResources.tables_css, PackageResources.maps_css,
    PackageResources.print_css, PackageResources.contrast_css,
  ])

  /// What stands between the tags of the script: one function, so that nothing in it has a name outside.
  static let script =
    "\n(() => {\n\"use strict\";\n"
    + joined([
      PackageResources.reading_js, PackageResources.encoding_js, PackageResources.legend_js, PackageResources.view_js,
      PackageResources.zoom_js,
      PackageResources.profile_js, PackageResources.tools_js, PackageResources.tabs_js, PackageResources.tables_js,
      PackageResources.start_js,
    ]) + "})();\n"

  /// Nothing may be loaded; only the one style and the one script count; nothing becomes markup or script at run time.
  static let policy = """
    default-src 'none'; script-src '\(hash(of: script))'; style-src '\(hash(of: style))'; img-src data:; \
    base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'
    """

  private static func hash(of text: String) -> String {
    "sha256-" + Base64.text(of: SHA256.digest(of: Array(text.utf8)))
  }

  private static func joined(_ parts: [[UInt8]]) -> String {
    parts.map { PageTemplates.text($0) }.joined(separator: "\n")
  }
}
