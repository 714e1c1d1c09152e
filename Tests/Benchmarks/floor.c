/* The floor of any site generator that uses cmark, in one thread: read every Markdown file, let
 * cmark make HTML of its body, and write as many files of as many bytes as the real site has.
 *
 *   floor OUTPUT SIZES < list of Markdown files, one a line
 *
 * SIZES holds a line "bytes path" for every file to write. OUTPUT must not exist yet. */
#include <cmark.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void fail(const char *what) {
  perror(what);
  exit(1);
}

static char *read_whole(const char *path, size_t *length) {
  int file = open(path, O_RDONLY);
  struct stat status;
  if (file < 0 || fstat(file, &status) < 0) fail(path);
  char *bytes = malloc((size_t)status.st_size + 1);
  if (!bytes || read(file, bytes, (size_t)status.st_size) != status.st_size) fail(path);
  close(file);
  *length = (size_t)status.st_size;
  bytes[*length] = 0;
  return bytes;
}

/* What stands below a front matter. */
static const char *body(const char *bytes) {
  if (strncmp(bytes, "---\n", 4) != 0) return bytes;
  const char *end = strstr(bytes + 4, "\n---\n");
  return end ? end + 5 : bytes;
}

static void make_folders(int folder, char *path) {
  for (char *slash = strchr(path, '/'); slash; slash = strchr(slash + 1, '/')) {
    *slash = 0;
    if (mkdirat(folder, path, 0755) < 0 && errno != EEXIST) fail(path);
    *slash = '/';
  }
}

int main(int count, char **arguments) {
  if (count != 3) return 2;
  char line[4096];
  unsigned long long made = 0;
  while (fgets(line, sizeof line, stdin)) {
    line[strcspn(line, "\n")] = 0;
    size_t length;
    char *bytes = read_whole(line, &length);
    const char *words = body(bytes);
    char *html = cmark_markdown_to_html(words, length - (size_t)(words - bytes), CMARK_OPT_DEFAULT);
    made += strlen(html);
    free(html);
    free(bytes);
  }

  if (mkdir(arguments[1], 0755) < 0) fail(arguments[1]);
  int folder = open(arguments[1], O_RDONLY | O_DIRECTORY);
  FILE *sizes = fopen(arguments[2], "r");
  if (folder < 0 || !sizes) fail(arguments[2]);
  static char zeros[1 << 20];
  memset(zeros, 'a' + (int)(made % 26), sizeof zeros);
  size_t size;
  while (fscanf(sizes, "%zu %4000[^\n]", &size, line) == 2) {
    make_folders(folder, line);
    int file = openat(folder, line, O_WRONLY | O_CREAT | O_EXCL, 0644);
    if (file < 0) fail(line);
    while (size > 0) {
      ssize_t written = write(file, zeros, size < sizeof zeros ? size : sizeof zeros);
      if (written < 0) fail(line);
      size -= (size_t)written;
    }
    close(file);
  }
  return 0;
}
