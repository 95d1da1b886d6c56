// Makes one call of the system fail that concerns a folder: the FAULT_AT-th call of FAULT_CALL under FAULT_FOLDER fails with the number
// FAULT_ERRNO, once. FAULT_WAY=short lets a write take a part only; FAULT_WAY=slow lets every write take a few bytes and a pause.
// A file FAULT_MARK tells that it happened.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static int count;

static const char *setting(const char *name) {
  const char *value = getenv(name);
  return value ? value : "";
}

static int concerns(const char *path) {
  const char *folder = setting("FAULT_FOLDER");
  return *folder && path && !strncmp(path, folder, strlen(folder));
}

static int concerns_number(int number) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", number);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return concerns(path);
}

// Whether this call is the one to fail.
static int fails(const char *call) {
  if (strcmp(setting("FAULT_CALL"), call) || ++count != atoi(setting("FAULT_AT"))) return 0;
  int mark = syscall(SYS_openat, AT_FDCWD, setting("FAULT_MARK"), O_CREAT | O_WRONLY, 0600);
  if (mark >= 0) syscall(SYS_close, mark);
  errno = atoi(setting("FAULT_ERRNO"));
  return 1;
}

#define NEXT(type, name, ...) ((type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name))

static int opened(const char *path, int flags, mode_t mode) {
  if (concerns(path) && fails("open")) return -1;
  return NEXT(int, open64, const char *, int, ...)(path, flags, mode);
}

int open(const char *path, int flags, ...) {
  va_list list;
  va_start(list, flags);
  mode_t mode = flags & O_CREAT ? va_arg(list, mode_t) : 0;
  va_end(list);
  return opened(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  va_list list;
  va_start(list, flags);
  mode_t mode = flags & O_CREAT ? va_arg(list, mode_t) : 0;
  va_end(list);
  return opened(path, flags, mode);
}

ssize_t write(int number, const void *bytes, size_t size) {
  if (concerns_number(number)) {
    const char *way = setting("FAULT_WAY");
    if (!strcmp(way, "slow")) {
      usleep(50);
      size = size < 64 ? size : 64;
    } else if (fails("write")) {
      if (strcmp(way, "short") || size < 2) return -1;
      size /= 2;
    }
  }
  return NEXT(ssize_t, write, int, const void *, size_t)(number, bytes, size);
}

int fsync(int number) {
  if (concerns_number(number) && fails("fsync")) return -1;
  return NEXT(int, fsync, int)(number);
}

int fchmod(int number, mode_t mode) {
  if (concerns_number(number) && fails("fchmod")) return -1;
  return NEXT(int, fchmod, int, mode_t)(number, mode);
}

int rename(const char *from, const char *to) {
  if (concerns(to) && fails("rename")) return -1;
  return NEXT(int, rename, const char *, const char *)(from, to);
}

int close(int number) {
  int is_failing = concerns_number(number) && fails("close");
  int reason = errno;
  int result = NEXT(int, close, int)(number);
  if (!is_failing) return result;
  errno = reason;
  return -1;
}
