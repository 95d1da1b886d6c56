import ArgumentParser
import PowerMapExport
import PowerMapFormats
import PowerMapGraph

extension SharedMap {
  /// The scenarios of a table, in the names of the map that is handed out.
  func scenarios(inFileAt path: String) throws -> [Scenario] {
    guard let file = try MapFolder.files(atPaths: [path]).first else {
      throw ValidationError(
        "--scenarios names no table; name a file with the columns scenario,action,from,to,kind,weight")
    }
    return try ScenarioTable.read(file, of: original).enumerated().map { position, scenario in
      // Names of scenarios may hold names of people.
      let name = pseudonyms.entries.isEmpty ? scenario.name : "Scenario \(position + 1)"
      return Scenario(name: name, edits: shared(scenario.edits))
    }
  }
}
