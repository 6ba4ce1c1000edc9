#include "plain.h"

#include <CBytes.h>
#include <cmark-gfm/node.h>

static void append(cmark_parser *parser, cmark_node *block, cmark_node_type type, cmark_chunk text) {
  cmark_node *node = parser->mem->calloc(1, sizeof(cmark_node));
  cmark_strbuf_init(parser->mem, &node->content, 0);
  node->type = (uint16_t)type;
  node->as.literal = text;
  node->parent = block;
  node->prev = block->last_child;
  if (block->last_child) {
    block->last_child->next = node;
  } else {
    block->first_child = node;
  }
  block->last_child = node;
}

bool balise_plain_inlines(
  cmark_parser *parser, cmark_node *block, bool is_smart, bool has_addresses) {
  cmark_chunk text = {block->content.ptr, block->content.size, 0};
  size_t length = (size_t)text.len;
  if (balise_scan_inline_sign(text.data, 0, length) < length) return false;
  if (is_smart && balise_scan_smart_sign(text.data, 0, length) < length) return false;
  if (has_addresses && balise_scan_address_sign(text.data, 0, length) < length) return false;
  cmark_chunk_rtrim(&text);

  for (bufsize_t at = 0; at < text.len;) {
    bufsize_t end = cmark_chunk_strchr(&text, '\n', at);
    cmark_chunk line = {text.data + at, end - at, 0};
    if (end < text.len) cmark_chunk_rtrim(&line);
    if (end > at) append(parser, block, CMARK_NODE_TEXT, line);
    if (end == text.len) break;
    bool is_hard = end > 1 && text.data[end - 1] == ' ' && text.data[end - 2] == ' ';
    append(
      parser, block, is_hard ? CMARK_NODE_LINEBREAK : CMARK_NODE_SOFTBREAK,
      (cmark_chunk)CMARK_CHUNK_EMPTY);
    at = end + 1;
    while (at < text.len && (text.data[at] == ' ' || text.data[at] == '\t')) at++;
  }
  return true;
}
