#define _GNU_SOURCE
#include "CSystem.h"
#include <fcntl.h>
#include <malloc.h>
#include <stdio.h>

int balise_exchange(const char *one, const char *other) {
  return renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE);
}

void balise_return_large_memory(void) {
#ifdef M_MMAP_THRESHOLD
  /* A threshold that is set no longer grows. */
  mallopt(M_MMAP_THRESHOLD, 1 << 17);
#endif
}
