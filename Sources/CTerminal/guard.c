#define _GNU_SOURCE

#include "guard.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

// Signals that end a process; every one of them must find the terminal clean.
static const int ending_signals[] = {
  SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSYS,
  SIGTERM, SIGHUP, SIGQUIT, SIGINT,
};
enum { ending_count = sizeof ending_signals / sizeof ending_signals[0] };

static struct sigaction previous_endings[ending_count];
static struct sigaction previous_stop;
static struct sigaction previous_continuation;
static struct sigaction lent_interrupt;
static struct sigaction lent_quit;
static struct sigaction lent_stop;

static bool armed;
static volatile sig_atomic_t screen_taken;
static volatile sig_atomic_t stop_requested;
static volatile sig_atomic_t continued;
static volatile sig_atomic_t end_requested;  // the number of the signal
static volatile time_t end_requested_at;

// How long after the first request to end another one is taken for the same:
// a lost terminal and the shell on it both send one. In seconds.
enum { END_PATIENCE = 2 };

static struct termios modes;
static bool modes_known;
static char farewell[512];
static size_t farewell_count;

static int errors_kept = -1;      // where standard error goes meanwhile
static int errors_original = -1;  // where it went before
static volatile sig_atomic_t errors_diverted;

// A stack overflow leaves no stack to run a handler on. Large enough for the
// Swift runtime's own crash handler, which runs on it too when it is chained.
static uint8_t alternate_stack[128 * 1024];

// Everything below that a handler calls is async-signal-safe: write, pread,
// dup2, tcsetattr, sigaction, clock_gettime and raise are on the list in signal-safety(7).

static void write_all(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

static void show_kept_errors(void) {
  if (errors_kept < 0) return;
  char chunk[1024];
  off_t offset = 0;
  for (;;) {
    ssize_t got = pread(errors_kept, chunk, sizeof chunk, offset);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return;
    write_all(STDERR_FILENO, chunk, (size_t)got);
    offset += got;
  }
}

static void leave_screen(void) {
  if (!screen_taken) return;
  screen_taken = 0;
  write_all(STDOUT_FILENO, farewell, farewell_count);
  if (modes_known) tcsetattr(STDIN_FILENO, TCSANOW, &modes);
}

static bool is_fault(int number) {
  return number == SIGSEGV || number == SIGILL || number == SIGBUS || number == SIGFPE;
}

static void on_ending(int number, siginfo_t *info, void *context) {
  (void)context;
  leave_screen();
  guard_restore_errors();
  show_kept_errors();
  for (int i = 0; i < ending_count; i++) {
    if (ending_signals[i] == number) sigaction(number, &previous_endings[i], NULL);
  }
  // The instruction that faulted faults again on return, now under the earlier
  // handler, which so sees the address and registers of the fault itself.
  if (is_fault(number) && info->si_code > 0) return;
  raise(number);
}

static time_t seconds(void) {
  struct timespec now = {0};
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec;
}

// The program is asked to end by itself, so that it can clear up. One that does
// not get to it, in a long write, is ended by the next request.
static void on_end_request(int number, siginfo_t *info, void *context) {
  if (end_requested == 0) {
    end_requested_at = seconds();
    end_requested = number;
  } else if (seconds() - end_requested_at >= END_PATIENCE) {
    on_ending(number, info, context);
  }
}

static bool is_end_request(int number) {
  return number == SIGTERM || number == SIGHUP;
}

static void on_stop(int number) {
  (void)number;
  stop_requested = 1;
}

static void on_continuation(int number) {
  (void)number;
  continued = 1;
}

static void on_lent_key(int number) {
  (void)number;
}

static void catch_plainly(
  int number, void (*handler)(int), int flags, struct sigaction *previous) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, previous);
}

