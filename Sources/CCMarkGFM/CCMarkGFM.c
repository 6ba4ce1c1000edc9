#define _GNU_SOURCE
#include "CCMarkGFM.h"

#include <cmark-gfm/parser.h>
#include <cmark-gfm/syntax_extension.h>
#include <dlfcn.h>
#include <pthread.h>
#include <stdatomic.h>
#include <string.h>

#include "arena.h"
#include "bounds.h"
#include "plain.h"
#include "punctuation.h"
#include "walk.h"

// cmark-gfm keeps, for the whole process, a table of the characters at which inline parsing stops.
// For the length of every parse it adds those of the attached extensions and then removes them,
// so that two parses at once silently lose markup. It does so through a function it exports and
// calls through the dynamic linker: a definition in the executable takes its place. Ours sets the
// table once and for all, for the extensions that every parse attaches, and never clears it.
// A lock around each parse would cost about half of the time on two processors.

// The library exports these numbers and declares them in no header it installs.
extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL,
  CMARK_NODE_STRIKETHROUGH;

typedef void (*manage_function)(cmark_parser *parser, int add);
typedef void (*consolidate_function)(cmark_node *root);
typedef void (*inlines_function)(
  cmark_parser *parser, cmark_node *parent, cmark_map *references, int options);

static const char *const extension_names[] = {"table", "strikethrough", "autolink", "tasklist"};
enum { tables, strikes, addresses, tasks, extension_count };

static cmark_syntax_extension *extensions[extension_count];

/// What the extension for addresses does once a tree is done: it looks for e-mail addresses, in a
/// walk over each node. It is taken from the extension, and done where a text holds `@`.
static cmark_postprocess_func find_mails;
static pthread_once_t setup_once = PTHREAD_ONCE_INIT;
static atomic_int interposed_calls, interposed_inlines;
static bool is_fixed;

static consolidate_function consolidate;
static inlines_function parse_inlines;
static cmark_match_block_func row_matches;

/// The parse that runs on this thread; its jump is taken to give up half-way.
static _Thread_local struct {
  jmp_buf *give_up;
  BaliseRefusal *refusal;
  /// The tree is done; what follows is the work of extensions.
  bool is_finished;
  bool has_addresses;
  balise_cost cost;
  /// A text with `://` that is no aim of a link is looked for, and was found.
  bool seeks_address, found_address;
  /// The signs to set in texts, none when the library sets them; and whether it has to.
  balise_punctuation signs;
  bool needs_smart;
} running;

void cmark_manage_extensions_special_characters(cmark_parser *parser, int add) {
  (void)parser;
  (void)add;
  if (!running.give_up) atomic_fetch_add_explicit(&interposed_calls, 1, memory_order_relaxed);
}

// Puts texts that stand side by side together, in a walk over each tree: once when the tree is done,
// and again for the addresses, which are looked for across the cuts. The first is never needed: the
// walk of `MarkdownWriter` reads such texts side by side.
void cmark_consolidate_text_nodes(cmark_node *root) {
  if (running.give_up && !running.is_finished) {
    running.is_finished = true;
  } else if (consolidate) {
    consolidate(root);
  }
}

static bool holds_scheme(const uint8_t *bytes, size_t length) {
  const uint8_t *end = bytes + length;
  for (const uint8_t *at = bytes; (at = memchr(at, ':', (size_t)(end - at))); at++)
    if (end - at > 2 && at[1] == '/' && at[2] == '/') return true;
  return false;
}

/// True when a text of a block holds `://`: most stand in the aims of links, which are no text.
static bool holds_bare_address(const cmark_node *block) {
  if (!holds_scheme(block->content.ptr, (size_t)block->content.size)) return false;
  for (const cmark_node *node = block; node; node = balise_node_after(node, block)) {
    const cmark_chunk *text = &node->as.literal;
    if (node->type == CMARK_NODE_TEXT && holds_scheme(text->data, (size_t)text->len)) return true;
  }
  return false;
}

/// Looks at the texts that were made of a block, as long as they are still at hand: a walk over the
/// whole tree would have to fetch them again.
static void finish_block(cmark_node *block) {
  if (block->content.size == 0) return;
  if (running.seeks_address && !running.found_address)
    running.found_address = holds_bare_address(block);
  if (!running.needs_smart)
    running.needs_smart = !balise_punctuation_set(block, &running.signs);
}

