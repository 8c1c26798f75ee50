#include "paste.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>

enum { PASTE_LIMIT = 1 << 20 };

static uint8_t *text;
static size_t count;
static size_t capacity;
static bool after_return;

static void add_byte(uint8_t byte) {
  if (count == capacity) {
    size_t larger = capacity == 0 ? 4096 : capacity * 2;
    if (larger > PASTE_LIMIT) return;
    uint8_t *grown = realloc(text, larger);
    if (grown == NULL) return;
    text = grown;
    capacity = larger;
  }
  text[count++] = byte;
}

static void add_scalar(uint32_t scalar) {
  if (scalar < 0x80) {
    add_byte((uint8_t)scalar);
  } else if (scalar < 0x800) {
    add_byte((uint8_t)(0xC0 | scalar >> 6));
    add_byte((uint8_t)(0x80 | (scalar & 0x3F)));
  } else if (scalar < 0x10000) {
    add_byte((uint8_t)(0xE0 | scalar >> 12));
    add_byte((uint8_t)(0x80 | (scalar >> 6 & 0x3F)));
    add_byte((uint8_t)(0x80 | (scalar & 0x3F)));
  } else {
    add_byte((uint8_t)(0xF0 | scalar >> 18));
    add_byte((uint8_t)(0x80 | (scalar >> 12 & 0x3F)));
    add_byte((uint8_t)(0x80 | (scalar >> 6 & 0x3F)));
    add_byte((uint8_t)(0x80 | (scalar & 0x3F)));
  }
}

void paste_begin(void) {
  count = 0;
  after_return = false;
}

void paste_add(uint32_t scalar) {
  // Terminals send a pasted line's end as a return; some as both.
  if (!(scalar == '\n' && after_return)) add_scalar(scalar == '\r' ? '\n' : scalar);
  after_return = scalar == '\r';
}

TerminalEvent paste_event(void) {
  return (TerminalEvent){.kind = TerminalEventKindPaste, .bytes = text, .count = count};
}
