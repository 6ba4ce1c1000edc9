#define _GNU_SOURCE
#include "CSystem.h"
#include <fcntl.h>
#include <stdio.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

int balise_exchange(const char *one, const char *other) {
  return renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE);
}

void balise_give_large_blocks_back(void) {
#ifdef __GLIBC__
  // The threshold that the library begins with; set by hand, it stays there.
  mallopt(M_MMAP_THRESHOLD, 128 << 10);
#endif
}