// Called for each block that holds text, in the order of the text.
void cmark_parse_inlines(
  cmark_parser *parser, cmark_node *parent, cmark_map *references, int options) {
  if (running.give_up) {
    if (!balise_bounds_pass(parent, &running.cost, running.refusal)) longjmp(*running.give_up, 1);
    bool is_smart = options & CMARK_OPT_SMART;
    if (!balise_plain_inlines(parser, parent, is_smart, running.has_addresses))
      parse_inlines(parser, parent, references, options);
    finish_block(parent);
  } else {
    atomic_fetch_add_explicit(&interposed_inlines, 1, memory_order_relaxed);
    parse_inlines(parser, parent, references, options);
  }
}

static bool is_cell_space(unsigned char c) {
  return c == ' ' || c == '\t' || c == '\v' || c == '\f';
}

/// True when a line goes on with a table. For this the extension cuts the line into cells, and does so
/// again for the row: there is one unless nothing but one `|` and spaces stands in the line, or far too
/// many do. What is no UTF-8, which the extension takes for no cell, was refused before.
static int goes_on(
  cmark_syntax_extension *self, cmark_parser *parser, unsigned char *line, int length,
  cmark_node *container) {
  enum { most_cells = UINT16_MAX };
  if (!running.give_up || length > most_cells)
    return row_matches(self, parser, line, length, container);
  if (container->type != CMARK_NODE_TABLE) return 0;
  int at = parser->first_nonspace;
  if (at < length && line[at] == '|') {
    at++;
    while (at < length && is_cell_space(line[at])) at++;
  }
  return at < length && line[at] != '\n' && line[at] != '\r';
}

/// What a text may need, and what it holds.
typedef struct {
  /// The extensions, a bit for each.
  unsigned extensions;
  /// `://`, which needs the extension for addresses unless it stands in the aim of a link.
  bool has_scheme;
  /// `@`.
  bool has_mail;
} needs;

/// The extensions that a text may need, beside `://`: each costs a call per line or a walk over the
/// tree. The signs are looked for one by one: `memchr` looks at many bytes at a time, `memmem` does not.
static needs find_needs(const uint8_t *bytes, size_t length, bool footnotes) {
  unsigned needed = 1u << strikes;
  const uint8_t *end = bytes + length;
  needs found = {needed, false, false};
  if (length == 0) return found;
  if (memchr(bytes, '|', length)) needed |= 1u << tables;
  found.has_mail = memchr(bytes, '@', length);
  if (found.has_mail) needed |= 1u << addresses;
  const uint8_t *word = bytes;
  for (const uint8_t *at = bytes; (at = memchr(at, ':', (size_t)(end - at))); at++) {
    if (word < at) word = at;
    // A table of one column has no `|`, but then its second line has a colon.
    if ((at + 1 < end && at[1] == '-') || (at > bytes && at[-1] == '-')) needed |= 1u << tables;
    if (end - at <= 2 || at[1] != '/' || at[2] != '/') continue;
    found.has_scheme = true;
    // A bare address takes what is called, quoted or linked at its end as part of itself. In a note that
    // nobody calls it is in no tree, where it would be seen, and yet decides what calls a note.
    for (; footnotes && word < end && *word > ' '; word++) {
      bool has_more = end - word > 1;
      if (*word == '`' || (*word == '[' && has_more && word[1] == '^')
          || (*word == ']' && has_more && word[1] == '('))
        needed |= 1u << addresses;
    }
  }
  for (const uint8_t *at = bytes; (at = memchr(at, 'w', (size_t)(end - at))); at++)
    if (end - at > 3 && at[1] == 'w' && at[2] == 'w' && at[3] == '.') needed |= 1u << addresses;
  for (const uint8_t *at = bytes; (at = memchr(at, '[', (size_t)(end - at))); at++)
    if (end - at > 2 && at[2] == ']' && (at[1] == ' ' || (at[1] | 32) == 'x'))
      needed |= 1u << tasks;
  found.extensions = needed;
  return found;
}

static void attach_extensions(cmark_parser *parser, unsigned needed) {
  for (int i = 0; i < extension_count; i++)
    if (extensions[i] && needed >> i & 1)
      cmark_parser_attach_syntax_extension(parser, extensions[i]);
}

