// What the two halves of the ncurses shim share.

#ifndef SCREEN_H
#define SCREEN_H

#include <stdbool.h>

bool screen_is_started(void);

// Whether what is typed comes in UTF-8.
bool screen_takes_utf8(void);

// Asks the system how large the terminal is and follows it.
void screen_adopt_size(void);

// Goes (back) into full-screen mode and paints everything again.
void screen_enter(void);

#endif
