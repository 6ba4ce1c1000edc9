#ifndef BALISE_BOUNDS_H
#define BALISE_BOUNDS_H

#include <cmark-gfm.h>
#include <stdbool.h>

#include "CCMarkGFM.h"

// Some texts make cmark's inline parsing take a time that grows with the square of their length. Before
// it looks into a block, the work to come is estimated from counts of the characters that cause it.

/// The work of the blocks so far, as steps of each kind. All zero before the first.
typedef struct {
  /// `<!` and `<?`: each looks for its end to the end of the block. 3e9 bytes a second.
  double tags;
  /// `]` after many `![`: each looks back over all of them. 4e8 pairs a second.
  double images;
  /// `~`: each closing one looks back over all the others. 1.2e9 pairs a second.
  double strikes;
  /// `"` and `'` after another one: each looks back to it. 1e8 steps a second.
  double quotes;
  /// `)` at the end of a bare address: each counts all of them again. 4e9 bytes a second.
  double addresses;
  /// `@`: each looks at the word around it and copies what follows. 2e10 bytes a second.
  double mails;
  /// `www.` and `://` that `_` or `<` spoil: each looks for its end anew. 5e8 bytes a second.
  double webs;
} balise_cost;

/// Adds the work of a block that holds text; false, with `refusal` filled, when it is too much.
bool balise_bounds_pass(cmark_node *block, balise_cost *total, BaliseRefusal *refusal);

#endif
