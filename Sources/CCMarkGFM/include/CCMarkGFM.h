#ifndef BALISE_CCMARKGFM_H
#define BALISE_CCMARKGFM_H

// The one door to cmark-gfm: parses a text into a tree that lives in memory of the calling
// thread, and lets the tree be read. Nothing of the library's HTML writer is used.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

/// What a node is: the library's own numbers for tables are only known while it runs.
typedef enum __attribute__((enum_extensibility(closed))) {
  BaliseNodeOther,
  BaliseNodeDocument,
  BaliseNodeBlockQuote,
  BaliseNodeList,
  BaliseNodeItem,
  BaliseNodeTaskItem,
  BaliseNodeCodeBlock,
  BaliseNodeHTMLBlock,
  BaliseNodeParagraph,
  BaliseNodeHeading,
  BaliseNodeThematicBreak,
  BaliseNodeFootnoteDefinition,
  BaliseNodeTable,
  BaliseNodeTableRow,
  BaliseNodeTableCell,
  BaliseNodeText,
  BaliseNodeSoftBreak,
  BaliseNodeLineBreak,
  BaliseNodeCode,
  BaliseNodeHTMLInline,
  BaliseNodeEmphasis,
  BaliseNodeStrong,
  BaliseNodeStrikethrough,
  BaliseNodeLink,
  BaliseNodeImage,
  BaliseNodeFootnoteReference,
} BaliseNodeKind;

/// Why a text is not parsed.
typedef enum __attribute__((enum_extensibility(closed))) {
  BaliseRefusalNone,
  /// The tree would need too much memory.
  BaliseRefusalMemory,
  /// The kinds of text that take a time that grows with the square of their length.
  BaliseRefusalTags,
  BaliseRefusalImages,
  BaliseRefusalStrikes,
  BaliseRefusalQuotes,
  BaliseRefusalAddresses,
  BaliseRefusalMails,
  BaliseRefusalWebs,
} BaliseRefusalCause;

/// Where a text becomes too much: line and byte column from 1, as near as is known.
typedef struct {
  BaliseRefusalCause cause;
  int line;
  int column;
} BaliseRefusal;

/// Parses a text on the calling thread. NULL when the tree would need more than `budget` bytes,
/// or far too much time; `refusal` then says why and where.
/// Every tree must be given back with `balise_tree_release`, on the thread that made it.
cmark_node *_Nullable balise_tree_parse(
  const uint8_t *_Nullable bytes, size_t length, bool footnotes, size_t budget,
  BaliseRefusal *_Nonnull refusal);

/// Gives a tree back; the memory of the thread is used again once all its trees are.
void balise_tree_release(void);

/// The kind of a node.
BaliseNodeKind balise_node_kind(cmark_node *_Nonnull node);

/// The alignment of a column of a table: 0, 'l', 'c' or 'r'.
uint8_t balise_table_alignment(cmark_node *_Nonnull table, int column);

/// True when the process-wide table of special characters is ours and can no longer change.
bool balise_tables_are_fixed(void);

#endif
