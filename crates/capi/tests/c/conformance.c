/* Checks cases of the form that all languages share: conformance <folder> <pack>... */
#include "fact_cases.h"

enum { MAX_PACKS = 128 };

static codegloss_bytes languages;
static codegloss_catalog *catalog;
/* The same with newer packs, once a case asks for it. */
static codegloss_catalog *updated;
static codegloss_bytes newer[MAX_PACKS];
static size_t newer_count;

static codegloss_language language_of(const char *locale) {
    for (codegloss_language language = 0; language < codegloss_locale_count(catalog); language++) {
        if (is(codegloss_locale(catalog, language), locale)) {
            return language;
        }
    }
    fail("no such locale");
    return 0;
}

static void check_open(const char *name, const char *reason) {
    static const struct {
        const char *name;
        codegloss_status status;
    } reasons[] = {
        {"ok", CODEGLOSS_STATUS_OK},
        {"Magic", CODEGLOSS_STATUS_PACK_MAGIC},
        {"Version", CODEGLOSS_STATUS_PACK_VERSION},
        {"Length", CODEGLOSS_STATUS_PACK_LENGTH},
        {"Checksum", CODEGLOSS_STATUS_PACK_CHECKSUM},
        {"Utf8", CODEGLOSS_STATUS_PACK_UTF8},
        {"Header", CODEGLOSS_STATUS_PACK_HEADER},
        {"Slots", CODEGLOSS_STATUS_PACK_SLOTS},
        {"Offset", CODEGLOSS_STATUS_PACK_OFFSET},
        {"Program", CODEGLOSS_STATUS_PACK_PROGRAM},
        {"Plural", CODEGLOSS_STATUS_PACK_PLURAL},
        {"Mismatch", CODEGLOSS_STATUS_PACK_MISMATCH},
    };
    char *path = in_folder(name);
    codegloss_bytes bytes = read_file(path);
    const char *file = strrchr(name, '/') + 1;
    codegloss_status status = strncmp(file, "languages", 9) == 0 ? codegloss_check_languages(bytes)
        : strncmp(file, "facts", 5) == 0                         ? codegloss_check_facts(bytes)
                                                                 : codegloss_check_pack(bytes, NULL);
    if (strncmp(name, "newer/", 6) == 0) {
        expect(newer_count < MAX_PACKS, "too many packs");
        newer[newer_count++] = bytes;
    } else {
        free_bytes(bytes);
    }
    free(path);
    for (size_t index = 0; index < sizeof reasons / sizeof *reasons; index++) {
        if (strcmp(reasons[index].name, reason) == 0) {
            expect(status == reasons[index].status, codegloss_status_text(status));
            return;
        }
    }
    fail("no such reason");
}

static void check_language(codegloss_language language, const char *expected) {
    expect(is(codegloss_locale(catalog, language), expected), "another locale");
}

typedef ptrdiff_t writer(const void *what, char *buffer, size_t capacity);

/* Writes into memory of sizes near the whole, of which valgrind sees the end. */
static void check_written(writer *write, const void *what, const char *expected) {
    size_t length = strlen(expected);
    expect(write(what, NULL, 0) == (ptrdiff_t)length, "another length");
    for (size_t capacity = length > 4 ? length - 3 : 1; capacity <= length + 1; capacity++) {
        char *buffer = malloc(capacity);
        CHECK(buffer != NULL);
        expect(write(what, buffer, capacity) == (ptrdiff_t)length, "another length");
        size_t kept = strlen(buffer);
        expect(kept < capacity && memcmp(buffer, expected, kept) == 0, "another text");
        /* A cut leaves out less than a whole character, and never a part of one. */
        expect(kept + 4 >= capacity, "cut too soon");
        expect(((unsigned char)expected[kept] & 0xC0) != 0x80, "cut within a character");
        expect(capacity != length + 1 || kept == length, "not whole");
        free(buffer);
    }
}

struct field_of {
    codegloss_description description;
    codegloss_field field;
    const codegloss_options *options;
};

static ptrdiff_t write_field(const void *what, char *buffer, size_t capacity) {
    const struct field_of *of = what;
    return codegloss_write(catalog, of->description, of->field, of->options, buffer, capacity);
}

