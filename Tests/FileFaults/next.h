// How a function that is put before one of the C library's ends or goes on.

#ifndef NEXT_H
#define NEXT_H

#include <dlfcn.h>

#include "fault.h"

// The function of this name that stands behind ours.
#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

// Whether the operation that bears the calling function's name is to fail.
#define FAILS_AT_PATH(folder, path, need) \
  (fault_at_path(__func__, folder, path, need) == VERDICT_FAIL)
#define FAILS_AT_FILE(descriptor, need) \
  (fault_at_file(__func__, descriptor, need) == VERDICT_FAIL)

#endif
