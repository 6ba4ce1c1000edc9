#ifndef BALISE_BOUNDS_H
#define BALISE_BOUNDS_H

#include <cmark-gfm.h>
#include <stddef.h>

#include "CCMarkGFM.h"

// Some texts make cmark's inline parsing take a time that grows with the square of their length.
// Between its two phases, when every block has its own text and none has been looked into, the
// work to come is estimated from counts of the characters that cause it.

/// Estimates the work of all blocks below `root`; fills `refusal` when it is too much.
BaliseRefusalCause balise_bounds_check(cmark_node *root, BaliseRefusal *refusal);

#endif