static codegloss_argument argument_of(char *field) {
    char *equals = strchr(field, '=');
    expect(equals != NULL && (equals[1] == 'n' || equals[1] == 't') && equals[2] == ':', "no argument");
    *equals = '\0';
    codegloss_argument argument = {text_of(field), codegloss_value_integer(0)};
    if (equals[1] == 't') {
        argument.value = codegloss_value_text(text_of(equals + 3));
    } else {
        codegloss_string digits = codegloss_string_of(equals + 3);
        expect(codegloss_value_decimal(digits, &argument.value) == CODEGLOSS_STATUS_OK, "no number");
    }
    return argument;
}

static void check_description(char **fields, size_t count) {
    static const char *const names[] = {"message", "reason", "recovery", "user-message", "note", NULL};
    static const char *const forms[] = {"plain", "markdown", NULL};
    static const char *const isolation[] = {"plain", "isolate", NULL};
    codegloss_language language = language_of(fields[1]);
    codegloss_string domain = {NULL, 0};
    if (!is_none(fields[2])) {
        domain = text_of(fields[2]);
    }
    codegloss_argument arguments[MAX_FIELDS];
    codegloss_options options = {0};
    options.form = number_of(fields[5], forms);
    options.isolate = (uint8_t)number_of(fields[6], isolation);
    options.arguments = arguments;
    for (size_t index = 9; index < count; index++) {
        arguments[options.argument_count++] = argument_of(fields[index]);
    }
    struct field_of of = {{0, 0}, number_of(fields[4], names), &options};
    codegloss_status status =
        codegloss_describe(catalog, domain, code_of(fields[3]), language, &of.description);
    expect(status == CODEGLOSS_STATUS_OK || status == CODEGLOSS_STATUS_NOT_FOUND, "no lookup");
    codegloss_text text;
    status = codegloss_get(catalog, of.description, of.field, options.form, &text);
    if (is_none(fields[8])) {
        char buffer[4];
        expect(status == CODEGLOSS_STATUS_NOT_FOUND || status == CODEGLOSS_STATUS_NOT_FOR_USERS, "a text where there is none");
        expect(text.locale.data == NULL, "a locale where there is no text");
        expect(write_field(&of, buffer, sizeof buffer) == status, "a text where there is none");
        expect(buffer[0] == '\0', "not empty");
        return;
    }
    const char *expected = unescape(fields[8]);
    expect(is(text.locale, fields[7]), "of another locale");
    if (status == CODEGLOSS_STATUS_NEEDS_ARGUMENTS) {
        expect(text.text.data == NULL, "a text without its arguments");
    } else {
        expect(status == CODEGLOSS_STATUS_OK, "no text");
        expect(is(text.text, expected), "another text in place");
    }
    check_written(write_field, &of, expected);
}

static ptrdiff_t write_user(const void *what, char *buffer, size_t capacity) {
    return codegloss_write_user_message_or_generic(catalog, *(const codegloss_description *)what, NULL, buffer, capacity);
}

/* What an app shows its user, or that it shows nothing. */
static void check_user(char **fields) {
    codegloss_description description;
    codegloss_status status =
        codegloss_describe(catalog, text_of(fields[2]), code_of(fields[3]), language_of(fields[1]), &description);
    expect(status == CODEGLOSS_STATUS_OK, "no lookup");
    codegloss_text text;
    status = codegloss_get(catalog, description, CODEGLOSS_FIELD_USER_MESSAGE, CODEGLOSS_FORM_PLAIN, &text);
    expect((status == CODEGLOSS_STATUS_NOT_FOR_USERS) == (strcmp(fields[4], "no") == 0), "for users or not");
    if (is_none(fields[6])) {
        char buffer[4];
        expect(write_user(&description, buffer, sizeof buffer) == CODEGLOSS_STATUS_NOT_FOR_USERS, "something to show");
        expect(buffer[0] == '\0', "not empty");
    } else {
        check_written(write_user, &description, unescape(fields[6]));
    }
}

struct unknown_code {
    codegloss_code code;
    codegloss_language language;
};

static ptrdiff_t write_unknown(const void *what, char *buffer, size_t capacity) {
    const struct unknown_code *unknown = what;
    return codegloss_write_unknown_error(catalog, unknown->code, unknown->language, buffer, capacity);
}

static ptrdiff_t write_generic(const void *what, char *buffer, size_t capacity) {
    return codegloss_write_generic_user_message(catalog, *(const codegloss_language *)what, buffer, capacity);
}

static void check_case(char **fields, size_t count);

