// A library that stops a program at one of its changes to files.
//
// It is loaded into a program with LD_PRELOAD and calls nothing by name, so it
// has no functions of its own. The environment says what it does:
//
//   FILE_FAULT_BELOW  the folder whose files count, as an absolute path
//   FILE_FAULT_LOG    a file to which each operation that counts is added as a
//                     line: its number, its name and its path in the folder
//   FILE_FAULT_AT     the number of the operation that the fault meets, from 1
//   FILE_FAULT        kill    the process is killed just before the operation
//                     torn    it is killed when half of a write was written,
//                             and just before any other operation
//                     EIO, ENOSPC, EDQUOT  the operation fails
//   FILE_FAULT_LASTS  set to anything: every later operation fails, too
//
// An operation counts if it changes something below the folder, or makes such
// a change durable.

#ifndef FILE_FAULTS_H
#define FILE_FAULTS_H

#endif
