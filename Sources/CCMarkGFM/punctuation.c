#include "punctuation.h"

#include <CBytes.h>
#include <cmark-gfm/node.h>
#include <string.h>

#include "arena.h"
#include "walk.h"

static bool is_ascii_word(uint8_t c) { return (c | 32) - 'a' < 26u || c - '0' < 10u; }

/// True when a letter or a digit ends before `at`: ASCII, U+00C0 to U+00FF, or U+0140 to U+017F with
/// œ. What is no letter among them, × and ÷, is left out.
static bool ends_word(const uint8_t *bytes, size_t at) {
  if (at == 0) return false;
  uint8_t last = bytes[at - 1];
  if (is_ascii_word(last)) return true;
  if (at < 2 || last < 0x80 || last > 0xBF) return false;
  uint8_t lead = bytes[at - 2];
  return lead == 0xC5 || (lead == 0xC3 && last != 0x97 && last != 0xB7);
}

static bool holds_pair(const uint8_t *bytes, size_t length, uint8_t sign) {
  const uint8_t *end = bytes + length;
  for (const uint8_t *at = bytes; (at = memchr(at, sign, (size_t)(end - at))); at++)
    if (end - at > 1 && at[1] == sign) return true;
  return false;
}

balise_punctuation balise_punctuation_find(const uint8_t *bytes, size_t length) {
  balise_punctuation signs = {false, false, false, false};
  if (length == 0) return signs;
  const uint8_t *end = bytes + length;
  // No sign of a letter after it can open: every one of them is ’, and an escaped one has `\` there.
  for (const uint8_t *at = bytes; (at = memchr(at, '\'', (size_t)(end - at))); at++) {
    if (!ends_word(bytes, (size_t)(at - bytes))) return signs;
    signs.has_apostrophes = true;
  }
  // The call of a note that is not there stays as it is written.
  for (const uint8_t *at = bytes; (at = memchr(at, '[', (size_t)(end - at))); at++)
    if (end - at > 1 && at[1] == '^')
      for (const uint8_t *label = at + 2; label < end && !strchr("[]\n", *label); label++)
        if (*label == '\'') return signs;
  // Around the title of a link they are none. Whether they do stand there, the tree tells.
  size_t quotes = 0, titles = 0;
  for (const uint8_t *at = bytes; (at = memchr(at, '"', (size_t)(end - at))); at++) {
    quotes += 1;
    titles += end - at > 1 && at[1] == ')';
  }
  if (quotes != 2 * titles) return signs;
  signs.has_quotes = quotes > 0;
  for (const uint8_t *at = bytes; (at = memchr(at, '.', (size_t)(end - at))); at++)
    if (end - at > 2 && at[1] == '.' && at[2] == '.') return signs;
  // `&#39;` is a straight mark in either way of parsing.
  for (const uint8_t *at = bytes; (at = memchr(at, '&', (size_t)(end - at))); at++)
    if (end - at > 1 && (at[1] == '#' || (at[1] | 32) == 'a')) return signs;
  signs.has_dashes = holds_pair(bytes, length, '-');
  signs.are_simple = true;
  return signs;
}

static bool holds(const cmark_chunk *text, int sign) {
  return memchr(text->data, sign, (size_t)text->len) != NULL;
}

/// True when a text is the address of its link, whose signs stay as they are.
static bool may_be_address(const cmark_node *node) {
  const cmark_chunk *text = &node->as.literal;
  return node->parent && node->parent->type == CMARK_NODE_LINK
    && (holds(text, ':') || holds(text, '@') || holds(text, '.'));
}

static void set_apostrophes(cmark_chunk *text, size_t count) {
  static const uint8_t apostrophe[] = {0xE2, 0x80, 0x99};
  size_t extra = count * (sizeof apostrophe - 1);
  uint8_t *out = balise_arena_memory.realloc(NULL, (size_t)text->len + extra + 1);
  const uint8_t *from = text->data, *end = from + text->len;
  text->data = out;
  for (;;) {
    const uint8_t *at = memchr(from, '\'', (size_t)(end - from));
    size_t plain = (size_t)((at ? at : end) - from);
    memcpy(out, from, plain);
    out += plain;
    if (!at) break;
    memcpy(out, apostrophe, sizeof apostrophe);
    out += sizeof apostrophe;
    from = at + 1;
  }
  *out = 0;
  text->len += (bufsize_t)extra;
  text->alloc = 0;
}

/// True when a `-` of a text is one of two: cmark may cut between them.
static bool is_dash(const cmark_node *node, size_t at) {
  const cmark_chunk *text = &node->as.literal;
  if (at + 1 < (size_t)text->len && text->data[at + 1] == '-') return true;
  const cmark_node *before = node->prev;
  if (at > 0 || !before || before->type != CMARK_NODE_TEXT) return false;
  const cmark_chunk *last = &before->as.literal;
  return last->len > 0 && last->data[last->len - 1] == '-';
}

/// Sets the apostrophes of one text; false when it holds another sign.
static bool set(cmark_node *node, const balise_punctuation *signs) {
  cmark_chunk *text = &node->as.literal;
  size_t length = (size_t)text->len, apostrophes = 0;
  size_t at = balise_scan_print_sign(text->data, 0, length);
  for (; at < length; at = balise_scan_print_sign(text->data, at + 1, length)) {
    switch (text->data[at]) {
    case '"':
      if (signs->has_quotes) return false;
      break;
    case '-':
      if (signs->has_dashes && is_dash(node, at)) return false;
      break;
    default: apostrophes++;
    }
  }
  if (apostrophes == 0 || !signs->has_apostrophes) return true;
  if (may_be_address(node)) return false;
  set_apostrophes(text, apostrophes);
  return true;
}

bool balise_punctuation_set(cmark_node *block, const balise_punctuation *signs) {
  if (!signs->has_apostrophes && !signs->has_quotes && !signs->has_dashes) return true;
  size_t length = (size_t)block->content.size;
  if (balise_scan_print_sign(block->content.ptr, 0, length) == length) return true;
  for (cmark_node *node = block; node; node = balise_node_after(node, block))
    if (node->type == CMARK_NODE_TEXT && !set(node, signs)) return false;
  return true;
}
