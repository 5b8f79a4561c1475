/* A line of cases.tsv, taken apart: see conformance/README.md. */
#ifndef FIELDS_H
#define FIELDS_H

#include "support.h"

enum { MAX_FIELDS = 64 };

static const char *folder;
static const char *line_of_case;

static void fail(const char *what) {
    fprintf(stderr, "%s\nin: %s\n", what, line_of_case);
    exit(1);
}

static void expect(int condition, const char *what) {
    if (!condition) {
        fail(what);
    }
}

static char *in_folder(const char *name) {
    char *path = malloc(strlen(folder) + strlen(name) + 2);
    CHECK(path != NULL);
    sprintf(path, "%s/%s", folder, name);
    return path;
}

/* Splits a line at its tabs, in place. */
static size_t split(char *line, char **fields) {
    size_t count = 0;
    for (char *rest = line; rest != NULL;) {
        expect(count < MAX_FIELDS, "too many fields");
        fields[count++] = rest;
        rest = strchr(rest, '\t');
        if (rest != NULL) {
            *rest++ = '\0';
        }
    }
    return count;
}

static int is_none(const char *field) {
    return strcmp(field, "-") == 0;
}

/* Replaces escapes, in place. */
static char *unescape(char *field) {
    char *out = field;
    for (const char *in = field; *in != '\0'; in++) {
        if (*in != '\\') {
            *out++ = *in;
            continue;
        }
        in++;
        *out++ = *in == 't' ? '\t' : *in == 'n' ? '\n' : *in == 'r' ? '\r' : *in;
    }
    *out = '\0';
    return field;
}

static codegloss_string text_of(char *field) {
    return codegloss_string_of(unescape(field));
}

static codegloss_code code_of(char *field) {
    expect(strncmp(field, "i:", 2) == 0 || strncmp(field, "t:", 2) == 0, "no code");
    if (field[0] == 't') {
        return codegloss_code_text(text_of(field + 2));
    }
    return codegloss_code_integer((int64_t)strtoll(field + 2, NULL, 10));
}

static int number_of(const char *field, const char *const *names) {
    for (int number = 0; names[number] != NULL; number++) {
        if (strcmp(names[number], field) == 0) {
            return number;
        }
    }
    fail("no such name");
    return 0;
}

#endif
