// The fault that the environment asks for, and the operations that may meet it.

#ifndef FAULT_H
#define FAULT_H

#include <stdbool.h>

// What a fault is to do to an operation.
typedef enum {
  VERDICT_PASS,  // nothing
  VERDICT_FAIL,  // it fails, and errno says why
  VERDICT_TEAR,  // it is done by half, and then the process is killed
} Verdict;

// Whether an operation needs room on the disk, which a full one cannot give.
typedef enum { NEEDS_ROOM, NEEDS_NONE } Need;

// Meets an operation on a path, or on an open file. Does not return if the
// process is to be killed before it.
Verdict fault_at_path(const char *operation, int folder, const char *path, Need need);
Verdict fault_at_file(const char *operation, int descriptor, Need need);

// Meets an operation that writes into an open file, the only one that tears.
Verdict fault_at_write(const char *operation, int descriptor);

// Ends the process as the machine's failure would: nothing of it runs any more.
_Noreturn void fault_kill(void);

#endif
