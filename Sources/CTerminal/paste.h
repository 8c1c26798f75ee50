// The text of a paste, gathered character by character.

#ifndef PASTE_H
#define PASTE_H

#include <stdint.h>

#include "cterminal.h"

// Forgets the text gathered before.
void paste_begin(void);

// Adds a character as the terminal sent it. What exceeds a megabyte is dropped.
void paste_add(uint32_t scalar);

// The text as an event.
TerminalEvent paste_event(void);

#endif
