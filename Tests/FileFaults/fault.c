#define _GNU_SOURCE

#include "fault.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

// What stands for the fault in FILE_FAULT; the errors are their own numbers.
enum { FAULT_NONE = 0, FAULT_KILL = -1, FAULT_TORN = -2 };

// In seconds; the longest command takes a few.
enum { PATIENCE = 300 };

static const char *below;
static size_t below_length;
static int fault;
static long fault_at;
static bool fault_lasts;
static int log_file = -1;
static atomic_long operations;

__attribute__((constructor)) static void begin(void) {
  // What the program starts itself is not what is being tested.
  unsetenv("LD_PRELOAD");
  // A program that a fault sends round in circles ends by SIGALRM.
  alarm(PATIENCE);
  below = getenv("FILE_FAULT_BELOW");
  if (below == NULL) return;
  below_length = strlen(below);
  const char *name = getenv("FILE_FAULT");
  const char *at = getenv("FILE_FAULT_AT");
  const char *log = getenv("FILE_FAULT_LOG");
  if (name != NULL && at != NULL) {
    fault_at = atol(at);
    fault_lasts = getenv("FILE_FAULT_LASTS") != NULL;
    fault = strcmp(name, "kill") == 0 ? FAULT_KILL : strcmp(name, "torn") == 0 ? FAULT_TORN
      : strcmp(name, "ENOSPC") == 0 ? ENOSPC : strcmp(name, "EDQUOT") == 0 ? EDQUOT : EIO;
  }
  if (log != NULL) {
    log_file = (int)syscall(
      SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  }
}

void fault_kill(void) {
  for (;;) kill(getpid(), SIGKILL);
}

static void note(long number, const char *operation, const char *path) {
  if (log_file < 0) return;
  char line[PATH_MAX + 64];
  int length = snprintf(line, sizeof line, "%ld %s %s\n", number, operation, path);
  // Not by write(), which is one of the operations.
  if (length > 0) syscall(SYS_write, log_file, line, (size_t)length);
}

static Verdict meet(const char *operation, const char *path, Need need, bool writes) {
  if (below == NULL || strncmp(path, below, below_length) != 0) return VERDICT_PASS;
  const char *inside = path + below_length;
  if (*inside != '/' && *inside != 0) return VERDICT_PASS;
  long number = atomic_fetch_add(&operations, 1) + 1;
  note(number, operation, *inside == 0 ? "." : inside + 1);
  if (fault == FAULT_NONE || number < fault_at) return VERDICT_PASS;
  if (number > fault_at && !fault_lasts) return VERDICT_PASS;
  if (fault == FAULT_KILL || (fault == FAULT_TORN && !writes)) fault_kill();
  if (fault == FAULT_TORN) return VERDICT_TEAR;
  if (fault != EIO && need == NEEDS_NONE) return VERDICT_PASS;
  errno = fault;
  return VERDICT_FAIL;
}

// The path behind a link in /proc; empty when it cannot be told.
static void resolve(const char *link, char path[PATH_MAX]) {
  ssize_t length = readlink(link, path, PATH_MAX - 1);
  path[length < 0 ? 0 : length] = 0;
}

static void resolve_file(int descriptor, char path[PATH_MAX]) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  resolve(link, path);
}

Verdict fault_at_path(const char *operation, int folder, const char *path, Need need) {
  if (path == NULL) return VERDICT_PASS;
  if (path[0] == '/') return meet(operation, path, need, false);
  int error = errno;
  char base[PATH_MAX];
  char whole[2 * PATH_MAX];
  if (folder == AT_FDCWD) {
    resolve("/proc/self/cwd", base);
  } else {
    resolve_file(folder, base);
  }
  snprintf(whole, sizeof whole, "%s/%s", base, path);
  errno = error;
  return meet(operation, whole, need, false);
}

static Verdict meet_file(const char *operation, int descriptor, Need need, bool writes) {
  if (descriptor <= STDERR_FILENO || below == NULL) return VERDICT_PASS;
  int error = errno;
  char path[PATH_MAX];
  resolve_file(descriptor, path);
  errno = error;
  return meet(operation, path, need, writes);
}

Verdict fault_at_file(const char *operation, int descriptor, Need need) {
  return meet_file(operation, descriptor, need, false);
}

Verdict fault_at_write(const char *operation, int descriptor) {
  return meet_file(operation, descriptor, NEEDS_ROOM, true);
}
