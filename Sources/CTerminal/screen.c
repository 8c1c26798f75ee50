#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1

#include "screen.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

#include "capabilities.h"
#include "cterminal.h"
#include "guard.h"
#include "keys.h"

enum { STYLE_LIMIT = 64, ESCAPE_DELAY = 25 };

static SCREEN *screen;
static bool colors;
static bool default_colors;
static bool utf8;
static bool ascii;
static struct { attr_t attributes; short pair; } styles[STYLE_LIMIT];
static struct cursor { int row; int column; } cursor = {-1, 0};
// While the terminal is another program's: to touch its modes from the
// background would stop this one.
static bool away;
static int cursor_shown = -1;  // as last sent to the terminal; -1 for not known

static void send(const char *bytes) {
  // ncurses writes around stdio, with write(2), so this keeps its order.
  ssize_t ignored = write(STDOUT_FILENO, bytes, strlen(bytes));
  (void)ignored;
}

TerminalStart terminal_start(bool wants_color) {
  if (screen != NULL) return TerminalStartFailed;
  if (!isatty(STDIN_FILENO)) return TerminalStartInputNotTerminal;
  if (!isatty(STDOUT_FILENO)) return TerminalStartOutputNotTerminal;
  if (*terminal_type() == 0) return TerminalStartTypeUnset;
  switch (capabilities_check(terminal_type())) {
    case CAPABILITIES_UNKNOWN: return TerminalStartTypeUnknown;
    case CAPABILITIES_TOO_FEW: return TerminalStartTypeTooSimple;
    case CAPABILITIES_ENOUGH: break;
  }

  setlocale(LC_CTYPE, "");
  const char *codeset = nl_langinfo(CODESET);
  utf8 = strcmp(codeset, "UTF-8") == 0;
  ascii = strcmp(codeset, "ANSI_X3.4-1968") == 0;

  // The size comes from the terminal alone: a LINES or COLUMNS in the
  // environment would freeze it.
  use_env(FALSE);
  use_tioctl(TRUE);
  guard_arm();
  screen = newterm(NULL, stdout, stdin);
  if (screen == NULL) {
    guard_disarm();
    return TerminalStartFailed;
  }
  capabilities_prepare_farewell();
  guard_set_screen_taken(true);
  guard_divert_errors();
  static bool stops_at_exit;
  if (!stops_at_exit) stops_at_exit = atexit(terminal_stop) == 0;

  raw();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  keypad(stdscr, TRUE);
  // A screen is painted whole, even when keys are waiting.
  typeahead(-1);
  if (getenv("ESCDELAY") == NULL) set_escdelay(ESCAPE_DELAY);
  keys_define();
  send(PASTE_MODE_ON);

  colors = wants_color && has_colors() && start_color() == OK;
  default_colors = colors && use_default_colors() == OK;
  memset(styles, 0, sizeof styles);
  cursor = (struct cursor){-1, 0};
  cursor_shown = -1;
  away = false;
  return TerminalStartReady;
}

void terminal_stop(void) {
  if (screen == NULL) return;
  if (!away) {
    send(PASTE_MODE_OFF);
    endwin();
    capabilities_clear_only_screen();
    guard_set_screen_taken(false);
  }
  delscreen(screen);
  screen = NULL;
  guard_disarm();
}

void terminal_end_as_requested(void) {
  terminal_stop();
  guard_end_as_requested();
}

bool screen_is_started(void) {
  return screen != NULL;
}

bool terminal_is_utf8(void) {
  return utf8;
}

// ASCII has nothing above 0x7F, so a byte there comes from a terminal that
// writes UTF-8 whatever the locale says.
bool screen_takes_utf8(void) {
  return utf8 || ascii;
}

const char *terminal_type(void) {
  const char *type = getenv("TERM");
  return type == NULL ? "" : type;
}

bool terminal_color_is_declined(void) {
  const char *declined = getenv("NO_COLOR");
  return declined != NULL && *declined != 0;
}

bool terminal_has_colors(void) {
  return colors;
}

TerminalSize terminal_size(void) {
  if (screen == NULL) return (TerminalSize){0, 0};
  return (TerminalSize){.columns = getmaxx(stdscr), .rows = getmaxy(stdscr)};
}

void screen_adopt_size(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0
      && is_term_resized(size.ws_row, size.ws_col)) {
    resize_term(size.ws_row, size.ws_col);
  }
  // What a terminal keeps of its content when it is resized is its own affair.
  clearok(curscr, TRUE);
}

// Asks for a bright color only where there are sixteen.
static short color_number(int32_t color, short otherwise, attr_t *attributes, attr_t brightened) {
  if (color < 0) return default_colors ? -1 : otherwise;
  if (color >= 8 && COLORS < 16) {
    *attributes |= brightened;
    return (short)(color - 8);
  }
  return (short)color;
}

