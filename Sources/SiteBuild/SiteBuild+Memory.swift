private import Foundation
private import PlanModel
internal import SiteOutput

/// What a build told people, to be told again when nothing has changed since.
package struct ToldBuild: Codable, Hashable, Sendable {
  /// What programs read.
  package let output: String
  /// What people read before the summary.
  package let report: String
  /// The problems in numbers.
  package let counts: String
  /// How old a reader must be, in words.
  package let reading: String?
  package let pages: Int
  package let otherFiles: Int

  package init(
    output: String,
    report: String,
    counts: String,
    reading: String?,
    of publication: Publication
  ) {
    self.output = output
    self.report = report
    self.counts = counts
    self.reading = reading
    pages = publication.pages
    otherFiles = publication.otherFiles
  }
}

/// The folders of the sources as they were before anything of them was read.
package struct SourcesBefore: Sendable {
  fileprivate let states: [(folder: SourceFolder, state: FolderState)]
}

/// A build that has nothing to do: it looks at every file of the sources and of the release, and
/// reads none but those whose times tell too little.
///
/// Whatever is in doubt is built: what comes out is the same.
extension SiteBuild {
  /// To be taken before a build that will be remembered.
  package func sourcesBefore() -> SourcesBefore {
    SourcesBefore(
      states: sourceFolders.compactMap { folder in
        state(of: folder).map { (folder, $0) }
      }
    )
  }

  /// What the last build told in this format, if nothing has changed since: no source, no file of
  /// the release, no setting, not the day, not this program.
  ///
  /// What a build left that was stopped is cleared away.
  package func recall(_ before: SourcesBefore, as format: String) -> ToldBuild? {
    let writer = SiteWriter(
      to: settings.output,
      madeFrom: sourceFolders.map(\.path),
      home: settings.home
    )
    // An output that is unfit is told when the site is published.
    guard let memory = try? writer.memory(clock: settings.clock),
      let notes = BuildNotes(memory.notes), notes.key == key(of: format)
    else { return nil }
    var now: [(folder: SourceFolder, state: FolderState)] = []
    var wasRead = memory.wasRead
    for (folder, state) in notes.sources {
      let known = before.states.first { $0.folder == folder }?.state
      guard let current = known ?? self.state(of: folder),
        let renewed = state.renewed(by: current, of: folder.path, trusting: .bytes)
      else { return nil }
      now.append((folder, renewed.state))
      wasRead = wasRead || renewed.wasRead
    }
    if wasRead {
      try? memory.renew(BuildNotes(key: notes.key, sources: now, told: notes.told).bytes)
    }
    return notes.told
  }

  /// Keeps what a build told for the next; where that is not possible, the next builds everything.
  package func remember(
    _ told: ToldBuild,
    as format: String,
    of result: BuildResult,
    _ publication: Publication,
    since before: SourcesBefore
  ) {
    var sources: [(folder: SourceFolder, state: FolderState)] = []
    for folder in result.sourceFolders {
      // A folder that only the plan names was not looked at before it was read.
      let known = before.states.first { $0.folder == folder }?.state
      guard let state = known ?? state(of: folder)?.doubted else { return }
      sources.append((folder, state.adding(publication.sources.digests(in: folder))))
    }
    let notes = BuildNotes(key: key(of: format), sources: sources, told: told)
    try? publication.release.remember(notes.bytes)
  }

  private func state(of folder: SourceFolder) -> FolderState? {
    FolderState(
      of: folder.path,
      at: FileTime(nanoseconds: settings.clock()),
      passingOver: folder.passesOver
    )
  }

  /// All but files that decides what a build makes and tells.
  private func key(of format: String) -> String {
    [
      format, settings.content, settings.theme, settings.today.iso, "\(settings.isStrict)",
      Self.version, Self.schemaVersion, Self.markdownVersion, RunningProgram.identity,
    ].joined(separator: "\n")
  }
}

/// What a build writes down for the next.
private struct BuildNotes {
  let key: String
  let sources: [(folder: SourceFolder, state: FolderState)]
  let told: ToldBuild

  init(key: String, sources: [(folder: SourceFolder, state: FolderState)], told: ToldBuild) {
    self.key = key
    self.sources = sources
    self.told = told
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(kept: key)
    bytes.append(kept: Int64(sources.count))
    for (folder, state) in sources {
      bytes.append(kept: folder.role.rawValue)
      bytes.append(kept: folder.path)
      bytes.append(kept: state)
    }
    let told = (try? JSONEncoder().encode(told)) ?? Data()
    bytes.append(kept: String(decoding: told, as: UTF8.self))
    return bytes
  }

  init?(_ bytes: [UInt8]) {
    var rest = bytes[...]
    guard let key = rest.takeText(), let count = rest.takeNumber() else { return nil }
    var sources: [(folder: SourceFolder, state: FolderState)] = []
    for _ in 0..<max(0, count) {
      guard let role = rest.takeText().flatMap(SourceFolder.Role.init), let path = rest.takeText(),
        let state = rest.takeState()
      else { return nil }
      sources.append((SourceFolder(path, role), state))
    }
    guard let text = rest.takeText(),
      let told = try? JSONDecoder().decode(ToldBuild.self, from: Data(text.utf8))
    else { return nil }
    self.init(key: key, sources: sources, told: told)
  }
}
