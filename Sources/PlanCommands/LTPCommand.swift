import ArgumentParser
import Foundation

/// Parses the command line, runs one command, and ends the program with its exit code.
///
/// 0: nothing must be fixed. 1: something must be. 2: the command line was wrong. 3: the
/// surroundings were: a folder, the disk, a port. 130: a preview was ended.
///
/// Only a command that follows what happens comes back, to be run; all others run on the thread
/// that calls, where memory costs least.
package func runCommandLine() -> FollowingCommand {
  // Whoever listens may leave, as `| head -1` does: what was begun is finished all the same.
  signal(SIGPIPE, SIG_IGN)
  do {
    var command = try LTPCommand.parseAsRoot()
    if let following = command as? PreviewCommand {
      return FollowingCommand(following)
    }
    try command.run()
    exit(0)
  } catch {
    end(with: error)
  }
}

/// A command that goes on until somebody ends it.
package struct FollowingCommand: Sendable {
  private let command: PreviewCommand

  fileprivate init(_ command: PreviewCommand) {
    self.command = command
  }

  /// Runs it, and ends the program with its exit code.
  package func run() async -> Never {
    do {
      try await command.run()
      exit(0)
    } catch {
      end(with: error)
    }
  }
}

private func end(with error: any Error) -> Never {
  if let code = error as? ExitCode { exit(code.rawValue) }
  let code = LTPCommand.exitCode(for: error)
  let message = LTPCommand.fullMessage(for: error)
  if code == .success {
    if !message.isEmpty { writeOutput(message + "\n") }
    exit(0)
  }
  writeError(message)
  exit(code == .validationFailure ? 2 : 3)
}

/// The program: its commands are its subcommands.
struct LTPCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ltp",
    abstract: "Publishes a Local Transformation Plan from a folder of text files and spreadsheets.",
    version: Versions.inWords,
    subcommands: [
      BuildCommand.self, CheckCommand.self, ExplainCommand.self, FixCommand.self,
      ImportCommand.self, ListCommand.self, PreviewCommand.self, RollbackCommand.self,
      VerifyCommand.self,
    ],
    defaultSubcommand: nil
  )
}

/// Writes a line for people: problems, summaries, faults of the surroundings.
func writeError(_ text: String) { writeReport(text + "\n") }

/// Writes lines for people, which end as they are to end.
func writeReport(_ text: String) { write(text, to: .standardError) }

/// Writes what other programs read.
func writeOutput(_ text: String) { write(text, to: .standardOutput) }

/// What nobody hears is no fault of the plan, nor of its folder.
private func write(_ text: String, to stream: FileHandle) {
  try? stream.write(contentsOf: Data(text.utf8))
}
