import PowerMapFormats

/// Files spoiled by rule: small whole files, of which pieces are left out, doubled, moved or replaced by what readers stumble over.
enum BadInputs {
  /// The formats and a small file of each.
  private static let whole: KeyValuePairs<String, String> = [
    "csv": "from,to,kind,weight,since\na,b,funds,2.5,2019-04\nb,\"c, d\",advises,1,\nb,e,,0,2020\n",
    "pair":
      "id,name,influence,stance\na,Ana,5,support\nb,Ben,3,-0.5\nc,\"Cy \"\"C\"\"\",,\n\0from,to,weight,sign\na,b,2,+\nb,c,1,-\n",
    "json":
      #"{"powermap": 1, "stakeholders": [{"id": "a", "influence": 5}, {"id": "b"}], "ties": [{"from": "a", "to": "b", "weight": 2}]}"#,
    "graphml":
      "<graphml><key id=\"d\" for=\"edge\" attr.name=\"weight\" attr.type=\"double\"/><graph edgedefault=\"directed\"><node id=\"a\"/>\n<node id=\"b\"/><edge source=\"a\" target=\"b\"><data key=\"d\">2</data></edge></graph></graphml>",
    "gexf":
      "<gexf version=\"1.2\"><graph defaultedgetype=\"directed\"><nodes><node id=\"a\" label=\"A\"/>\n<node id=\"b\"/></nodes><edges><edge id=\"0\" source=\"a\" target=\"b\" weight=\"2\"/></edges></graph></gexf>",
    "gml":
      "graph [\n  directed 1\n  node [ id 1 label \"A\" ]\n  node [ id 2 ]\n  edge [ source 1 target 2 value 3 ]\n]\n",
    "net":
      "*Vertices 3\n1 \"Ana\" 0.1 0.2\n2 \"Ben\"\n3 Cy\n*Arcs\n1 2 2.5\n*Edges\n2 3\n*Matrix\n0 1 0\n0 0 1\n0 0 0\n",
    "dl": "dl n=3 format=edgelist1\nlabels:\nana,ben,cy\ndata:\n1 2 2.5\n2 3\n",
    "vna": "*node data\nID kind\na x\nb y\n*tie data\nfrom to strength\na b 2\n",
    "dot":
      "digraph {\n  a [label=\"Ana\"];\n  a -> b -> c [weight=2, label=\"funds\"];\n  subgraph s { d; e } -> a\n}\n",
    "gdf":
      "nodedef>name VARCHAR,label VARCHAR\na,Ana\nb,Ben\nedgedef>node1 VARCHAR,node2 VARCHAR,weight DOUBLE\na,b,2\n",
    "tgf": "a Ana\nb Ben\n#\na b funds\n",
    "sif": "a funds b c\nb advises c\nd\n",
    "cyjs":
      #"{"elements": {"nodes": [{"data": {"id": "a"}}, {"data": {"id": "b"}}], "edges": [{"data": {"source": "a", "target": "b"}}]}}"#,
    "ftm":
      "{\"id\": \"a\", \"schema\": \"Person\", \"properties\": {\"name\": [\"Ana\"]}}\n{\"id\": \"b\", \"schema\": \"Company\", \"properties\": {}}\n",
    "sheet":
      "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>from</t></is></c><c t=\"inlineStr\"><is><t>to</t></is></c></row><row><c t=\"inlineStr\"><is><t>a</t></is></c><c><v>2</v></c></row></sheetData></worksheet>",
  ]

  private static let stumbles: [String] = [
    "\0", "\u{1B}[31m", "\"", "'", "\r", "\r\n", "\n\n", "\t", ";", ",,,", "é", "\u{202E}", "\u{FEFF}", "€", "𝔘", "-1",
    "1e999", "NaN",
    "0x10", "999999999999999999999", "{", "}", "[", "]]>", "<", "<!--", "&bogus;", "&#0;", "\\", "\\u0000",
    "*Vertices 9", "=1+1",
    String(repeating: "x", count: 400), String(repeating: "\u{7}", count: 120), String(repeating: "[", count: 200),
  ]

  /// The formats of which bad inputs can be made.
  static let formats = whole.map(\.key)

  /// Bad inputs of a format, the same in every run.
  static func made(of format: String, count: Int) -> [[UInt8]] {
    guard let bytes = whole.first(where: { $0.key == format }).map({ Array($0.value.utf8) }) else { return [] }
    var numbers = LinearNumbers(state: UInt64(format.utf8.reduce(7) { $0 &* 31 &+ Int($1) }))
    return (0..<count).map { _ in spoiled(bytes, &numbers) }
  }

  private static func spoiled(_ bytes: [UInt8], _ numbers: inout LinearNumbers) -> [UInt8] {
    var bytes = bytes
    for _ in 0...numbers.below(3) {
      let start = numbers.below(bytes.count + 1)
      let range = start..<min(bytes.count, start + numbers.below(8))
      switch numbers.below(6) {
      case 0: bytes.removeSubrange(range)
      case 1: bytes.insert(contentsOf: bytes[range], at: numbers.below(bytes.count + 1))
      case 2: bytes.removeSubrange(start...)
      case 3: bytes.insert(UInt8(numbers.below(256)), at: start)
      default: bytes.replaceSubrange(range, with: Array(stumbles[numbers.below(stumbles.count)].utf8))
      }
    }
    return bytes
  }
}

/// Numbers that look like chance and are the same in every run.
private struct LinearNumbers {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
