/*
 * Preloaded into a process (LD_PRELOAD): every fsync and fdatasync takes SLOW_SYNC_US microseconds longer, as on a disk that is slow to write
 * through.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <time.h>

static struct timespec longer;
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);

__attribute__((constructor)) static void begin(void) {
  real_fsync = dlsym(RTLD_NEXT, "fsync");
  real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
  const char *text = getenv("SLOW_SYNC_US");
  long microseconds = text ? atol(text) : 0;
  longer.tv_sec = microseconds / 1000000;
  longer.tv_nsec = microseconds % 1000000 * 1000;
}

int fsync(int file) {
  int result = real_fsync(file);
  nanosleep(&longer, NULL);
  return result;
}

int fdatasync(int file) {
  int result = real_fdatasync(file);
  nanosleep(&longer, NULL);
  return result;
}
