#define _GNU_SOURCE

// The C library's functions that change files, each put before the real one.

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include "fault.h"
#include "next.h"

// MARK: Opening

static bool changes(int flags) {
  return (flags & (O_CREAT | O_TRUNC)) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
}

// The mode is only there when a file may be made.
#define MODE_AFTER(flags) \
  mode_t mode = 0; \
  if (changes(flags)) { \
    va_list rest; \
    va_start(rest, flags); \
    mode = va_arg(rest, mode_t); \
    va_end(rest); \
  }

int open(const char *path, int flags, ...) {
  MODE_AFTER(flags)
  if (changes(flags) && FAILS_AT_PATH(AT_FDCWD, path, NEEDS_ROOM)) return -1;
  return NEXT(open)(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  MODE_AFTER(flags)
  if (changes(flags) && FAILS_AT_PATH(AT_FDCWD, path, NEEDS_ROOM)) return -1;
  return NEXT(open64)(path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...) {
  MODE_AFTER(flags)
  if (changes(flags) && FAILS_AT_PATH(folder, path, NEEDS_ROOM)) return -1;
  return NEXT(openat)(folder, path, flags, mode);
}

int openat64(int folder, const char *path, int flags, ...) {
  MODE_AFTER(flags)
  if (changes(flags) && FAILS_AT_PATH(folder, path, NEEDS_ROOM)) return -1;
  return NEXT(openat64)(folder, path, flags, mode);
}

int creat(const char *path, mode_t mode) {
  if (FAILS_AT_PATH(AT_FDCWD, path, NEEDS_ROOM)) return -1;
  return NEXT(creat)(path, mode);
}

int creat64(const char *path, mode_t mode) {
  if (FAILS_AT_PATH(AT_FDCWD, path, NEEDS_ROOM)) return -1;
  return NEXT(creat64)(path, mode);
}

int mkstemp(char *template) {
  if (FAILS_AT_PATH(AT_FDCWD, template, NEEDS_ROOM)) return -1;
  return NEXT(mkstemp)(template);
}

int mkstemp64(char *template) {
  if (FAILS_AT_PATH(AT_FDCWD, template, NEEDS_ROOM)) return -1;
  return NEXT(mkstemp64)(template);
}

int mkostemp(char *template, int flags) {
  if (FAILS_AT_PATH(AT_FDCWD, template, NEEDS_ROOM)) return -1;
  return NEXT(mkostemp)(template, flags);
}

int mkostemp64(char *template, int flags) {
  if (FAILS_AT_PATH(AT_FDCWD, template, NEEDS_ROOM)) return -1;
  return NEXT(mkostemp64)(template, flags);
}

char *mkdtemp(char *template) {
  if (FAILS_AT_PATH(AT_FDCWD, template, NEEDS_ROOM)) return NULL;
  return NEXT(mkdtemp)(template);
}

// MARK: Writing

ssize_t write(int file, const void *bytes, size_t count) {
  Verdict verdict = fault_at_write(__func__, file);
  if (verdict == VERDICT_FAIL) return -1;
  if (verdict == VERDICT_TEAR) {
    NEXT(write)(file, bytes, count / 2);
    fault_kill();
  }
  return NEXT(write)(file, bytes, count);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) {
  Verdict verdict = fault_at_write(__func__, file);
  if (verdict == VERDICT_FAIL) return -1;
  if (verdict == VERDICT_TEAR) {
    NEXT(pwrite)(file, bytes, count / 2, offset);
    fault_kill();
  }
  return NEXT(pwrite)(file, bytes, count, offset);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset) {
  Verdict verdict = fault_at_write(__func__, file);
  if (verdict == VERDICT_FAIL) return -1;
  if (verdict == VERDICT_TEAR) {
    NEXT(pwrite64)(file, bytes, count / 2, offset);
    fault_kill();
  }
  return NEXT(pwrite64)(file, bytes, count, offset);
}

ssize_t writev(int file, const struct iovec *pieces, int count) {
  Verdict verdict = fault_at_write(__func__, file);
  if (verdict == VERDICT_FAIL) return -1;
  if (verdict == VERDICT_TEAR) {
    NEXT(writev)(file, pieces, count / 2);
    fault_kill();
  }
  return NEXT(writev)(file, pieces, count);
}

ssize_t copy_file_range(
  int from, off64_t *from_offset, int to, off64_t *to_offset, size_t count, unsigned flags) {
  Verdict verdict = fault_at_write(__func__, to);
  if (verdict == VERDICT_FAIL) return -1;
  if (verdict == VERDICT_TEAR) {
    NEXT(copy_file_range)(from, from_offset, to, to_offset, count / 2, flags);
    fault_kill();
  }
  return NEXT(copy_file_range)(from, from_offset, to, to_offset, count, flags);
}

ssize_t sendfile(int to, int from, off_t *offset, size_t count) {
  Verdict verdict = fault_at_write(__func__, to);
  if (verdict == VERDICT_FAIL) return -1;
  if (verdict == VERDICT_TEAR) {
    NEXT(sendfile)(to, from, offset, count / 2);
    fault_kill();
  }
  return NEXT(sendfile)(to, from, offset, count);
}

ssize_t sendfile64(int to, int from, off64_t *offset, size_t count) {
  Verdict verdict = fault_at_write(__func__, to);
  if (verdict == VERDICT_FAIL) return -1;
  if (verdict == VERDICT_TEAR) {
    NEXT(sendfile64)(to, from, offset, count / 2);
    fault_kill();
  }
  return NEXT(sendfile64)(to, from, offset, count);
}

int ftruncate(int file, off_t length) {
  if (FAILS_AT_FILE(file, NEEDS_ROOM)) return -1;
  return NEXT(ftruncate)(file, length);
}

int ftruncate64(int file, off64_t length) {
  if (FAILS_AT_FILE(file, NEEDS_ROOM)) return -1;
  return NEXT(ftruncate64)(file, length);
}

int truncate(const char *path, off_t length) {
  if (FAILS_AT_PATH(AT_FDCWD, path, NEEDS_ROOM)) return -1;
  return NEXT(truncate)(path, length);
}

int truncate64(const char *path, off64_t length) {
  if (FAILS_AT_PATH(AT_FDCWD, path, NEEDS_ROOM)) return -1;
  return NEXT(truncate64)(path, length);
}

int fallocate(int file, int mode, off_t offset, off_t length) {
  if (FAILS_AT_FILE(file, NEEDS_ROOM)) return -1;
  return NEXT(fallocate)(file, mode, offset, length);
}

int fallocate64(int file, int mode, off64_t offset, off64_t length) {
  if (FAILS_AT_FILE(file, NEEDS_ROOM)) return -1;
  return NEXT(fallocate64)(file, mode, offset, length);
}

// Unlike the others these give the error as their result.
int posix_fallocate(int file, off_t offset, off_t length) {
  if (FAILS_AT_FILE(file, NEEDS_ROOM)) return errno;
  return NEXT(posix_fallocate)(file, offset, length);
}

int posix_fallocate64(int file, off64_t offset, off64_t length) {
  if (FAILS_AT_FILE(file, NEEDS_ROOM)) return errno;
  return NEXT(posix_fallocate64)(file, offset, length);
}

// MARK: Making durable

int fsync(int file) {
  if (FAILS_AT_FILE(file, NEEDS_ROOM)) return -1;
  return NEXT(fsync)(file);
}

int fdatasync(int file) {
  if (FAILS_AT_FILE(file, NEEDS_ROOM)) return -1;
  return NEXT(fdatasync)(file);
}
