// Tells the thread sanitizer when a thread waits for a lock of Swift's `Synchronization`. A lock that is
// free is taken in the program's own code, which the sanitizer reads; one that is not, in the library,
// which nobody compiled for it: what a thread did before it let go would seem to race with what the next
// one does. Definitions in the executable take the place of the library's, and call them.

#if __has_feature(thread_sanitizer)

#define _GNU_SOURCE
#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>
#include <stdint.h>

#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"
#define SWIFT __attribute__((swiftcall))
#define SELF __attribute__((swift_context)) void *

SWIFT void balise_lock_slow(uint32_t thread, SELF lock) __asm__(LOCK);
SWIFT void balise_unlock_slow(SELF lock) __asm__(UNLOCK);

static SWIFT void (*lock_slow)(uint32_t thread, SELF lock);
static SWIFT void (*unlock_slow)(SELF lock);

__attribute__((constructor)) static void find_both(void) {
  lock_slow = (SWIFT void (*)(uint32_t, SELF))dlsym(RTLD_NEXT, LOCK);
  unlock_slow = (SWIFT void (*)(SELF))dlsym(RTLD_NEXT, UNLOCK);
}

SWIFT void balise_lock_slow(uint32_t thread, SELF lock) {
  lock_slow(thread, lock);
  __tsan_acquire(lock);
}

SWIFT void balise_unlock_slow(SELF lock) {
  __tsan_release(lock);
  unlock_slow(lock);
}

#endif