void guard_arm(void) {
  if (armed) return;
  armed = true;
  end_requested = 0;
  guard_remember_modes();

  stack_t stack;
  if (sigaltstack(NULL, &stack) == 0 && (stack.ss_flags & SS_DISABLE)) {
    memset(&stack, 0, sizeof stack);
    stack.ss_sp = alternate_stack;
    stack.ss_size = sizeof alternate_stack;
    sigaltstack(&stack, NULL);
  }

  struct sigaction action;
  memset(&action, 0, sizeof action);
  // Without SA_RESTART, here and below, so that a wait for a key ends and the
  // request is met.
  action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < ending_count; i++) {
    sigaction(ending_signals[i], NULL, &previous_endings[i]);
    // A signal that whoever started us had ignored (nohup) stays ignored.
    bool ignored = !(previous_endings[i].sa_flags & SA_SIGINFO)
      && previous_endings[i].sa_handler == SIG_IGN;
    action.sa_sigaction = is_end_request(ending_signals[i]) ? on_end_request : on_ending;
    if (!ignored) sigaction(ending_signals[i], &action, NULL);
  }
  catch_plainly(SIGTSTP, on_stop, 0, &previous_stop);
  catch_plainly(SIGCONT, on_continuation, 0, &previous_continuation);
}

void guard_disarm(void) {
  if (!armed) return;
  armed = false;
  for (int i = 0; i < ending_count; i++) {
    sigaction(ending_signals[i], &previous_endings[i], NULL);
  }
  sigaction(SIGTSTP, &previous_stop, NULL);
  sigaction(SIGCONT, &previous_continuation, NULL);
  guard_restore_errors();
  show_kept_errors();
  if (errors_kept >= 0) close(errors_kept);
  if (errors_original >= 0) close(errors_original);
  errors_kept = -1;
  errors_original = -1;
}

void guard_set_farewell(const char *bytes, size_t count) {
  farewell_count = 0;
  if (count > sizeof farewell) return;
  memcpy(farewell, bytes, count);
  farewell_count = count;
}

void guard_set_screen_taken(bool taken) {
  screen_taken = taken;
}

void guard_remember_modes(void) {
  modes_known = tcgetattr(STDIN_FILENO, &modes) == 0;
}

void guard_lend_keys(void) {
  // A handler that does nothing, and not SIG_IGN, which the other program
  // would inherit. The wait for that program is not disturbed.
  catch_plainly(SIGINT, on_lent_key, SA_RESTART, &lent_interrupt);
  catch_plainly(SIGQUIT, on_lent_key, SA_RESTART, &lent_quit);
  catch_plainly(SIGTSTP, SIG_DFL, 0, &lent_stop);
}

void guard_reclaim_keys(void) {
  sigaction(SIGINT, &lent_interrupt, NULL);
  sigaction(SIGQUIT, &lent_quit, NULL);
  sigaction(SIGTSTP, &lent_stop, NULL);
  // Had the other program been stopped and continued, that is no news now.
  continued = 0;
}

bool guard_take_stop_request(void) {
  bool was = stop_requested;
  stop_requested = 0;
  return was;
}

bool guard_take_continuation(void) {
  bool was = continued;
  continued = 0;
  return was;
}

bool guard_end_is_requested(void) {
  return end_requested != 0;
}

bool guard_has_news(void) {
  return end_requested != 0 || stop_requested || continued;
}

void guard_end_as_requested(void) {
  if (end_requested != 0) raise(end_requested);
}

void guard_stop_group(void) {
  // The whole group, as the terminal's own ^Z does: a wrapper script or `make`
  // that started us must stop too, or the shell never gets its prompt back.
  struct sigaction ours;
  catch_plainly(SIGTSTP, SIG_DFL, 0, &ours);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  stop_requested = 0;
  continued = 0;
}

void guard_divert_errors(void) {
  if (errors_diverted || !isatty(STDERR_FILENO)) return;
  if (errors_kept < 0) errors_kept = memfd_create("standard error", MFD_CLOEXEC);
  if (errors_original < 0) {
    errors_original = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
  }
  if (errors_kept < 0 || errors_original < 0) return;
  if (dup2(errors_kept, STDERR_FILENO) >= 0) errors_diverted = 1;
}

void guard_restore_errors(void) {
  if (!errors_diverted) return;
  errors_diverted = 0;
  dup2(errors_original, STDERR_FILENO);
}
