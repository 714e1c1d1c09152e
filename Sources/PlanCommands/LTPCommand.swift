import ArgumentParser
import Foundation

/// Parses the command line, runs one command, and ends the program with its exit code.
///
/// 0: nothing must be fixed. 1: something must be. 2: the command line was wrong. 3: the
/// surroundings were: a folder, the disk, a port. 130: a preview was ended.
package func runCommandLine() async -> Never {
  // Whoever listens may leave, as `| head -1` does: what was begun is finished all the same.
  signal(SIGPIPE, SIG_IGN)
  do {
    var command = try LTPCommand.parseAsRoot()
    if var asynchronous = command as? any AsyncParsableCommand {
      try await asynchronous.run()
    } else {
      try command.run()
    }
    exit(0)
  } catch let code as ExitCode {
    exit(code.rawValue)
  } catch {
    let code = LTPCommand.exitCode(for: error)
    let message = LTPCommand.fullMessage(for: error)
    if code == .success {
      if !message.isEmpty { writeOutput(message + "\n") }
      exit(0)
    }
    writeError(message)
    exit(code == .validationFailure ? 2 : 3)
  }
}

/// The program: its commands are its subcommands.
struct LTPCommand: AsyncParsableCommand {
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
