#ifndef BALISE_CSYSTEM_H
#define BALISE_CSYSTEM_H
#include <stddef.h>
#include <stdint.h>

/* Exchanges two paths in one step (renameat2 with RENAME_EXCHANGE); 0 when done, -1 with errno. */
int balise_exchange(const char *one, const char *other);

/* What the work of this thread has read, as bits, with a bit for each 64 of them that is not empty;
   none while nobody asks. Swift has no variable of a thread that costs one instruction, and every
   value a page shows passes here. */
typedef struct {
  uint64_t *bits;
  uint64_t *filled;
  size_t words;
} balise_read_set;
extern _Thread_local balise_read_set balise_reads;

/* Notes that the fact of a number was read. */
static inline void balise_note_read(size_t number) {
  size_t word = number >> 6;
  if (word >= balise_reads.words) return;
  balise_reads.bits[word] |= (uint64_t)1 << (number & 63);
  balise_reads.filled[word >> 6] |= (uint64_t)1 << (word & 63);
}

/* Where the thread's reads are noted. */
static inline balise_read_set balise_get_reads(void) { return balise_reads; }
/* Where they are noted from now on; a set of no words for nowhere. */
static inline void balise_set_reads(balise_read_set set) { balise_reads = set; }

/* Large pieces of memory go back to the system as soon as they are given back. The library would keep
   them once a first one was given back, and the data files of a large plan are made of such pieces. */
void balise_return_large_memory(void);

/* A number that changes when the program or a library it is linked with is another file. */
uint64_t balise_program_identity(void);

/* A file in memory that holds some bytes, to be read from its start; -1 when there is none to be had. */
int balise_memory_file(const void *bytes, size_t count);

/* What a program that reads somebody's file may use. */
typedef struct {
  uint64_t memory, processor_seconds, written;
  int milliseconds;
} balise_limits;

/* Runs a program with one file as its input, one as its output and no other, and waits for it: its
   exit status, or -1 when it did not run or did not end by itself within the limits. */
int balise_run_limited(const char *program, char *const *arguments, char *const *environment,
                       int in, int out, balise_limits limits);
#endif
