#ifndef BALISE_PUNCTUATION_H
#define BALISE_PUNCTUATION_H

#include <cmark-gfm.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// cmark sets quotation marks, dashes and dots as print does, and pays for it: it stops at each such
// sign, makes a node of it and looks for the mark that it closes. French has an apostrophe in every
// line, and nearly all of them stand after a letter, where only ’ can stand. A text with no other
// such sign is parsed without, and its apostrophes are set in the tree: a twentieth of a build.

/// What signs a text holds.
typedef struct {
  /// Cleared when cmark has to look at them.
  bool are_simple;
  bool has_apostrophes;
  bool has_quotes;
  bool has_dashes;
} balise_punctuation;

/// Looks at the signs of a text before it is parsed.
balise_punctuation balise_punctuation_find(const uint8_t *bytes, size_t length);

/// Sets the apostrophes in the texts of a block that was parsed without; false when one of them holds
/// another sign and all must be parsed again. To be called while the arena is open.
bool balise_punctuation_set(cmark_node *block, const balise_punctuation *signs);

#endif
