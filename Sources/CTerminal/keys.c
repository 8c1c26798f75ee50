#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1

#include "keys.h"

#include <curses.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

#include "cterminal.h"
#include "guard.h"
#include "paste.h"
#include "screen.h"

// Codes above every one that ncurses gives out itself.
enum { PASTE_BEGINS = KEY_MAX + 512, PASTE_ENDS };

// A paste whose end never comes (a lost connection, a terminal that forgot) is
// over after this silence, or the keyboard would seem dead.
enum { PASTE_SILENCE = 500 };

// A terminal that does not mark pastes sends one as if it were typed. It is told
// by its length: more characters than a person types ahead while the program is
// busy, some ten seconds of fast typing, each there when the one before it was
// taken. Fewer stay keys, in their order.
enum { TYPED_AHEAD = 64 };

// How long to wait for the next character of a burst that may be a paste, and of
// one that is: a slow line pauses between its pieces, and the rest of a paste
// must not be taken for keys. In milliseconds.
enum { BURST_PAUSE = 10, UNMARKED_SILENCE = 100 };

// The longest wait in one piece, in milliseconds. A signal that arrives just
// before a wait begins does not cut it short.
enum { WAIT_LIMIT = 500 };

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

// Keys that were read and not yet given out: those of a burst that was no paste,
// and its first and last beyond.
static struct { int outcome; uint32_t code; } ahead[TYPED_AHEAD + 2];
static size_t ahead_first;
static size_t ahead_end;

static void keep(int outcome, uint32_t code) {
  if (outcome == ERR) return;
  if (ahead_first == ahead_end) ahead_first = ahead_end = 0;
  ahead[ahead_end].outcome = outcome;
  ahead[ahead_end++].code = code;
}

static bool take_kept(int *outcome, uint32_t *code) {
  if (ahead_first == ahead_end) return false;
  *outcome = ahead[ahead_first].outcome;
  *code = ahead[ahead_first++].code;
  return true;
}

// Puts the key that was just taken back so that the next read finds it.
static void unread_code(int outcome, uint32_t code) {
  if (ahead_first == ahead_end) {
    keep(outcome, code);
  } else if (outcome != ERR) {
    ahead_first--;
  }
}

static int bytes_waiting(void) {
  int waiting = 0;
  return ioctl(STDIN_FILENO, FIONREAD, &waiting) == 0 ? waiting : 0;
}

bool terminal_has_input(void) {
  return guard_end_is_requested() || ahead_first != ahead_end || bytes_waiting() > 0;
}

static TerminalEvent read_paste(void) {
  paste_begin();
  bool resized = false;
  for (;;) {
    uint32_t code = 0;
    int outcome = read_code(PASTE_SILENCE, &code);
    if (outcome == ERR || (outcome == KEY_CODE_YES && code == PASTE_ENDS)) break;
    if (outcome == OK) paste_add(code);
    if (outcome == KEY_CODE_YES && code == KEY_RESIZE) resized = true;
  }
  if (resized) keep(KEY_CODE_YES, KEY_RESIZE);
  return paste_event();
}

// Whether a key is one that a pasted text is made of.
static bool is_text(int outcome, uint32_t code) {
  if (outcome != OK) return false;
  return (code >= 0x20 && code != 0x7F) || code == '\r' || code == '\n' || code == '\t';
}

// Reads on after a character while others follow it without a pause. Tells
// whether they are a paste, which is then gathered; if not, they are kept.
static bool follows_paste(uint32_t first) {
  // A key that a person presses comes alone, and is not to wait for another.
  if (bytes_waiting() == 0) return false;
  uint32_t code = first;
  int outcome = OK;
  size_t length = 0;
  while (is_text(outcome, code) && length < TYPED_AHEAD) {
    keep(outcome, code);
    length++;
    outcome = read_code(BURST_PAUSE, &code);
  }
  keep(outcome, code);
  if (length < TYPED_AHEAD || !is_text(outcome, code)) {
    // The first one is the caller's already.
    ahead_first++;
    return false;
  }
  paste_begin();
  while (take_kept(&outcome, &code)) paste_add(code);
  for (;;) {
    outcome = read_code(UNMARKED_SILENCE, &code);
    if (!is_text(outcome, code)) break;
    paste_add(code);
  }
  keep(outcome, code);
  return true;
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
  return (input.revents & POLLIN) && bytes_waiting() == 0;
}

// Waits for a key, or for a signal that is news.
static int await_code(int milliseconds, uint32_t *code) {
  for (;;) {
    bool is_last = milliseconds >= 0 && milliseconds <= WAIT_LIMIT;
    int outcome = read_code(is_last ? milliseconds : WAIT_LIMIT, code);
    if (outcome != ERR || is_last || guard_has_news() || is_hung_up()) return outcome;
    if (milliseconds > 0) milliseconds -= WAIT_LIMIT;
  }
}

TerminalEvent terminal_read(int32_t milliseconds) {
  if (!screen_is_started() || guard_end_is_requested()) return plain(TerminalEventKindHangup);
  uint32_t code = 0;
  int outcome = ERR;
  bool was_kept = take_kept(&outcome, &code);
  if (!was_kept) outcome = await_code(milliseconds, &code);
  if (guard_end_is_requested()) return plain(TerminalEventKindHangup);
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
  if (outcome == OK) {
    if (!was_kept && is_text(outcome, code) && follows_paste(code)) return paste_event();
    return from_character(code);
  }
  return plain(is_hung_up() ? TerminalEventKindHangup : TerminalEventKindNothing);
}
