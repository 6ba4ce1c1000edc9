#ifndef BALISE_CYAML_MEMORY_H
#define BALISE_CYAML_MEMORY_H

#include <stdbool.h>
#include <stddef.h>

// Memory for libyaml's parsers. For each word it asks for four small blocks and gives them back, three
// hundred in a page's front matter: a thirtieth of a build goes into malloc. While a parser lives, its
// thread takes such blocks from one piece of memory, which is empty again once the parser is gone.

/// Begins the use of a parser on this thread.
void balise_yaml_open(void);

/// Ends it, after the parser was deleted.
void balise_yaml_close(void);

/// Bytes that the parsers of this thread hold in the piece of memory.
size_t balise_yaml_used(void);

#endif
