#ifndef BALISE_WALK_H
#define BALISE_WALK_H

#include <cmark-gfm.h>
#include <cmark-gfm/node.h>

// In the library's own order and without a stack: trees of hostile texts are deep.

/// The node after another in the order of the text, below `root`; NULL after the last.
static inline cmark_node *balise_node_after(const cmark_node *node, const cmark_node *root) {
  if (node->first_child) return node->first_child;
  while (node != root && !node->next) node = node->parent;
  return node == root ? NULL : node->next;
}

#endif
