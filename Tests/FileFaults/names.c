#define _GNU_SOURCE

// The C library's functions that change names, folders and permissions, each put
// before the real one.

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "fault.h"
#include "next.h"

// MARK: Names

int rename(const char *from, const char *to) {
  if (FAILS_AT_PATH(AT_FDCWD, to, NEEDS_ROOM)) return -1;
  return NEXT(rename)(from, to);
}

int renameat(int from_folder, const char *from, int to_folder, const char *to) {
  if (FAILS_AT_PATH(to_folder, to, NEEDS_ROOM)) return -1;
  return NEXT(renameat)(from_folder, from, to_folder, to);
}

int renameat2(
  int from_folder, const char *from, int to_folder, const char *to, unsigned flags) {
  if (FAILS_AT_PATH(to_folder, to, NEEDS_ROOM)) return -1;
  return NEXT(renameat2)(from_folder, from, to_folder, to, flags);
}

int link(const char *from, const char *to) {
  if (FAILS_AT_PATH(AT_FDCWD, to, NEEDS_ROOM)) return -1;
  return NEXT(link)(from, to);
}

int linkat(
  int from_folder, const char *from, int to_folder, const char *to, int flags) {
  if (FAILS_AT_PATH(to_folder, to, NEEDS_ROOM)) return -1;
  return NEXT(linkat)(from_folder, from, to_folder, to, flags);
}

int symlink(const char *target, const char *path) {
  if (FAILS_AT_PATH(AT_FDCWD, path, NEEDS_ROOM)) return -1;
  return NEXT(symlink)(target, path);
}

int symlinkat(const char *target, int folder, const char *path) {
  if (FAILS_AT_PATH(folder, path, NEEDS_ROOM)) return -1;
  return NEXT(symlinkat)(target, folder, path);
}

int unlink(const char *path) {
  if (FAILS_AT_PATH(AT_FDCWD, path, NEEDS_NONE)) return -1;
  return NEXT(unlink)(path);
}

int remove(const char *path) {
  if (FAILS_AT_PATH(AT_FDCWD, path, NEEDS_NONE)) return -1;
  return NEXT(remove)(path);
}

int unlinkat(int folder, const char *path, int flags) {
  if (FAILS_AT_PATH(folder, path, NEEDS_NONE)) return -1;
  return NEXT(unlinkat)(folder, path, flags);
}

// MARK: Folders

int mkdir(const char *path, mode_t mode) {
  if (FAILS_AT_PATH(AT_FDCWD, path, NEEDS_ROOM)) return -1;
  return NEXT(mkdir)(path, mode);
}

int mkdirat(int folder, const char *path, mode_t mode) {
  if (FAILS_AT_PATH(folder, path, NEEDS_ROOM)) return -1;
  return NEXT(mkdirat)(folder, path, mode);
}

int rmdir(const char *path) {
  if (FAILS_AT_PATH(AT_FDCWD, path, NEEDS_NONE)) return -1;
  return NEXT(rmdir)(path);
}

// MARK: Permissions

int chmod(const char *path, mode_t mode) {
  if (FAILS_AT_PATH(AT_FDCWD, path, NEEDS_NONE)) return -1;
  return NEXT(chmod)(path, mode);
}

int fchmod(int file, mode_t mode) {
  if (FAILS_AT_FILE(file, NEEDS_NONE)) return -1;
  return NEXT(fchmod)(file, mode);
}

int fchmodat(int folder, const char *path, mode_t mode, int flags) {
  if (FAILS_AT_PATH(folder, path, NEEDS_NONE)) return -1;
  return NEXT(fchmodat)(folder, path, mode, flags);
}

int fchown(int file, uid_t owner, gid_t group) {
  if (FAILS_AT_FILE(file, NEEDS_NONE)) return -1;
  return NEXT(fchown)(file, owner, group);
}
