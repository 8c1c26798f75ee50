#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1

#include "keys.h"

#include <curses.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

#include "cterminal.h"
#include "guard.h"
#include "screen.h"

// Codes above every one that ncurses gives out itself.
enum { PASTE_BEGINS = KEY_MAX + 512, PASTE_ENDS };

// A paste whose end never comes (a lost connection, a terminal that forgot) is
// over after this silence, or the keyboard would seem dead.
enum { PASTE_SILENCE = 500, PASTE_LIMIT = 1 << 20 };

static const struct { const char *sequence; int code; } extra_sequences[] = {
  // Bracketed paste, as in xterm's control sequences.
  {"\033[200~", PASTE_BEGINS}, {"\033[201~", PASTE_ENDS},
  // Cursor keys of a terminal that keeps to its normal mode, and the two other
  // habits for Home and End.
  {"\033[A", KEY_UP}, {"\033[B", KEY_DOWN}, {"\033[C", KEY_RIGHT}, {"\033[D", KEY_LEFT},
  {"\033OA", KEY_UP}, {"\033OB", KEY_DOWN}, {"\033OC", KEY_RIGHT}, {"\033OD", KEY_LEFT},
  {"\033[H", KEY_HOME}, {"\033[F", KEY_END}, {"\033OH", KEY_HOME}, {"\033OF", KEY_END},
  {"\033[1~", KEY_HOME}, {"\033[4~", KEY_END}, {"\033[7~", KEY_HOME}, {"\033[8~", KEY_END},
  {"\033[2~", KEY_IC}, {"\033[3~", KEY_DC}, {"\033[5~", KEY_PPAGE}, {"\033[6~", KEY_NPAGE},
  {"\033[Z", KEY_BTAB},
};

void keys_define(void) {
  for (size_t i = 0; i < sizeof extra_sequences / sizeof extra_sequences[0]; i++) {
    if (key_defined(extra_sequences[i].sequence) == 0) {
      define_key(extra_sequences[i].sequence, extra_sequences[i].code);
    }
  }
}

static TerminalEvent plain(TerminalEventKind kind) {
  return (TerminalEvent){.kind = kind};
}

static TerminalEvent named(TerminalKey key) {
  return (TerminalEvent){.kind = TerminalEventKindNamed, .key = key};
}

static TerminalEvent valued(TerminalEventKind kind, uint32_t value) {
  return (TerminalEvent){.kind = kind, .value = value};
}

// A character of UTF-8 comes in one piece but for the worst of connections.
enum { CONTINUATION_WAIT = 100 };

enum { NO_CHARACTER = 0xFFFD };

// Reads the rest of a character whose first byte is given. Bytes that are none
// are replaced alone: get_wch would swallow the keys that follow them.
static uint32_t read_rest(int first) {
  int more = first >= 0xC2 && first < 0xE0 ? 1 : first >= 0xE0 && first < 0xF0 ? 2
    : first >= 0xF0 && first < 0xF5 ? 3 : 0;
  if (more == 0) return NO_CHARACTER;
  uint32_t value = (uint32_t)first & (0x3Fu >> more);
  wtimeout(stdscr, CONTINUATION_WAIT);
  for (; more > 0; more--) {
    int byte = wgetch(stdscr);
    if (byte < 0x80 || byte > 0xBF) {
      if (byte != ERR) ungetch(byte);
      return NO_CHARACTER;
    }
    value = value << 6 | ((uint32_t)byte & 0x3F);
  }
  return value;
}

// Reads one key as get_wch does: OK and a character, KEY_CODE_YES and a code of
// ncurses, or ERR.
static int read_code(int milliseconds, uint32_t *code) {
  wtimeout(stdscr, milliseconds);
  int byte = wgetch(stdscr);
  if (byte == ERR) return ERR;
  *code = (uint32_t)byte;
  if (byte >= KEY_MIN) return KEY_CODE_YES;
  if (byte < 0x80) return OK;
  if (screen_takes_utf8()) {
    *code = read_rest(byte);
  } else {
    wint_t wide = btowc(byte);
    *code = wide == WEOF ? NO_CHARACTER : (uint32_t)wide;
  }
  return OK;
}

// Puts a key back so that the next read finds it.
static void unread_code(int outcome, uint32_t code) {
  if (outcome == OK) unget_wch((wchar_t)code);
  if (outcome == KEY_CODE_YES) ungetch((int)code);
}

static uint8_t *paste;
static size_t paste_count;
static size_t paste_capacity;

static void paste_byte(uint8_t byte) {
  if (paste_count == paste_capacity) {
    size_t larger = paste_capacity == 0 ? 4096 : paste_capacity * 2;
    if (larger > PASTE_LIMIT) return;
    uint8_t *grown = realloc(paste, larger);
    if (grown == NULL) return;
    paste = grown;
    paste_capacity = larger;
  }
  paste[paste_count++] = byte;
}

