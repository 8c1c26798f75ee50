import CommandLine
import Foundation

exit(DocketProgram.run(Array(Swift.CommandLine.arguments.dropFirst()), in: .machine()))
