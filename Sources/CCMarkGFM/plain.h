#ifndef BALISE_PLAIN_H
#define BALISE_PLAIN_H

#include <stdbool.h>

#include <cmark-gfm.h>
#include <cmark-gfm/parser.h>

// Most texts of a page have no markup: the cells of tables, headings, the items of lists. For each,
// cmark clears three kilobytes of lists for delimiters that never come.

/// Makes the inlines of a block whose text holds nothing but lines of text: those that cmark would make,
/// each line in one piece, without their places, which nobody asks for. False, and nothing done, where the
/// text holds a sign that may mean something; `has_addresses` when bare addresses are looked for.
bool balise_plain_inlines(
  cmark_parser *parser, cmark_node *block, bool is_smart, bool has_addresses);

#endif
