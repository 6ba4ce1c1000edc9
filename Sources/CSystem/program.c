#define _GNU_SOURCE
#include "CSystem.h"
#include <link.h>
#include <sys/stat.h>

static uint64_t mix(uint64_t hash, uint64_t value) {
  hash ^= value;
  hash *= 0x9E3779B97F4A7C15u;
  return hash ^ (hash >> 29);
}

static int add(struct dl_phdr_info *info, size_t size, void *data) {
  (void)size;
  uint64_t *hash = data;
  struct stat status;
  /* The program itself has an empty name; the kernel's own pages are in no file. */
  const char *path = info->dlpi_name[0] ? info->dlpi_name : "/proc/self/exe";
  if (stat(path, &status) != 0) return 0;
  *hash = mix(*hash, status.st_dev);
  *hash = mix(*hash, status.st_ino);
  *hash = mix(*hash, (uint64_t)status.st_size);
  *hash = mix(*hash, (uint64_t)status.st_mtim.tv_sec);
  *hash = mix(*hash, (uint64_t)status.st_mtim.tv_nsec);
  return 0;
}

uint64_t balise_program_identity(void) {
  uint64_t hash = 0;
  dl_iterate_phdr(add, &hash);
  return hash;
}
