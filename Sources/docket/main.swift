import CommandLine
import Foundation

// A file that grows over a limit is told as an error of its own, and ends nothing.
signal(SIGXFSZ, SIG_IGN)
exit(DocketProgram.run(Array(Swift.CommandLine.arguments.dropFirst()), in: .machine()))
