/* What the programs share: checks that say where they failed, and files. */
#ifndef SUPPORT_H
#define SUPPORT_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "codegloss.h"

#define CHECK(condition)                                                                  \
    do {                                                                                  \
        if (!(condition)) {                                                               \
            fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition);       \
            exit(1);                                                                      \
        }                                                                                 \
    } while (0)

/* A file's bytes, in memory that is exactly as large. */
static codegloss_bytes read_file(const char *path) {
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        fprintf(stderr, "%s cannot be opened\n", path);
        exit(1);
    }
    CHECK(fseek(file, 0, SEEK_END) == 0);
    long length = ftell(file);
    CHECK(length >= 0);
    rewind(file);
    uint8_t *data = malloc(length == 0 ? 1 : (size_t)length);
    CHECK(data != NULL);
    CHECK(fread(data, 1, (size_t)length, file) == (size_t)length);
    fclose(file);
    codegloss_bytes bytes = {data, (size_t)length};
    return bytes;
}

static void free_bytes(codegloss_bytes bytes) {
    free((void *)(uintptr_t)bytes.data);
}

static int is(codegloss_string string, const char *expected) {
    return string.data != NULL && string.length == strlen(expected)
        && memcmp(string.data, expected, string.length) == 0;
}

#endif
