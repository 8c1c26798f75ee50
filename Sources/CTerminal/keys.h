// Reading keys; the mapping from ncurses' codes is nowhere else.

#ifndef KEYS_H
#define KEYS_H

// Teaches ncurses the sequences that terminfo entries leave out.
void keys_define(void);

#endif
