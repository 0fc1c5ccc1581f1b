/*
 * Preloaded into a process (LD_PRELOAD): writes down, in order, what it does to the files in one folder. RECORD_FOLDER: the folder, by its
 * real path; RECORD_LOG: where to write, outside of it. One line of text each, and after a write its bytes:
 *   write NAME OFFSET LENGTH    truncate NAME LENGTH    sync NAME 0    unlink NAME 0    rename OLD NEW    syncdir - 0
 * Only what succeeded is written down, and only after it did; one lock holds both together.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static const char *folder;
static int recording = -1;

static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off64_t);
static int (*real_ftruncate)(int, off64_t);
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);
static int (*real_unlink)(const char *);
static int (*real_rename)(const char *, const char *);

__attribute__((constructor)) static void begin(void) {
  real_write = dlsym(RTLD_NEXT, "write");
  real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
  real_ftruncate = dlsym(RTLD_NEXT, "ftruncate64");
  real_fsync = dlsym(RTLD_NEXT, "fsync");
  real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
  real_unlink = dlsym(RTLD_NEXT, "unlink");
  real_rename = dlsym(RTLD_NEXT, "rename");
  folder = getenv("RECORD_FOLDER");
  const char *log = getenv("RECORD_LOG");
  if (folder && log) recording = open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  /* Children write elsewhere. */
  unsetenv("LD_PRELOAD");
}

/* The name below the folder, "-" for the folder itself, or NULL for what is elsewhere. */
static const char *below(const char *path) {
  size_t length = strlen(folder);
  if (strncmp(path, folder, length) != 0) return NULL;
  if (path[length] == '\0') return "-";
  return path[length] == '/' ? path + length + 1 : NULL;
}

static const char *name_of(int fd, char *path, size_t size) {
  char link[64];
  if (recording < 0 || fd == recording) return NULL;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, size - 1);
  if (length < 0) return NULL;
  path[length] = '\0';
  return below(path);
}

static void put(const void *bytes, size_t length) {
  for (const char *from = bytes; length > 0;) {
    ssize_t done = real_write(recording, from, length);
    if (done < 0 && errno != EINTR) abort();
    if (done > 0) from += done, length -= (size_t)done;
  }
}

static void note(const char *what, const char *name, long long at, long long length, const void *bytes) {
  char line[4400];
  int size = bytes ? snprintf(line, sizeof line, "%s %s %lld %lld\n", what, name, at, length)
                   : snprintf(line, sizeof line, "%s %s %lld\n", what, name, length);
  put(line, (size_t)size);
  if (bytes) put(bytes, (size_t)length);
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t at) {
  char path[4200];
  const char *name = name_of(fd, path, sizeof path);
  if (!name) return real_pwrite(fd, bytes, length, at);
  pthread_mutex_lock(&lock);
  ssize_t done = real_pwrite(fd, bytes, length, at);
  if (done > 0) note("write", name, at, done, bytes);
  pthread_mutex_unlock(&lock);
  return done;
}
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at) { return pwrite64(fd, bytes, length, at); }

ssize_t write(int fd, const void *bytes, size_t length) {
  char path[4200];
  const char *name = name_of(fd, path, sizeof path);
  if (!name) return real_write(fd, bytes, length);
  pthread_mutex_lock(&lock);
  ssize_t done = real_write(fd, bytes, length);
  /* Asked afterwards: where a file is only appended to, it is the write that moves there. */
  if (done > 0) note("write", name, lseek(fd, 0, SEEK_CUR) - done, done, bytes);
  pthread_mutex_unlock(&lock);
  return done;
}

int ftruncate64(int fd, off64_t length) {
  char path[4200];
  const char *name = name_of(fd, path, sizeof path);
  if (!name) return real_ftruncate(fd, length);
  pthread_mutex_lock(&lock);
  int result = real_ftruncate(fd, length);
  if (result == 0) note("truncate", name, 0, length, NULL);
  pthread_mutex_unlock(&lock);
  return result;
}
int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }

static int synced(int fd, int (*real)(int)) {
  char path[4200];
  const char *name = name_of(fd, path, sizeof path);
  if (!name) return real(fd);
  pthread_mutex_lock(&lock);
  int result = real(fd);
  if (result == 0) note(strcmp(name, "-") == 0 ? "syncdir" : "sync", name, 0, 0, NULL);
  pthread_mutex_unlock(&lock);
  return result;
}
int fsync(int fd) { return synced(fd, real_fsync); }
int fdatasync(int fd) { return synced(fd, real_fdatasync); }

int unlink(const char *path) {
  const char *name = recording < 0 ? NULL : below(path);
  if (!name) return real_unlink(path);
  pthread_mutex_lock(&lock);
  int result = real_unlink(path);
  if (result == 0) note("unlink", name, 0, 0, NULL);
  pthread_mutex_unlock(&lock);
  return result;
}

int rename(const char *from, const char *to) {
  const char *name = recording < 0 ? NULL : below(from);
  const char *new_name = recording < 0 ? NULL : below(to);
  if (!name || !new_name) return real_rename(from, to);
  pthread_mutex_lock(&lock);
  int result = real_rename(from, to);
  if (result == 0) {
    char line[8800];
    put(line, (size_t)snprintf(line, sizeof line, "rename %s %s\n", name, new_name));
  }
  pthread_mutex_unlock(&lock);
  return result;
}
