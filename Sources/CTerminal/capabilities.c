#define _GNU_SOURCE

#include "capabilities.h"

#include <curses.h>
#include <term.h>
#include <unistd.h>

#include "guard.h"

Capabilities capabilities_check(const char *type) {
  int outcome = 0;
  if (setupterm(type, STDOUT_FILENO, &outcome) == ERR) {
    // 1 is an entry that curses cannot use, as for a printing terminal.
    return outcome == 1 ? CAPABILITIES_TOO_FEW : CAPABILITIES_UNKNOWN;
  }
  bool enough = cursor_address != NULL && clear_screen != NULL;
  del_curterm(cur_term);
  return enough ? CAPABILITIES_ENOUGH : CAPABILITIES_TOO_FEW;
}

static char gathered[512];
static size_t gathered_count;

static int gather(int byte) {
  if (gathered_count < sizeof gathered) gathered[gathered_count++] = (char)byte;
  return byte;
}

static void gather_capability(const char *capability) {
  if (capability != NULL) tputs(capability, 1, gather);
}

void capabilities_prepare_farewell(void) {
  gathered_count = 0;
  for (const char *byte = PASTE_MODE_OFF; *byte != 0; byte++) gather(*byte);
  gather_capability(exit_attribute_mode);
  if (exit_ca_mode == NULL) gather_capability(clear_screen);
  gather_capability(keypad_local);
  gather_capability(cursor_normal);
  gather_capability(exit_ca_mode);
  guard_set_farewell(gathered, gathered_count);
}

void capabilities_clear_only_screen(void) {
  if (exit_ca_mode != NULL) return;
  putp(clear_screen);
  fflush(stdout);
}
