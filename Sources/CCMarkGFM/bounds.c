#include "bounds.h"

// What one step of each kind costs was measured on one core (2.5 GHz) with blocks of 200 kB; the
// limits stand where a document takes about a fifth of a second, far beyond any honest text.
static const balise_cost limit = {6e8, 8e7, 2.5e8, 2.5e7, 8e8, 4e9, 1e8};

/// Blocks below this length cost nothing worth counting, in any number that fits in a file.
enum { small_block = 2048 };

static bool is_space(unsigned char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

static size_t min(size_t a, size_t b) { return a < b ? a : b; }

typedef struct {
  size_t tags, images, closings, strikes, mails;
  /// Signs that quotes look back over, since the first.
  size_t since_quote;
  bool has_quote;
  size_t word_start, word_parens, word_webs;
  bool word_is_address;
} counts;

static void end_word(counts *n, balise_cost *total, size_t at) {
  if (n->word_is_address) total->addresses += (double)n->word_parens * (double)(at - n->word_start);
  total->webs += (double)n->word_webs * (double)(at - n->word_start);
  n->word_parens = 0;
  n->word_webs = 0;
  n->word_is_address = false;
  n->word_start = at + 1;
}

static bool is_word(char sign) {
  unsigned char c = (unsigned char)sign;
  return c >= 0x80 || (c | 32) - 'a' < 26u || c - '0' < 10u;
}

/// Quotes stay in cmark's list even when they have found each other.
static void count_quote(counts *n, balise_cost *total, const char *text, size_t at, size_t length) {
  if (n->has_quote) {
    n->since_quote += 1;
    total->quotes += (double)n->since_quote;
  } else {
    // An apostrophe inside a word opens and closes nothing.
    bool is_inner = at > 0 && at + 1 < length && is_word(text[at - 1]) && is_word(text[at + 1]);
    n->has_quote = !is_inner && at + 1 < length;
  }
}

static void count_byte(counts *n, balise_cost *total, const char *text, size_t at, size_t length) {
  char next = at + 1 < length ? text[at + 1] : 0;
  switch (text[at]) {
  case '"':
  case '\'': count_quote(n, total, text, at, length); break;
  case '*':
  case '_': n->since_quote += n->has_quote; break;
  case '<': n->tags += next == '!' || next == '?'; break;
  case '!': n->images += next == '['; break;
  case ']': n->closings += 1; break;
  case '~': n->strikes += 1; break;
  case '@': n->mails += 1; break;
  case ')': n->word_parens += 1; break;
  case '/':
    n->word_is_address |= next == '/';
    n->word_webs += next == '/' && at > 0 && text[at - 1] == ':';
    break;
  case '.':
    if (at > 0 && (text[at - 1] | 32) == 'w') {
      n->word_is_address = true;
      n->word_webs += 1;
    }
    break;
  default:
    if (is_space((unsigned char)text[at])) end_word(n, total, at);
  }
}

static BaliseRefusalCause exceeded(
  const balise_cost *total, const counts *n, size_t at, size_t length) {
  double size = (double)length;
  if (total->tags + (double)n->tags * size > limit.tags) return BaliseRefusalTags;
  if (total->images + (double)n->images * (double)n->closings > limit.images)
    return BaliseRefusalImages;
  if (total->strikes + (double)n->strikes * (double)n->strikes > limit.strikes)
    return BaliseRefusalStrikes;
  if (total->quotes > limit.quotes) return BaliseRefusalQuotes;
  if (total->addresses > limit.addresses) return BaliseRefusalAddresses;
  if (total->mails + (double)n->mails * size > limit.mails) return BaliseRefusalMails;
  double word = (double)n->word_webs * (double)(at - min(at, n->word_start));
  if (total->webs + word > limit.webs) return BaliseRefusalWebs;
  return BaliseRefusalNone;
}

/// Counts one block; where a limit is passed, `at` is the byte of its text.
static BaliseRefusalCause check_block(const char *text, size_t length, balise_cost *total, size_t *at) {
  counts n = {0};
  for (*at = 0; *at < length; *at += 1) {
    count_byte(&n, total, text, *at, length);
    if ((*at & 0xFF) == 0) {
      BaliseRefusalCause cause = exceeded(total, &n, *at, length);
      if (cause) return cause;
    }
  }
  end_word(&n, total, length);
  BaliseRefusalCause cause = exceeded(total, &n, *at, length);
  total->tags += (double)n.tags * (double)length;
  total->images += (double)n.images * (double)n.closings;
  total->strikes += (double)n.strikes * (double)n.strikes;
  total->mails += (double)n.mails * (double)length;
  return cause;
}

static void place(cmark_node *block, const char *text, size_t at, BaliseRefusal *refusal) {
  refusal->line = cmark_node_get_start_line(block);
  refusal->column = cmark_node_get_start_column(block);
  size_t line_start = 0;
  for (size_t i = 0; i < at; i++) {
    if (text[i] == '\n') {
      refusal->line += 1;
      refusal->column = 1;
      line_start = i + 1;
    }
  }
  refusal->column += (int)(at - line_start);
}

bool balise_bounds_pass(cmark_node *block, balise_cost *total, BaliseRefusal *refusal) {
  size_t length = (size_t)block->content.size, at = 0;
  if (length <= small_block) return true;
  const char *text = (const char *)block->content.ptr;
  BaliseRefusalCause cause = check_block(text, length, total, &at);
  if (!cause) return true;
  refusal->cause = cause;
  place(block, text, at, refusal);
  return false;
}
