#include "arena.h"

#include <pthread.h>
#include <sanitizer/asan_interface.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// Under the address sanitizer whatever nobody holds is out of bounds: free room, what was given back,
// and the sizes between the blocks, which only the functions below may read.
#pragma clang attribute push(__attribute__((no_sanitize("address"))), apply_to = function)

typedef struct chunk {
  struct chunk *previous;
  size_t size;
  size_t used;
  // The bytes follow.
} chunk;

enum {
  alignment = 16,
  /// Enough for an ordinary page; kept by the thread from one document to the next.
  first_size = 256 << 10,
  largest_step = 4 << 20,
  /// Freed blocks up to this size are handed out again: without it a table of a megabyte would
  /// need twice the memory.
  largest_reused = 1024,
};

typedef struct {
  chunk *current;
  /// Freed blocks by size, in units of the alignment; each begins with a pointer to the next.
  void *freed[largest_reused / alignment + 1];
  /// Trees that still live in the arena.
  int trees;
  /// Bytes of all chunks, the free ones included.
  size_t held;
  size_t budget;
  jmp_buf *over_budget;
} arena;

static _Thread_local arena mine;
static pthread_key_t at_thread_exit;
static pthread_once_t key_once = PTHREAD_ONCE_INIT;

static void free_chunks(void *unused) {
  (void)unused;
  while (mine.current) {
    chunk *previous = mine.current->previous;
    free(mine.current);
    mine.current = previous;
  }
  mine.held = 0;
}

static void make_key(void) { pthread_key_create(&at_thread_exit, free_chunks); }

static size_t aligned(size_t size) { return (size + alignment - 1) & ~(size_t)(alignment - 1); }

static unsigned char *bytes_of(chunk *c) { return (unsigned char *)c + aligned(sizeof(chunk)); }

static void give_up(void) {
  if (mine.over_budget) longjmp(*mine.over_budget, 1);
  abort();
}

static void add_chunk(size_t wanted) {
  size_t size = first_size;
  if (mine.current) {
    size = mine.current->size * 2;
    if (size > largest_step) size = largest_step;
  }
  if (size < wanted) size = wanted;
  if (mine.over_budget && mine.held + size > mine.budget) {
    size = wanted;
    if (mine.held + size > mine.budget) give_up();
  }
  chunk *c = malloc(aligned(sizeof(chunk)) + size);
  if (!c) give_up();
  c->previous = mine.current;
  c->size = size;
  c->used = 0;
  mine.current = c;
  mine.held += size;
  ASAN_POISON_MEMORY_REGION(bytes_of(c), size);
}

// Each block is preceded by its size, which `realloc` needs. A page asks for some seven hundred.
static inline __attribute__((always_inline)) void *take(size_t size) {
  if (size > SIZE_MAX / 4) give_up();
  size_t room = size ? aligned(size) : alignment;
  if (room <= largest_reused) {
    void **list = &mine.freed[room / alignment];
    void *block = *list;
    if (block) {
      *list = *(void **)block;
      ASAN_UNPOISON_MEMORY_REGION(block, room);
      return block;
    }
  }
  if (!mine.current || mine.current->size - mine.current->used < alignment + room)
    add_chunk(alignment + room);
  unsigned char *start = bytes_of(mine.current) + mine.current->used;
  mine.current->used += alignment + room;
  // The extension for addresses looks at up to seven bytes before a text: they may not be those of
  // another one.
  ((size_t *)start)[0] = room;
  ((size_t *)start)[1] = 0;
  ASAN_UNPOISON_MEMORY_REGION(start + alignment, room);
  return start + alignment;
}

// It stores where `take` read a pointer.
typedef uint64_t two_words __attribute__((vector_size(alignment), may_alias));

// Most blocks are nodes: a few stores clear one, where the library's function is a call and a choice.
__attribute__((no_builtin("memset"))) static void *arena_calloc(size_t count, size_t size) {
  size_t bytes;
  if (__builtin_mul_overflow(count, size, &bytes)) give_up();
  unsigned char *result = take(bytes);
#pragma clang loop unroll_count(4)
  for (size_t i = 0; i < bytes; i += alignment) *(two_words *)(result + i) = (two_words){0, 0};
  return result;
}

static void arena_free(void *pointer) {
  if (!pointer) return;
  size_t size = *(size_t *)((unsigned char *)pointer - alignment);
  ASAN_POISON_MEMORY_REGION(pointer, size);
  if (size > largest_reused) return;
  void **list = &mine.freed[size / alignment];
  *(void **)pointer = *list;
  *list = pointer;
}

static void *arena_realloc(void *old, size_t size) {
  if (!old) return take(size);
  size_t *header = (size_t *)((unsigned char *)old - alignment);
  size_t had = *header;
  if (size <= had) return old;
  if (size > SIZE_MAX / 4) give_up();
  // The newest block grows where it stands.
  chunk *c = mine.current;
  size_t more = aligned(size) - had;
  if ((unsigned char *)old + had == bytes_of(c) + c->used && c->size - c->used >= more) {
    c->used += more;
    *header = aligned(size);
    ASAN_UNPOISON_MEMORY_REGION(old, aligned(size));
    return old;
  }
  void *result = take(size);
  memcpy(result, old, had);
  arena_free(old);
  return result;
}

cmark_mem balise_arena_memory = {arena_calloc, arena_realloc, arena_free};

void balise_arena_open(void) {
  pthread_once(&key_once, make_key);
  if (!pthread_getspecific(at_thread_exit)) pthread_setspecific(at_thread_exit, &mine);
  mine.trees += 1;
}

void balise_arena_close(void) {
  mine.trees -= 1;
  if (mine.trees > 0 || !mine.current) return;
  while (mine.current->previous) {
    chunk *previous = mine.current->previous;
    mine.held -= mine.current->size;
    free(mine.current);
    mine.current = previous;
  }
  ASAN_POISON_MEMORY_REGION(bytes_of(mine.current), mine.current->used);
  mine.current->used = 0;
  memset(mine.freed, 0, sizeof mine.freed);
}

void balise_arena_limit(size_t budget, jmp_buf *over_budget) {
  mine.budget = budget;
  mine.over_budget = over_budget;
}

#pragma clang attribute pop
