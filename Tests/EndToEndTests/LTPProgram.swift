import Foundation
import Testing

/// The program as people run it: the one that was built together with these tests.
struct LTPProgram {
  /// How a run ended and what it said.
  struct Outcome {
    let exitCode: Int32
    /// What programs read.
    let output: String
    /// What people read.
    let report: String

    /// The same report with every time that a run took replaced.
    var reportWithoutTime: String {
      report.replacing(#/in \d+\.\d seconds/#, with: "in … seconds")
    }
  }

  private let executable: URL

  init() throws {
    let bundle = try #require(Bundle.main.executableURL)
    executable = bundle.deletingLastPathComponent().appending(path: "ltp")
    try #require(FileManager.default.isExecutableFile(atPath: executable.path))
  }

  /// Runs the program from a folder, with nothing in its environment but what is given.
  func run(
    _ arguments: [String],
    in folder: URL,
    environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(executable, arguments, in: folder, environment: environment)
  }

  /// Runs a script of the shell in which `$0` is the program.
  func runScript(
    _ script: String,
    in folder: URL,
    environment: [String: String] = [:]
  ) throws -> Outcome {
    let path = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]
    return try run(
      URL(filePath: "/bin/sh"),
      ["-c", script, executable.path],
      in: folder,
      environment: path.merging(environment) { _, given in given }
    )
  }

  /// Runs a script of the shell in which `$0` is the program, where it may mount what it likes; the
  /// exit code is 126 on machines that let nobody do so.
  func runInItsOwnMounts(_ script: String, in folder: URL) throws -> Outcome {
    let path = ["/usr/bin/unshare", "/bin/unshare"]
      .first(where: FileManager.default.isExecutableFile)
    guard let path else { return Outcome(exitCode: 126, output: "", report: "") }
    let attempt = ["--map-root-user", "--mount", "/bin/sh", "-c", "exit 0"]
    let isAllowed =
      try run(URL(filePath: path), attempt, in: folder, environment: [:]).exitCode == 0
    guard isAllowed else { return Outcome(exitCode: 126, output: "", report: "") }
    return try run(
      URL(filePath: path),
      ["--map-root-user", "--mount", "/bin/sh", "-c", script, executable.path],
      in: folder,
      environment: ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]
    )
  }

  /// Starts the program and kills it after a while, if it still runs.
  func kill(_ arguments: [String], in folder: URL, after time: Duration) async throws {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = [:]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    try await Task.sleep(for: time)
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// Starts the program, waits until it has said something, and ends it as Ctrl-C does.
  func interrupt(
    _ arguments: [String],
    in folder: URL,
    after isDone: (String) throws -> Bool
  ) async throws -> Outcome {
    let report = folder.appending(path: ".said-\(UUID().uuidString)")
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = [:]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = try Self.file(report)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    defer { if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) } }
    let start = ContinuousClock.now
    while process.isRunning, try !isDone(Self.text(report)) {
      try #require(start.duration(to: .now) < .seconds(600))
      try await Task.sleep(for: .milliseconds(20))
    }
    Foundation.kill(process.processIdentifier, SIGINT)
    process.waitUntilExit()
    return Outcome(exitCode: process.terminationStatus, output: "", report: try Self.text(report))
  }

  private func run(
    _ program: URL,
    _ arguments: [String],
    in folder: URL,
    environment: [String: String]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    // Files, because a pipe that is full would stop the program.
    let said = folder.appending(path: ".said-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: said, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: said) }
    process.standardOutput = try Self.file(said.appending(path: "output"))
    process.standardError = try Self.file(said.appending(path: "report"))
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Outcome(
      exitCode: process.terminationStatus,
      output: try Self.text(said.appending(path: "output")),
      report: try Self.text(said.appending(path: "report"))
    )
  }

  private static func file(_ url: URL) throws -> FileHandle {
    try Data().write(to: url)
    return try FileHandle(forWritingTo: url)
  }

  private static func text(_ url: URL) throws -> String {
    String(decoding: try Data(contentsOf: url), as: UTF8.self)
  }
}