static void set_up(void) {
  cmark_gfm_core_extensions_ensure_registered();
  for (int i = 0; i < extension_count; i++)
    extensions[i] = cmark_find_syntax_extension(extension_names[i]);

  find_mails = extensions[addresses] ? extensions[addresses]->postprocess_func : NULL;
  if (find_mails) cmark_syntax_extension_set_postprocess_func(extensions[addresses], NULL);
  if (extensions[tables]) {
    row_matches = extensions[tables]->last_block_matches;
    cmark_syntax_extension_set_match_block_func(extensions[tables], goes_on);
  }
  consolidate = (consolidate_function)dlsym(RTLD_NEXT, "cmark_consolidate_text_nodes");
  parse_inlines = (inlines_function)dlsym(RTLD_NEXT, "cmark_parse_inlines");
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
  attach_extensions(parser, ~0u);
  manage_function original =
    (manage_function)dlsym(RTLD_NEXT, "cmark_manage_extensions_special_characters");
  if (original) original(parser, 1);
  // Whether the library really calls our definitions is seen by a parse of its own.
  int before = atomic_load(&interposed_calls), inlines_before = atomic_load(&interposed_inlines);
  cmark_parser_feed(parser, "a", 1);
  cmark_node *tree = cmark_parser_finish(parser);
  is_fixed = original && atomic_load(&interposed_calls) >= before + 2
    && atomic_load(&interposed_inlines) > inlines_before;
  cmark_node_free(tree);
  cmark_parser_free(parser);
}

bool balise_tables_are_fixed(void) {
  pthread_once(&setup_once, set_up);
  return is_fixed;
}

// Where the interposition does not hold (a statically linked library), parses take turns.
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

static cmark_node *parse_once(
  const uint8_t *bytes, size_t length, bool footnotes, size_t budget, needs text,
  balise_punctuation signs, BaliseRefusal *refusal) {
  int options = CMARK_OPT_SOURCEPOS;
  if (footnotes) options |= CMARK_OPT_FOOTNOTES;
  if (!signs.are_simple) options |= CMARK_OPT_SMART;
  *refusal = (BaliseRefusal){BaliseRefusalNone, 1, 1};

  balise_arena_open();
  jmp_buf give_up;
  cmark_parser *volatile parser = NULL;
  cmark_node *volatile tree = NULL;
  running.give_up = &give_up;
  running.refusal = refusal;
  running.is_finished = false;
  running.cost = (balise_cost){0};
  running.has_addresses = text.extensions >> addresses & 1;
  running.seeks_address = text.has_scheme && !running.has_addresses;
  running.found_address = false;
  running.signs = signs.are_simple ? signs : (balise_punctuation){0};
  running.needs_smart = false;
  if (setjmp(give_up) == 0) {
    balise_arena_limit(budget, &give_up);
    parser = cmark_parser_new_with_mem(options, &balise_arena_memory);
    attach_extensions(parser, text.extensions);
    cmark_parser_feed(parser, (const char *)bytes, length);
    cmark_node *made = cmark_parser_finish(parser);
    if (text.has_mail && find_mails) find_mails(extensions[addresses], parser, made);
    tree = made;
  } else if (refusal->cause == BaliseRefusalNone) {
    refusal->cause = BaliseRefusalMemory;
    if (parser) refusal->line = cmark_parser_get_line_number(parser);
  }
  running.give_up = NULL;
  running.refusal = NULL;
  balise_arena_limit(0, NULL);
  if (!tree) balise_arena_close();
  return tree;
}

cmark_node *balise_tree_parse(
  const uint8_t *bytes, size_t length, bool footnotes, size_t budget, BaliseRefusal *refusal) {
  pthread_once(&setup_once, set_up);
  needs text = find_needs(bytes, length, footnotes);
  balise_punctuation signs = balise_punctuation_find(bytes, length);

  if (!is_fixed) pthread_mutex_lock(&turn);
  cmark_node *tree = parse_once(bytes, length, footnotes, budget, text, signs, refusal);
  if (tree && running.found_address) {
    balise_arena_close();
    text.extensions |= 1u << addresses;
    tree = parse_once(bytes, length, footnotes, budget, text, signs, refusal);
  }
  if (tree && running.needs_smart) {
    balise_arena_close();
    signs.are_simple = false;
    tree = parse_once(bytes, length, footnotes, budget, text, signs, refusal);
  }
  if (!is_fixed) pthread_mutex_unlock(&turn);
  return tree;
}

void balise_tree_release(void) { balise_arena_close(); }

BaliseNodeKind balise_extension_node_kind(const cmark_node *node) {
  cmark_node_type type = (cmark_node_type)node->type;
  if (type == CMARK_NODE_TABLE) return BaliseNodeTable;
  if (type == CMARK_NODE_TABLE_ROW) return BaliseNodeTableRow;
  if (type == CMARK_NODE_TABLE_CELL) return BaliseNodeTableCell;
  if (type == CMARK_NODE_STRIKETHROUGH) return BaliseNodeStrikethrough;
  return BaliseNodeOther;
}

uint8_t balise_table_alignment(cmark_node *table, int column) {
  if (column < 0 || column >= cmark_gfm_extensions_get_table_columns(table)) return 0;
  uint8_t *alignments = cmark_gfm_extensions_get_table_alignments(table);
  return alignments ? alignments[column] : 0;
}