void terminal_define_style(int32_t index, TerminalStyle style) {
  if (index < 0 || index >= STYLE_LIMIT) return;
  attr_t attributes = A_NORMAL;
  if (style.bold) attributes |= A_BOLD;
  if (style.dim) attributes |= A_DIM;
  if (style.underline) attributes |= A_UNDERLINE;
  if (style.reverse) attributes |= A_REVERSE;
  short pair = 0;
  if (colors && (style.foreground >= 0 || style.background >= 0)) {
    short foreground = color_number(style.foreground, COLOR_WHITE, &attributes, A_BOLD);
    short background = color_number(style.background, COLOR_BLACK, &attributes, 0);
    if (index + 1 < COLOR_PAIRS
        && init_pair((short)(index + 1), foreground, background) == OK) {
      pair = (short)(index + 1);
    }
  }
  styles[index].attributes = attributes;
  styles[index].pair = pair;
}

static void put_scalars(const wchar_t *scalars, attr_t attributes, short pair) {
  cchar_t cell;
  if (setcchar(&cell, scalars, attributes, pair, NULL) == OK) add_wch(&cell);
}

static bool is_measured_alike(const wchar_t *scalars, int32_t width) {
  if (scalars[0] >= 0x20 && scalars[0] < 0x7F && scalars[1] == 0) return width == 1;
  if (!utf8 || wcwidth(scalars[0]) != width) return false;
  for (size_t i = 1; scalars[i] != 0; i++) {
    if (wcwidth(scalars[i]) != 0) return false;
  }
  return true;
}

void terminal_put(int32_t row, int32_t column, uint64_t scalars, int32_t width, int32_t style) {
  if (screen == NULL || style < 0 || style >= STYLE_LIMIT) return;
  if (row < 0 || row >= getmaxy(stdscr)) return;
  if (column < 0 || width < 1 || column + width > getmaxx(stdscr)) return;
  attr_t attributes = styles[style].attributes;
  short pair = styles[style].pair;
  wchar_t unpacked[4] = {
    (wchar_t)(scalars & 0x1FFFFF), (wchar_t)(scalars >> 21 & 0x1FFFFF),
    (wchar_t)(scalars >> 42 & 0x1FFFFF), 0};
  move(row, column);
  if (is_measured_alike(unpacked, width)) {
    put_scalars(unpacked, attributes, pair);
    return;
  }
  put_scalars(utf8 ? L"\uFFFD" : L"?", attributes, pair);
  for (int32_t i = 1; i < width; i++) put_scalars(L" ", attributes, pair);
}

void terminal_erase(void) {
  if (screen != NULL) erase();
}

static void refresh_with_cursor(void) {
  int shown = cursor.row >= 0;
  if (shown != cursor_shown) {
    curs_set(shown);
    cursor_shown = shown;
  }
  if (!shown || move(cursor.row, cursor.column) == ERR) move(getmaxy(stdscr) - 1, 0);
  refresh();
}

void terminal_refresh(int32_t cursor_row, int32_t cursor_column) {
  if (screen == NULL || away) return;
  cursor = (struct cursor){cursor_row, cursor_column};
  refresh_with_cursor();
}

void terminal_repaint(void) {
  if (screen == NULL || away) return;
  clearok(curscr, TRUE);
  refresh_with_cursor();
}

static void leave(void) {
  away = true;
  def_prog_mode();
  send(PASTE_MODE_OFF);
  endwin();
  capabilities_clear_only_screen();
  guard_set_screen_taken(false);
  guard_restore_errors();
}

// The shell that ends a stopped job continues it in the background, and another
// thread may be the one that learns of the request; it is waited for a moment,
// because to touch the terminal from there would stop the program again.
static bool end_is_requested_in_background(void) {
  for (int tries = 0; tries < 50; tries++) {
    if (guard_end_is_requested()) return true;
    if (tcgetpgrp(STDIN_FILENO) == getpgrp()) return false;
    poll(NULL, 0, 10);
  }
  return false;
}

void screen_enter(void) {
  if (end_is_requested_in_background()) return;
  away = false;
  guard_remember_modes();
  // Unless it left, ncurses thinks itself in full-screen mode with the keyboard
  // in its own modes, whatever a shell did meanwhile.
  reset_prog_mode();
  guard_set_screen_taken(true);
  guard_divert_errors();
  screen_adopt_size();
  send(PASTE_MODE_ON);
  cursor_shown = -1;
  refresh_with_cursor();
}

void terminal_suspend(void) {
  if (screen == NULL) return;
  leave();
  guard_stop_group();
  screen_enter();
}

void terminal_release(void) {
  if (screen == NULL) return;
  leave();
  guard_lend_keys();
}

void terminal_reclaim(void) {
  if (screen == NULL) return;
  guard_reclaim_keys();
  screen_enter();
}
