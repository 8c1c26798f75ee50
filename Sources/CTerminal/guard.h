// What must happen to the terminal when the process ends without being asked.

#ifndef GUARD_H
#define GUARD_H

#include <stdbool.h>
#include <stddef.h>

// Remembers the terminal's modes and catches the signals that end or stop a
// process. Must come before ncurses installs its own handlers: it leaves alone
// the signals that are already caught.
void guard_arm(void);

// The bytes that lead the terminal out of full-screen mode.
void guard_set_farewell(const char *bytes, size_t count);

// Says whether the screen is in full-screen mode, and so whether a crash has
// anything to restore.
void guard_set_screen_taken(bool taken);

// Remembers the terminal's modes again: the shell may have changed them while
// the process was stopped.
void guard_remember_modes(void);

// Lets ^C, ^\ and ^Z mean to another program what they mean to a shell's.
void guard_lend_keys(void);
void guard_reclaim_keys(void);

// Whether the terminal or another process asked this one to stop, or continued
// it, since last asked.
bool guard_take_stop_request(void);
bool guard_take_continuation(void);

// Whether the process was asked to end by a signal, which it does by itself.
bool guard_end_is_requested(void);

// Whether anything at all was asked that no key tells of.
bool guard_has_news(void);

// Ends the process by the signal that asked for it, if one did.
void guard_end_as_requested(void);

// Stops the process group and returns when it is continued.
void guard_stop_group(void);

// Standard error, while the screen is taken, is kept in memory: a library's
// warning must not land in the middle of a form.
void guard_divert_errors(void);
void guard_restore_errors(void);

// Gives every signal back to whoever had it and shows the diverted errors.
void guard_disarm(void);

#endif