/* Opens some of the packs together, and then asks what follows of them alone. */
static void check_among(char **fields, size_t count) {
    codegloss_bytes some[MAX_PACKS];
    size_t some_count = 0;
    codegloss_catalog *all = catalog;
    for (char *name = is_none(fields[1]) ? NULL : strtok(fields[1], " "); name != NULL; name = strtok(NULL, " ")) {
        char file[64];
        CHECK(snprintf(file, sizeof file, "packs/%s.pack", name) < (int)sizeof file && some_count < MAX_PACKS);
        char *path = in_folder(file);
        some[some_count++] = read_file(path);
        free(path);
    }
    codegloss_status status = codegloss_open(some, some_count, languages, &catalog);
    if (count == 3) {
        int is_ok = strcmp(fields[2], "ok") == 0;
        expect(is_ok || strcmp(fields[2], "Mismatch") == 0, "no such reason");
        expect(status == (is_ok ? CODEGLOSS_STATUS_OK : CODEGLOSS_STATUS_PACK_MISMATCH), codegloss_status_text(status));
    } else {
        expect(status == CODEGLOSS_STATUS_OK, codegloss_status_text(status));
        check_case(fields + 2, count - 2);
    }
    codegloss_close(catalog);
    catalog = all;
    while (some_count > 0) {
        free_bytes(some[--some_count]);
    }
}

static void check_refused(char **fields, size_t count) {
    static const char *const names[] = {"message", "reason", "recovery", "user-message", "note", NULL};
    codegloss_refused refused;
    size_t number = (size_t)strtoul(fields[1], NULL, 10);
    codegloss_status status = codegloss_get_refused(updated, number, &refused);
    if (count == 3) {
        expect(is_none(fields[2]) && status == CODEGLOSS_STATUS_NOT_FOUND, "more is refused");
        expect(codegloss_refused_count(updated) == number, "another count");
        return;
    }
    expect(status == CODEGLOSS_STATUS_OK, "it is not refused");
    codegloss_code code = code_of(fields[4]);
    expect(is(refused.locale, fields[2]) && is(refused.domain, fields[3]), "another locale or domain");
    expect(refused.code.integer == code.integer && refused.code.text.length == code.text.length, "another code");
    expect(code.text.length == 0 || memcmp(refused.code.text.data, code.text.data, code.text.length) == 0, "another code");
    expect((int)refused.field == number_of(fields[5], names) && is(refused.argument, fields[6]), "another argument");
    int is_undeclared = refused.because == CODEGLOSS_BECAUSE_UNDECLARED;
    expect(strcmp(fields[7], is_undeclared ? "Undeclared" : "OtherKind") == 0, "for another reason");
}

/* Opens the catalog with the newer packs, and asks what it refused or what it says. */
static void check_updated(char **fields, size_t count) {
    if (updated == NULL) {
        codegloss_status status = codegloss_open_updated(catalog, newer, newer_count, &updated);
        expect(status == CODEGLOSS_STATUS_OK, codegloss_status_text(status));
    }
    if (strcmp(fields[0], "refused") == 0) {
        check_refused(fields, count);
        return;
    }
    codegloss_catalog *base = catalog;
    catalog = updated;
    check_case(fields + 1, count - 1);
    catalog = base;
}

/* Opens the packs of a target, and then asks what follows of them. */
static void check_target(char **fields, size_t count) {
    codegloss_bytes some[MAX_PACKS];
    size_t some_count = 0;
    codegloss_catalog *all = catalog;
    char file[64];
    CHECK(snprintf(file, sizeof file, "targets/%s/languages.pack", fields[1]) < (int)sizeof file);
    char *path = in_folder(file);
    codegloss_bytes table = read_file(path);
    free(path);
    for (char *name = strtok(fields[2], " "); name != NULL; name = strtok(NULL, " ")) {
        CHECK(snprintf(file, sizeof file, "targets/%s/%s.pack", fields[1], name) < (int)sizeof file);
        CHECK(some_count < MAX_PACKS);
        path = in_folder(file);
        some[some_count++] = read_file(path);
        free(path);
    }
    codegloss_status status = codegloss_open(some, some_count, table, &catalog);
    expect(status == CODEGLOSS_STATUS_OK, codegloss_status_text(status));
    check_case(fields + 3, count - 3);
    codegloss_close(catalog);
    catalog = all;
    free_bytes(table);
    while (some_count > 0) {
        free_bytes(some[--some_count]);
    }
}

