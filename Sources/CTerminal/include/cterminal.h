// The one door to ncurses: functions of fixed types that Swift can call.
//
// ncurses itself cannot be imported into Swift 6: its state is in global
// variables, its attributes are macros and its text functions are variadic or
// take wchar_t. Everything of that kind stays behind this header.
//
// There is one screen per process, as there is one controlling terminal, and
// every function but the signal handlers runs on the thread that started it.

#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// An enumeration that Swift may switch over without a default.
#define TERMINAL_ENUM enum __attribute__((enum_extensibility(closed))) : int32_t

// What came of starting the screen.
typedef TERMINAL_ENUM {
  TerminalStartReady,
  TerminalStartInputNotTerminal,
  TerminalStartOutputNotTerminal,
  TerminalStartTypeUnset,
  TerminalStartTypeUnknown,
  TerminalStartTypeTooSimple,
  TerminalStartFailed,
} TerminalStart;

// What a read of the keyboard brought.
typedef TERMINAL_ENUM {
  TerminalEventKindNothing,    // the time ran out, or a key without a meaning here
  TerminalEventKindCharacter,  // `value` is a Unicode scalar, not a control
  TerminalEventKindControl,    // `value` is the character held with Control
  TerminalEventKindNamed,      // `key` says which
  TerminalEventKindFunction,   // `value` is the number of a function key
  TerminalEventKindPaste,      // `bytes` is UTF-8, good until the next read; so is
                               // a burst of characters too long to have been typed
  TerminalEventKindResize,
  TerminalEventKindResumed,    // the process had been stopped and runs again
  TerminalEventKindHangup,     // the terminal is gone, or the process is asked to end
} TerminalEventKind;

// The keys that have names.
typedef TERMINAL_ENUM {
  TerminalKeyEnter,
  TerminalKeyEscape,
  TerminalKeyTab,
  TerminalKeyBackTab,
  TerminalKeyBackspace,
  TerminalKeyDelete,
  TerminalKeyInsert,
  TerminalKeyUp,
  TerminalKeyDown,
  TerminalKeyLeft,
  TerminalKeyRight,
  TerminalKeyPageUp,
  TerminalKeyPageDown,
  TerminalKeyHome,
  TerminalKeyEnd,
} TerminalKey;

typedef struct {
  TerminalEventKind kind;
  TerminalKey key;
  uint32_t value;
  const uint8_t *_Nullable bytes;
  size_t count;
} TerminalEvent;

typedef struct {
  int32_t columns;
  int32_t rows;
} TerminalSize;

// How a style looks; colors are 0 to 15, or -1 for the terminal's own.
typedef struct {
  int32_t foreground;
  int32_t background;
  bool bold;
  bool dim;
  bool underline;
  bool reverse;
} TerminalStyle;

// Takes the terminal over and arms the crash guard. Without `wants_color` no
// color sequence is ever sent, whatever the terminal can do.
TerminalStart terminal_start(bool wants_color);

// Gives the terminal back as it was found and shows what was written to
// standard error meanwhile. Harmless when nothing was started.
void terminal_stop(void);

TerminalSize terminal_size(void);

// Whether the locale's character set is UTF-8, so that more than ASCII can be
// drawn and typed.
bool terminal_is_utf8(void);

// The terminal's type as the environment gives it; empty when it does not.
const char *_Nonnull terminal_type(void);

// Whether the environment asks programs to go without color: NO_COLOR set to
// anything but the empty string, as no-color.org puts it.
bool terminal_color_is_declined(void);

// Whether colors were asked for and the terminal has them.
bool terminal_has_colors(void);

// Says how one of the styles that `terminal_put` names looks. There is room for
// 64, which is as many as a terminal of eight colors has pairs.
void terminal_define_style(int32_t index, TerminalStyle style);

// Puts one glyph: up to three scalars of 21 bits, the base in the low bits and
// its marks above. The caller has decided how many columns it takes, 1 or 2. A
// glyph that this system's C library measures otherwise is replaced, so that no
// column after it can shift.
void terminal_put(int32_t row, int32_t column, uint64_t scalars, int32_t width, int32_t style);

// Blanks the screen that the next `terminal_refresh` shows.
void terminal_erase(void);

// Shows what was put, with the cursor at the given place, or hidden when
// `cursor_row` is negative.
void terminal_refresh(int32_t cursor_row, int32_t cursor_column);

// Paints every cell again, whatever ncurses believes to be on the screen.
void terminal_repaint(void);

// Waits so many milliseconds for input, or without end when negative.
TerminalEvent terminal_read(int32_t milliseconds);

// Whether a read would find something without waiting.
bool terminal_has_input(void);

// Ends the process by the signal that asked it to end, SIGTERM or SIGHUP, if one
// did. A program calls it last, when it has cleared up.
void terminal_end_as_requested(void);

// Gives the terminal back, stops the process group as the shell's own ^Z would,
// and takes the terminal again when the process is continued.
void terminal_suspend(void);

// Lends the terminal to another program, and takes it back.
void terminal_release(void);
void terminal_reclaim(void);

#endif
