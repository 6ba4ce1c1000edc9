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
// A walk asks each node for its kind, its neighbours and its text. The library's functions for
// that are calls through the dynamic linker, and copy each text to put a zero at its end: the
// nodes are read where they stand, as the headers it installs for its own extensions describe them.
#include <cmark-gfm/node.h>

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

/// The kind of a node that the library's own numbers do not tell.
BaliseNodeKind balise_extension_node_kind(const cmark_node *_Nonnull node);

/// The kind of a node.
static inline BaliseNodeKind balise_node_kind(const cmark_node *_Nonnull node) {
  switch ((cmark_node_type)node->type) {
  case CMARK_NODE_DOCUMENT: return BaliseNodeDocument;
  case CMARK_NODE_BLOCK_QUOTE: return BaliseNodeBlockQuote;
  case CMARK_NODE_LIST: return BaliseNodeList;
  case CMARK_NODE_ITEM: return node->extension ? BaliseNodeTaskItem : BaliseNodeItem;
  case CMARK_NODE_CODE_BLOCK: return BaliseNodeCodeBlock;
  case CMARK_NODE_HTML_BLOCK: return BaliseNodeHTMLBlock;
  case CMARK_NODE_PARAGRAPH: return BaliseNodeParagraph;
  case CMARK_NODE_HEADING: return BaliseNodeHeading;
  case CMARK_NODE_THEMATIC_BREAK: return BaliseNodeThematicBreak;
  case CMARK_NODE_FOOTNOTE_DEFINITION: return BaliseNodeFootnoteDefinition;
  case CMARK_NODE_TEXT: return BaliseNodeText;
  case CMARK_NODE_SOFTBREAK: return BaliseNodeSoftBreak;
  case CMARK_NODE_LINEBREAK: return BaliseNodeLineBreak;
  case CMARK_NODE_CODE: return BaliseNodeCode;
  case CMARK_NODE_HTML_INLINE: return BaliseNodeHTMLInline;
  case CMARK_NODE_EMPH: return BaliseNodeEmphasis;
  case CMARK_NODE_STRONG: return BaliseNodeStrong;
  case CMARK_NODE_LINK: return BaliseNodeLink;
  case CMARK_NODE_IMAGE: return BaliseNodeImage;
  case CMARK_NODE_FOOTNOTE_REFERENCE: return BaliseNodeFootnoteReference;
  default: return balise_extension_node_kind(node);
  }
}

/// The text of a text, code, HTML or footnote reference node; nothing for other nodes.
static inline cmark_chunk balise_node_literal(const cmark_node *_Nonnull node) {
  switch ((cmark_node_type)node->type) {
  case CMARK_NODE_TEXT:
  case CMARK_NODE_CODE:
  case CMARK_NODE_HTML_INLINE:
  case CMARK_NODE_HTML_BLOCK:
  case CMARK_NODE_FOOTNOTE_REFERENCE: return node->as.literal;
  case CMARK_NODE_CODE_BLOCK: return node->as.code.literal;
  default: return (cmark_chunk){NULL, 0, 0};
  }
}

/// Address and title of a link or an image.
static inline cmark_link balise_node_link(const cmark_node *_Nonnull node) {
  bool has_one = node->type == CMARK_NODE_LINK || node->type == CMARK_NODE_IMAGE;
  return has_one ? node->as.link : (cmark_link){{NULL, 0, 0}, {NULL, 0, 0}};
}

/// The alignment of a column of a table: 0, 'l', 'c' or 'r'.
uint8_t balise_table_alignment(cmark_node *_Nonnull table, int column);

/// True when the process-wide table of special characters is ours and can no longer change.
bool balise_tables_are_fixed(void);

#endif
