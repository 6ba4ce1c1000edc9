#define _GNU_SOURCE
#include "CSystem.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/pidfd.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

int balise_memory_file(const void *bytes, size_t count) {
  int file = memfd_create("balise", MFD_CLOEXEC);
  if (file < 0) return -1;
  const char *next = bytes;
  while (count > 0) {
    ssize_t written = write(file, next, count);
    if (written < 0) {
      if (errno == EINTR) continue;
      close(file);
      return -1;
    }
    next += written;
    count -= (size_t)written;
  }
  lseek(file, 0, SEEK_SET);
  return file;
}

static void limit(int resource, uint64_t value) {
  struct rlimit both = {value, value};
  setrlimit(resource, &both);
}

/* Between fork and exec: only calls that are safe after a signal, since other threads hold locks. */
static void child(const char *program, char *const *arguments, char *const *environment, int in,
                  int out, balise_limits limits) {
  int nowhere = open("/dev/null", O_RDWR);
  if (dup2(in, 0) < 0 || dup2(out, 1) < 0 || dup2(nowhere, 2) < 0) _exit(127);
  close_range(3, ~0U, 0);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
  setsid();
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_AS, limits.memory);
  limit(RLIMIT_CPU, limits.processor_seconds);
  limit(RLIMIT_FSIZE, limits.written);
  execve(program, arguments, environment);
  _exit(127);
}

int balise_run_limited(const char *program, char *const *arguments, char *const *environment,
                       int in, int out, balise_limits limits) {
  pid_t pid = fork();
  if (pid < 0) return -1;
  if (pid == 0) child(program, arguments, environment, in, out, limits);
  int watch = pidfd_open(pid, 0);
  if (watch >= 0) {
    struct pollfd one = {.fd = watch, .events = POLLIN};
    int ready;
    do ready = poll(&one, 1, limits.milliseconds);
    while (ready < 0 && errno == EINTR);
    if (ready == 0) kill(pid, SIGKILL);
    close(watch);
  }
  /* Ended, and not yet forgotten: whatever it started stands in a group of its number, and ends too. */
  siginfo_t ended;
  while (waitid(P_PID, (id_t)pid, &ended, WEXITED | WNOWAIT) < 0 && errno == EINTR) {}
  kill(-pid, SIGKILL);
  int status;
  while (waitpid(pid, &status, 0) < 0)
    if (errno != EINTR) return -1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}