static void check_case(char **fields, size_t count) {
    const char *kind = fields[0];
    codegloss_language language = 0;
    if (strcmp(kind, "open") == 0 && count == 3) {
        check_open(unescape(fields[1]), fields[2]);
    } else if (strcmp(kind, "among") == 0 && count >= 3) {
        check_among(fields, count);
    } else if ((strcmp(kind, "updated") == 0 && count >= 3) || (strcmp(kind, "refused") == 0 && (count == 3 || count == 8))) {
        check_updated(fields, count);
    } else if (strcmp(kind, "target") == 0 && count >= 5) {
        check_target(fields, count);
    } else if (strcmp(kind, "fact") == 0 && count == 5) {
        check_fact(fields);
    } else if (strcmp(kind, "language") == 0 && count == 3) {
        codegloss_string tag = is_none(fields[1]) ? codegloss_string_of("") : text_of(fields[1]);
        codegloss_status status = codegloss_find_language(catalog, tag, &language);
        if (is_none(fields[2])) {
            expect(status == CODEGLOSS_STATUS_NOT_FOUND, "a locale where there is none");
        } else {
            expect(status == CODEGLOSS_STATUS_OK, "no locale");
            check_language(language, fields[2]);
        }
    } else if (strcmp(kind, "first") == 0 && count >= 2) {
        codegloss_string tags[MAX_FIELDS];
        for (size_t index = 2; index < count; index++) {
            tags[index - 2] = text_of(fields[index]);
        }
        CHECK(codegloss_first_language(catalog, tags, count - 2, &language) == CODEGLOSS_STATUS_OK);
        check_language(language, fields[1]);
    } else if (strcmp(kind, "accept") == 0 && count == 3) {
        codegloss_string header = is_none(fields[1]) ? codegloss_string_of("") : text_of(fields[1]);
        CHECK(codegloss_accept_language(catalog, header, &language) == CODEGLOSS_STATUS_OK);
        check_language(language, fields[2]);
    } else if (strcmp(kind, "describe") == 0 && count >= 9) {
        check_description(fields, count);
    } else if (strcmp(kind, "user") == 0 && count == 7) {
        check_user(fields);
    } else if (strcmp(kind, "unknown") == 0 && count == 4) {
        struct unknown_code unknown = {code_of(fields[2]), language_of(fields[1])};
        check_written(write_unknown, &unknown, unescape(fields[3]));
    } else if (strcmp(kind, "generic") == 0 && count == 3) {
        language = language_of(fields[1]);
        check_written(write_generic, &language, unescape(fields[2]));
    } else {
        fail("no such kind of case");
    }
}

int main(int count, char **arguments) {
    static codegloss_bytes packs[MAX_PACKS];
    size_t pack_count = 0;
    CHECK(count > 2 && count - 2 <= MAX_PACKS);
    folder = arguments[1];
    for (int index = 2; index < count; index++) {
        packs[pack_count++] = read_file(arguments[index]);
    }
    char *path = in_folder("packs/languages.pack");
    languages = read_file(path);
    free(path);
    codegloss_status status = codegloss_open(packs, pack_count, languages, &catalog);
    if (status != CODEGLOSS_STATUS_OK) {
        fprintf(stderr, "%s\n", codegloss_status_text(status));
        return 1;
    }

    path = in_folder("cases.tsv");
    codegloss_bytes cases = read_file(path);
    free(path);
    size_t checked = 0;
    const char *end = (const char *)cases.data + cases.length;
    for (const char *line = (const char *)cases.data; line < end;) {
        const char *line_end = memchr(line, '\n', (size_t)(end - line));
        CHECK(line_end != NULL);
        size_t length = (size_t)(line_end - line);
        if (length != 0 && *line != '#') {
            /* One copy to take apart, one to show. */
            char *copies = malloc(2 * (length + 1));
            char *fields[MAX_FIELDS];
            CHECK(copies != NULL);
            memcpy(copies, line, length);
            copies[length] = '\0';
            line_of_case = memcpy(copies + length + 1, copies, length + 1);
            check_case(fields, split(copies, fields));
            free(copies);
            checked++;
        }
        line = line_end + 1;
    }
    codegloss_close(updated);
    while (newer_count > 0) {
        free_bytes(newer[--newer_count]);
    }
    codegloss_close(catalog);
    codegloss_facts_close(facts);
    free_bytes(facts_file);
    free_bytes(cases);
    free_bytes(languages);
    for (size_t index = 0; index < pack_count; index++) {
        free_bytes(packs[index]);
    }
    printf("%lu cases\n", (unsigned long)checked);
    return 0;
}
