// What terminfo says of the terminal. Apart from the rest, because <term.h>
// makes macros of words such as `columns` and `lines`.

#ifndef CAPABILITIES_H
#define CAPABILITIES_H

// xterm's control sequences, "bracketed paste mode"; a terminal without it
// ignores a private mode that it does not know.
#define PASTE_MODE_ON "\033[?2004h"
#define PASTE_MODE_OFF "\033[?2004l"

typedef enum {
  CAPABILITIES_ENOUGH,
  CAPABILITIES_UNKNOWN,  // no entry for this type
  CAPABILITIES_TOO_FEW,  // no way to place the cursor or clear the screen
} Capabilities;

Capabilities capabilities_check(const char *type);

// Hands the crash guard the bytes that endwin would send. A signal handler may
// write bytes but may not ask terminfo for them.
void capabilities_prepare_farewell(void);

// Clears the screen of a terminal that has but one: what a case says must not
// stay behind under the shell's prompt. Others go back to their first screen.
void capabilities_clear_only_screen(void);

#endif