static void paste_scalar(uint32_t scalar) {
  if (scalar < 0x80) {
    paste_byte((uint8_t)scalar);
  } else if (scalar < 0x800) {
    paste_byte((uint8_t)(0xC0 | scalar >> 6));
    paste_byte((uint8_t)(0x80 | (scalar & 0x3F)));
  } else if (scalar < 0x10000) {
    paste_byte((uint8_t)(0xE0 | scalar >> 12));
    paste_byte((uint8_t)(0x80 | (scalar >> 6 & 0x3F)));
    paste_byte((uint8_t)(0x80 | (scalar & 0x3F)));
  } else {
    paste_byte((uint8_t)(0xF0 | scalar >> 18));
    paste_byte((uint8_t)(0x80 | (scalar >> 12 & 0x3F)));
    paste_byte((uint8_t)(0x80 | (scalar >> 6 & 0x3F)));
    paste_byte((uint8_t)(0x80 | (scalar & 0x3F)));
  }
}

static TerminalEvent read_paste(void) {
  paste_count = 0;
  bool resized = false;
  bool after_return = false;
  for (;;) {
    uint32_t code = 0;
    int outcome = read_code(PASTE_SILENCE, &code);
    if (outcome == ERR || (outcome == KEY_CODE_YES && code == PASTE_ENDS)) break;
    if (outcome == KEY_CODE_YES) {
      if (code == KEY_RESIZE) resized = true;
      continue;
    }
    // Terminals send a pasted line's end as a return; some as both.
    if (!(code == '\n' && after_return)) paste_scalar(code == '\r' ? '\n' : code);
    after_return = code == '\r';
  }
  if (resized) ungetch(KEY_RESIZE);
  return (TerminalEvent){
    .kind = TerminalEventKindPaste, .bytes = paste, .count = paste_count};
}

static TerminalEvent from_code(uint32_t code) {
  switch (code) {
    case KEY_ENTER: return named(TerminalKeyEnter);
    case KEY_BTAB: return named(TerminalKeyBackTab);
    case KEY_BACKSPACE: return named(TerminalKeyBackspace);
    case KEY_DC: return named(TerminalKeyDelete);
    case KEY_IC: return named(TerminalKeyInsert);
    case KEY_UP: return named(TerminalKeyUp);
    case KEY_DOWN: return named(TerminalKeyDown);
    case KEY_LEFT: return named(TerminalKeyLeft);
    case KEY_RIGHT: return named(TerminalKeyRight);
    case KEY_PPAGE: return named(TerminalKeyPageUp);
    case KEY_NPAGE: return named(TerminalKeyPageDown);
    case KEY_HOME: case KEY_FIND: return named(TerminalKeyHome);
    case KEY_END: case KEY_SELECT: return named(TerminalKeyEnd);
    case KEY_RESIZE:
      screen_adopt_size();
      return plain(TerminalEventKindResize);
    case PASTE_BEGINS: return read_paste();
    default: break;
  }
  if (code > KEY_F0 && code <= KEY_F(24)) {
    return valued(TerminalEventKindFunction, code - KEY_F0);
  }
  return plain(TerminalEventKindNothing);
}

static TerminalEvent from_character(uint32_t code) {
  switch (code) {
    case '\r': case '\n': return named(TerminalKeyEnter);
    case '\t': return named(TerminalKeyTab);
    case '\b': case 0x7F: return named(TerminalKeyBackspace);
    case 0x1B: return named(TerminalKeyEscape);
    default: break;
  }
  // Control clears the two high bits of a letter; the lower case names the key.
  if (code >= 1 && code <= 26) return valued(TerminalEventKindControl, code + 0x60);
  if (code < 0x20) return valued(TerminalEventKindControl, code + 0x40);
  if ((code >= 0x80 && code < 0xA0) || code == NO_CHARACTER) return plain(TerminalEventKindNothing);
  return valued(TerminalEventKindCharacter, code);
}

// A terminal that went away makes every read return at once, for ever.
static bool is_hung_up(void) {
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  if (poll(&input, 1, 0) <= 0) return false;
  if (input.revents & (POLLHUP | POLLERR | POLLNVAL)) return true;
  int waiting = 0;
  return (input.revents & POLLIN) && ioctl(STDIN_FILENO, FIONREAD, &waiting) == 0 && waiting == 0;
}

TerminalEvent terminal_read(int32_t milliseconds) {
  if (!screen_is_started()) return plain(TerminalEventKindHangup);
  uint32_t code = 0;
  int outcome = read_code(milliseconds < 0 ? -1 : milliseconds, &code);
  if (guard_take_stop_request()) {
    unread_code(outcome, code);
    terminal_suspend();
    return plain(TerminalEventKindResumed);
  }
  if (guard_take_continuation()) {
    // The size is asked for anyway.
    if (code != KEY_RESIZE) unread_code(outcome, code);
    screen_enter();
    return plain(TerminalEventKindResumed);
  }
  if (outcome == KEY_CODE_YES) return from_code(code);
  if (outcome == OK) return from_character(code);
  return plain(is_hung_up() ? TerminalEventKindHangup : TerminalEventKindNothing);
}
