#include "CYAMLMemory.h"

#include <pthread.h>
#include <sanitizer/asan_interface.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// libyaml has no place for an allocator of one's own. It asks through three functions that it exports
// and calls through the dynamic linker: definitions in the executable take their place. Where they do
// not (a statically linked library), nothing here is called and libyaml asks malloc as ever; a block
// that does not stand in this thread's piece is malloc's, and goes back to it.

// Under the address sanitizer whatever nobody holds is out of bounds: free room, what was given back,
// and the sizes between the blocks, which only the functions below may read.
#pragma clang attribute push(__attribute__((no_sanitize("address"))), apply_to = function)

enum {
  alignment = 16,
  /// Room for some four thousand words, far more than a page's front matter; only the newest block is
  /// given back before the parser is gone, and what does not fit is malloc's.
  piece_size = 512 << 10,
};

typedef struct {
  unsigned char *start;
  size_t used;
  /// Parsers that live.
  int parsers;
} piece;

static _Thread_local piece mine;
static pthread_key_t at_thread_exit;
static pthread_once_t key_once = PTHREAD_ONCE_INIT;

static void free_piece(void *start) { free(start); }

static void make_key(void) { pthread_key_create(&at_thread_exit, free_piece); }

void balise_yaml_open(void) {
  if (!mine.start) {
    pthread_once(&key_once, make_key);
    mine.start = malloc(piece_size);
    mine.used = 0;
    if (mine.start) ASAN_POISON_MEMORY_REGION(mine.start, piece_size);
    pthread_setspecific(at_thread_exit, mine.start);
  }
  mine.parsers += 1;
}

void balise_yaml_close(void) {
  mine.parsers -= 1;
  if (mine.parsers > 0) return;
  if (mine.start) ASAN_POISON_MEMORY_REGION(mine.start, mine.used);
  mine.used = 0;
}

size_t balise_yaml_used(void) { return mine.used; }

static size_t aligned(size_t size) { return (size + alignment - 1) & ~(size_t)(alignment - 1); }

static bool is_mine(const void *block) {
  return mine.start && (uintptr_t)block - (uintptr_t)mine.start < piece_size;
}

/// The size of a block, which stands before it.
static size_t *header(void *block) { return (size_t *)((unsigned char *)block - alignment); }

/// True when nothing stands behind a block.
static bool is_newest(void *block) {
  return (unsigned char *)block + *header(block) == mine.start + mine.used;
}

static void *take(size_t size) {
  size_t left = piece_size - mine.used;
  if (mine.parsers == 0 || !mine.start || size > left) return NULL;
  size_t room = size ? aligned(size) : alignment;
  if (room + alignment > left) return NULL;
  void *block = mine.start + mine.used + alignment;
  mine.used += alignment + room;
  *header(block) = room;
  ASAN_UNPOISON_MEMORY_REGION(block, room);
  return block;
}

void *yaml_malloc(size_t size) {
  void *block = take(size);
  return block ? block : malloc(size ? size : 1);
}

void yaml_free(void *block) {
  if (!block) return;
  if (!is_mine(block)) {
    free(block);
    return;
  }
  ASAN_POISON_MEMORY_REGION(block, *header(block));
  if (is_newest(block)) mine.used = (size_t)((unsigned char *)header(block) - mine.start);
}

void *yaml_realloc(void *block, size_t size) {
  if (!block) return yaml_malloc(size);
  if (!is_mine(block)) return realloc(block, size ? size : 1);
  size_t had = *header(block);
  if (size <= had) return block;
  if (is_newest(block) && size <= SIZE_MAX / 2) {
    size_t more = aligned(size) - had;
    if (more <= piece_size - mine.used) {
      mine.used += more;
      *header(block) = aligned(size);
      ASAN_UNPOISON_MEMORY_REGION(block, aligned(size));
      return block;
    }
  }
  void *larger = yaml_malloc(size);
  if (!larger) return NULL;
  memcpy(larger, block, had);
  yaml_free(block);
  return larger;
}

#pragma clang attribute pop
