/* What only C can get wrong, and what only C is promised: edges <languages.pack> <en.pack> <zh-Hans.pack>. */
#include "support.h"

/* How often memory was asked for. The linker leads the library's calls here where it can (see c_program.rs). */
static size_t allocations = 0;

#ifdef COUNT_ALLOCATIONS
void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *data, size_t size);
int __real_posix_memalign(void **data, size_t alignment, size_t size);

void *__wrap_malloc(size_t size) {
    allocations++;
    return __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size) {
    allocations++;
    return __real_calloc(count, size);
}

void *__wrap_realloc(void *data, size_t size) {
    allocations++;
    return __real_realloc(data, size);
}

int __wrap_posix_memalign(void **data, size_t alignment, size_t size) {
    allocations++;
    return __real_posix_memalign(data, alignment, size);
}
#endif

static const codegloss_string NONE = {NULL, 0};
static const codegloss_string WRONG_LENGTH = {NULL, 1};
static const codegloss_string NO_UTF8 = {"\xFF", 1};

static codegloss_bytes packs[2];
static codegloss_bytes languages;
static codegloss_catalog *catalog;

static codegloss_string text(const char *nul_terminated) {
    return codegloss_string_of(nul_terminated);
}

static codegloss_description describe(codegloss_code code) {
    codegloss_description description;
    CHECK(codegloss_describe(catalog, NONE, code, 0, &description) == CODEGLOSS_STATUS_OK);
    return description;
}

static void opening(void) {
    codegloss_catalog *none = (codegloss_catalog *)(uintptr_t)1;
    codegloss_bytes nowhere = {NULL, 5};
    codegloss_bytes too_long = {languages.data, SIZE_MAX};
    codegloss_bytes twice[2] = {packs[0], packs[0]};
    CHECK(codegloss_open(packs, 2, languages, NULL) == CODEGLOSS_STATUS_POINTER);
    CHECK(codegloss_open(NULL, 2, languages, &none) == CODEGLOSS_STATUS_POINTER);
    CHECK(none == NULL);
    CHECK(codegloss_open(packs, SIZE_MAX, languages, &none) == CODEGLOSS_STATUS_LENGTH);
    CHECK(codegloss_open(packs, SIZE_MAX / 2, languages, &none) == CODEGLOSS_STATUS_LENGTH);
    CHECK(codegloss_open((const codegloss_bytes *)((const char *)packs + 1), 1, languages, &none)
          == CODEGLOSS_STATUS_POINTER);
    CHECK(codegloss_open(packs, 2, nowhere, &none) == CODEGLOSS_STATUS_POINTER);
    CHECK(codegloss_open(packs, 2, too_long, &none) == CODEGLOSS_STATUS_LENGTH);
    CHECK(codegloss_open(&nowhere, 1, languages, &none) == CODEGLOSS_STATUS_POINTER);
    CHECK(codegloss_open(packs, 0, languages, &none) == CODEGLOSS_STATUS_PACK_MISMATCH);
    CHECK(codegloss_open(packs + 1, 1, languages, &none) == CODEGLOSS_STATUS_PACK_MISMATCH);
    CHECK(codegloss_open(twice, 2, languages, &none) == CODEGLOSS_STATUS_PACK_MISMATCH);
    CHECK(codegloss_open(packs, 2, packs[0], &none) == CODEGLOSS_STATUS_PACK_MAGIC);
    CHECK(none == NULL);
    codegloss_close(NULL);

    /* The order of the packs does not matter, nor does the alignment of their bytes. */
    codegloss_bytes turned[2] = {packs[1], packs[0]};
    uint8_t *moved = malloc(languages.length + 1);
    CHECK(moved != NULL);
    memcpy(moved + 1, languages.data, languages.length);
    codegloss_bytes unaligned = {moved + 1, languages.length};
    CHECK(codegloss_open(turned, 2, unaligned, &none) == CODEGLOSS_STATUS_OK);
    CHECK(is(codegloss_locale(none, 0), "en") && is(codegloss_locale(none, 1), "zh-Hans"));
    codegloss_close(none);
    free(moved);

    codegloss_string locale = NONE;
    CHECK(codegloss_check_pack(packs[1], &locale) == CODEGLOSS_STATUS_OK && is(locale, "zh-Hans"));
    CHECK(codegloss_check_pack(nowhere, NULL) == CODEGLOSS_STATUS_POINTER);
    CHECK(codegloss_check_languages(nowhere) == CODEGLOSS_STATUS_POINTER);
}

static void updating(void) {
    codegloss_catalog *updated = (codegloss_catalog *)(uintptr_t)1;
    codegloss_bytes nowhere = {NULL, 5};
    codegloss_bytes twice[2] = {packs[0], packs[0]};
    codegloss_bytes all[3] = {packs[1], languages, packs[0]};
    codegloss_catalog *english;
    CHECK(codegloss_open(packs, 1, languages, &english) == CODEGLOSS_STATUS_OK);
    CHECK(codegloss_open_updated(NULL, all, 3, &updated) == CODEGLOSS_STATUS_POINTER);
    CHECK(updated == NULL);
    CHECK(codegloss_open_updated(english, NULL, 3, &updated) == CODEGLOSS_STATUS_POINTER);
    CHECK(codegloss_open_updated(english, all, 3, NULL) == CODEGLOSS_STATUS_POINTER);
    CHECK(codegloss_open_updated(english, &nowhere, 1, &updated) == CODEGLOSS_STATUS_POINTER);
    CHECK(codegloss_open_updated(english, twice, 2, &updated) == CODEGLOSS_STATUS_PACK_MISMATCH);
    CHECK(updated == NULL);

    /* A locale that the base lacks is added, and the base may be closed first. The files may go at once. */
    uint8_t *copy = malloc(packs[1].length);
    CHECK(copy != NULL);
    memcpy(copy, packs[1].data, packs[1].length);
    codegloss_bytes chinese = {copy, packs[1].length};
    CHECK(codegloss_open_updated(english, &chinese, 1, &updated) == CODEGLOSS_STATUS_OK);
    codegloss_close(english);
    free(copy);
    CHECK(codegloss_locale_count(updated) == 2 && is(codegloss_locale(updated, 1), "zh-Hans"));
    codegloss_description description;
    codegloss_text found;
    CHECK(codegloss_describe(updated, NONE, codegloss_code_integer(104), 1, &description) == CODEGLOSS_STATUS_OK);
    CHECK(codegloss_get(updated, description, CODEGLOSS_FIELD_REASON, CODEGLOSS_FORM_PLAIN, &found)
          == CODEGLOSS_STATUS_OK);
    CHECK(is(found.locale, "zh-Hans"));
    codegloss_refused refused;
    CHECK(codegloss_refused_count(updated) == 0 && codegloss_refused_count(NULL) == 0);
    CHECK(codegloss_get_refused(updated, 0, &refused) == CODEGLOSS_STATUS_NOT_FOUND);
    CHECK(codegloss_get_refused(NULL, 0, &refused) == CODEGLOSS_STATUS_POINTER);
    codegloss_close(updated);
}

static void finding_languages(void) {
    codegloss_language language = 7;
    CHECK(codegloss_find_language(NULL, text("en"), &language) == CODEGLOSS_STATUS_POINTER);
    CHECK(codegloss_find_language(catalog, text("zh"), NULL) == CODEGLOSS_STATUS_POINTER);
    CHECK(codegloss_find_language(catalog, WRONG_LENGTH, &language) == CODEGLOSS_STATUS_POINTER && language == 0);
    CHECK(codegloss_find_language(catalog, NO_UTF8, &language) == CODEGLOSS_STATUS_UTF8 && language == 0);
    language = 7;
    CHECK(codegloss_find_language(catalog, text("fr"), &language) == CODEGLOSS_STATUS_NOT_FOUND && language == 0);
    CHECK(codegloss_find_language(catalog, NONE, &language) == CODEGLOSS_STATUS_NOT_FOUND);
    codegloss_string tags[3] = {NO_UTF8, WRONG_LENGTH, text("zh")};
    CHECK(codegloss_first_language(catalog, tags, 3, &language) == CODEGLOSS_STATUS_OK && language == 1);
    CHECK(codegloss_first_language(catalog, NULL, 0, &language) == CODEGLOSS_STATUS_OK && language == 0);
    CHECK(codegloss_first_language(catalog, NULL, 1, &language) == CODEGLOSS_STATUS_POINTER);
    CHECK(codegloss_first_language(NULL, tags, 3, &language) == CODEGLOSS_STATUS_POINTER);
    CHECK(codegloss_accept_language(catalog, NO_UTF8, &language) == CODEGLOSS_STATUS_UTF8);
    CHECK(codegloss_accept_language(NULL, NONE, &language) == CODEGLOSS_STATUS_POINTER);
    CHECK(codegloss_accept_language(catalog, NONE, NULL) == CODEGLOSS_STATUS_POINTER);
    language = 7;
    CHECK(codegloss_default_language(catalog, &language) == CODEGLOSS_STATUS_OK && language == 0);
    CHECK(codegloss_locale_count(catalog) == 2 && codegloss_locale_count(NULL) == 0);
    CHECK(codegloss_locale(NULL, 0).data == NULL);
    CHECK(is(codegloss_locale(catalog, 4294967295u), "en"));
}

static void describing(void) {
    codegloss_code code = codegloss_code_integer(104);
    codegloss_code no_code = {0, 104, {NULL, 0}};
    codegloss_description description;
    CHECK(codegloss_describe(NULL, NONE, code, 0, &description) == CODEGLOSS_STATUS_POINTER);
    CHECK(codegloss_describe(catalog, NONE, code, 0, NULL) == CODEGLOSS_STATUS_POINTER);
    CHECK(codegloss_describe(catalog, WRONG_LENGTH, code, 0, &description) == CODEGLOSS_STATUS_POINTER);
    CHECK(codegloss_describe(catalog, NO_UTF8, code, 0, &description) == CODEGLOSS_STATUS_UTF8);
    CHECK(codegloss_describe(catalog, NONE, no_code, 0, &description) == CODEGLOSS_STATUS_ENUM);
    CHECK(codegloss_describe(catalog, NONE, codegloss_code_text(NO_UTF8), 0, &description)
          == CODEGLOSS_STATUS_UTF8);
    CHECK(codegloss_describe(catalog, text(""), code, 0, &description) == CODEGLOSS_STATUS_NOT_FOUND);

    codegloss_text found;
    CHECK(codegloss_get(catalog, description, CODEGLOSS_FIELD_MESSAGE, CODEGLOSS_FORM_PLAIN, &found)
          == CODEGLOSS_STATUS_NOT_FOUND);
    CHECK(found.text.data == NULL && found.locale.data == NULL);
    description = describe(code);
    CHECK(codegloss_get(NULL, description, CODEGLOSS_FIELD_MESSAGE, CODEGLOSS_FORM_PLAIN, &found)
          == CODEGLOSS_STATUS_POINTER);
    CHECK(codegloss_get(catalog, description, CODEGLOSS_FIELD_MESSAGE, CODEGLOSS_FORM_PLAIN, NULL)
          == CODEGLOSS_STATUS_POINTER);
    CHECK(codegloss_get(catalog, description, 5, CODEGLOSS_FORM_PLAIN, &found) == CODEGLOSS_STATUS_ENUM);
    CHECK(codegloss_get(catalog, description, -1, CODEGLOSS_FORM_PLAIN, &found) == CODEGLOSS_STATUS_ENUM);
    CHECK(codegloss_get(catalog, description, CODEGLOSS_FIELD_MESSAGE, 2, &found) == CODEGLOSS_STATUS_ENUM);

    /* A text without arguments is a part of its pack; one with arguments has to be written. */
    CHECK(codegloss_get(catalog, description, CODEGLOSS_FIELD_REASON, CODEGLOSS_FORM_MARKDOWN, &found)
          == CODEGLOSS_STATUS_OK);
    CHECK(is(found.text, "The token is *empty* or not valid. \xE2\x9C\x94") && is(found.locale, "en"));
    CHECK((const uint8_t *)found.text.data > packs[0].data
          && (const uint8_t *)found.text.data < packs[0].data + packs[0].length);
    description.language = 1;
    CHECK(codegloss_get(catalog, description, CODEGLOSS_FIELD_RECOVERY, CODEGLOSS_FORM_PLAIN, &found)
          == CODEGLOSS_STATUS_OK);
    CHECK(is(found.text, "Get a token, then log in again.") && is(found.locale, "en"));
    description = describe(codegloss_code_text(text("card_declined")));
    CHECK(codegloss_get(catalog, description, CODEGLOSS_FIELD_MESSAGE, CODEGLOSS_FORM_PLAIN, &found)
          == CODEGLOSS_STATUS_NEEDS_ARGUMENTS);
    CHECK(found.text.data == NULL && is(found.locale, "en"));

    /* Any numbers at all are a description: of nothing, or of something. */
    codegloss_description forged = {12345, 4294967295u};
    CHECK(codegloss_get(catalog, forged, CODEGLOSS_FIELD_MESSAGE, CODEGLOSS_FORM_PLAIN, &found)
          == CODEGLOSS_STATUS_NOT_FOUND);
}

static void values(void) {
    codegloss_value value = codegloss_value_integer(INT64_MIN);
    CHECK(value.kind == CODEGLOSS_VALUE_KIND_NEGATIVE_NUMBER && value.coefficient == (uint64_t)1 << 63);
    value = codegloss_value_unsigned(UINT64_MAX);
    CHECK(value.kind == CODEGLOSS_VALUE_KIND_NUMBER && value.coefficient == UINT64_MAX && value.scale == 0);
    CHECK(codegloss_value_decimal(text("-1.50"), &value) == CODEGLOSS_STATUS_OK);
    CHECK(value.kind == CODEGLOSS_VALUE_KIND_NEGATIVE_NUMBER && value.coefficient == 150 && value.scale == 2);
    CHECK(codegloss_value_decimal(text("1e3"), &value) == CODEGLOSS_STATUS_NUMBER);
    CHECK(codegloss_value_decimal(text("18446744073709551616"), &value) == CODEGLOSS_STATUS_NUMBER);
    CHECK(codegloss_value_decimal(NONE, &value) == CODEGLOSS_STATUS_NUMBER);
    CHECK(codegloss_value_decimal(WRONG_LENGTH, &value) == CODEGLOSS_STATUS_POINTER);
    CHECK(codegloss_value_decimal(text("1"), NULL) == CODEGLOSS_STATUS_POINTER);
    CHECK(codegloss_string_of(NULL).data == NULL && codegloss_string_of("").data != NULL);
}

static void writing(void) {
    codegloss_description description = describe(codegloss_code_text(text("card_declined")));
    codegloss_argument arguments[20];
    codegloss_problem problems[2];
    size_t problem_count = 99;
    codegloss_options options = {0};
    char buffer[64] = "before";
    const codegloss_field message = CODEGLOSS_FIELD_MESSAGE;
    options.problems = problems;
    options.problem_capacity = 2;
    options.problem_count = &problem_count;

    CHECK(codegloss_write(catalog, description, message, NULL, NULL, 1) == CODEGLOSS_STATUS_POINTER);
    CHECK(codegloss_write(catalog, description, message, NULL, buffer, SIZE_MAX) == CODEGLOSS_STATUS_LENGTH);
    CHECK(strcmp(buffer, "before") == 0);
    CHECK(codegloss_write(NULL, description, message, NULL, buffer, 64) == CODEGLOSS_STATUS_POINTER);
    CHECK(buffer[0] == '\0');
    CHECK(codegloss_write(catalog, description, 99, NULL, buffer, 64) == CODEGLOSS_STATUS_ENUM);
    options.form = -1;
    CHECK(codegloss_write(catalog, description, message, &options, buffer, 64) == CODEGLOSS_STATUS_ENUM);
    CHECK(problem_count == 0);
    options.form = CODEGLOSS_FORM_PLAIN;
    options.argument_count = 1;
    CHECK(codegloss_write(catalog, description, message, &options, buffer, 64) == CODEGLOSS_STATUS_POINTER);

    /* Nothing is written where there is no room. */
    strcpy(buffer, "before");
    CHECK(codegloss_write(catalog, description, message, NULL, buffer, 0) == 23);
    CHECK(strcmp(buffer, "before") == 0);

    /* A text is cut between two characters, here of three bytes each, wherever the room ends. */
    codegloss_description chinese = describe(codegloss_code_integer(104));
    chinese.language = 1;
    const char *expected = "\xE4\xBB\xA4\xE7\x89\x8C\xE4\xB8\xBA\xE7\xA9\xBA"
                           "\xE6\x88\x96\xE6\x97\xA0\xE6\x95\x88\xE3\x80\x82";
    for (size_t capacity = 1; capacity <= 25; capacity++) {
        char *exact = malloc(capacity);
        CHECK(exact != NULL);
        CHECK(codegloss_write(catalog, chinese, CODEGLOSS_FIELD_REASON, NULL, exact, capacity) == 24);
        CHECK(strlen(exact) == (capacity - 1) / 3 * 3);
        CHECK(strncmp(exact, expected, strlen(exact)) == 0);
        free(exact);
    }

    /* Missing arguments show by name. All are counted, and as many as there is room for are told. */
    options.argument_count = 0;
    options.problem_capacity = 1;
    CHECK(codegloss_write(catalog, description, message, &options, buffer, 64) == 23);
    CHECK(strcmp(buffer, "{$name}: {$count} files") == 0 && problem_count == 3);
    CHECK(problems[0].kind == CODEGLOSS_PROBLEM_KIND_MISSING_ARGUMENT && is(problems[0].argument, "count"));

    /* An argument that cannot be read is told and passed over. */
    options.problem_capacity = 2;
    options.arguments = arguments;
    options.argument_count = 3;
    arguments[0].name = text("name");
    arguments[0].value = codegloss_value_text(NO_UTF8);
    arguments[1].name = WRONG_LENGTH;
    arguments[1].value = codegloss_value_integer(1);
    arguments[2].name = text("count");
    arguments[2].value = codegloss_value_integer(1);
    CHECK(codegloss_write(catalog, description, message, &options, buffer, 64) == 15);
    CHECK(strcmp(buffer, "{$name}: 1 file") == 0 && problem_count == 3);
    CHECK(problems[0].kind == CODEGLOSS_PROBLEM_KIND_INVALID_ARGUMENT && is(problems[0].argument, "name"));
    CHECK(problems[1].kind == CODEGLOSS_PROBLEM_KIND_INVALID_ARGUMENT && problems[1].argument.data == NULL);
    arguments[2].value.kind = 0;
    options.problems = NULL;
    options.problem_capacity = 0;
    options.problem_count = NULL;
    CHECK(codegloss_write(catalog, description, message, &options, buffer, 64) == 23);

    /* Any number of arguments serves, and of two with one name the first counts. */
    for (size_t index = 0; index < 20; index++) {
        arguments[index].name = text(index < 18 ? "unused" : index == 18 ? "name" : "count");
        arguments[index].value = codegloss_value_integer(index < 18 ? 7 : 2);
    }
    options.argument_count = 20;
    CHECK(codegloss_write(catalog, description, message, &options, buffer, 64) == 10);
    CHECK(strcmp(buffer, "2: 2 files") == 0);
    arguments[0].name = text("name");
    CHECK(codegloss_write(catalog, description, message, &options, buffer, 64) == 10);
    CHECK(strcmp(buffer, "7: 2 files") == 0);

    /* A text ends before the piece that would make it longer than 1 MiB. */
    char *long_text = malloc(1 << 20);
    CHECK(long_text != NULL);
    memset(long_text, 'x', 1 << 20);
    arguments[0].value.kind = CODEGLOSS_VALUE_KIND_TEXT;
    arguments[0].value.text.data = long_text;
    arguments[0].value.text.length = 1 << 20;
    options.problems = problems;
    options.problem_capacity = 2;
    options.problem_count = &problem_count;
    CHECK(codegloss_write(catalog, description, message, &options, buffer, 64) == 1 << 20);
    CHECK(strlen(buffer) == 63 && problem_count == 1);
    CHECK(problems[0].kind == CODEGLOSS_PROBLEM_KIND_TOO_LONG && problems[0].argument.data == NULL);
    free(long_text);

    CHECK(codegloss_write_unknown_error(catalog, codegloss_code_text(NO_UTF8), 0, buffer, 64)
          == CODEGLOSS_STATUS_UTF8);
    CHECK(codegloss_write_unknown_error(NULL, codegloss_code_integer(1), 0, buffer, 64)
          == CODEGLOSS_STATUS_POINTER);
    CHECK(codegloss_write_generic_user_message(NULL, 0, buffer, 64) == CODEGLOSS_STATUS_POINTER);
    CHECK(codegloss_write_generic_user_message(catalog, 0, NULL, 9) == CODEGLOSS_STATUS_POINTER);
    codegloss_description nothing = {UINT32_MAX, 0};
    CHECK(codegloss_write_user_message_or_generic(NULL, nothing, NULL, buffer, 64) == CODEGLOSS_STATUS_POINTER);
    CHECK(codegloss_write_user_message_or_generic(catalog, nothing, NULL, NULL, 9) == CODEGLOSS_STATUS_POINTER);
    CHECK(codegloss_write_user_message_or_generic(catalog, nothing, NULL, buffer, 64)
          == CODEGLOSS_STATUS_NOT_FOUND);
}

static void statuses(void) {
    CHECK(strcmp(codegloss_status_text(CODEGLOSS_STATUS_OK), "all is well") == 0);
    CHECK(strcmp(codegloss_status_text(CODEGLOSS_STATUS_PACK_MAGIC), "not a codegloss pack") == 0);
    CHECK(strcmp(codegloss_status_text(12345), "no status of codegloss") == 0);
}

/* After opening, and with few arguments, no call asks for memory. */
static void lookups_without_allocation(void) {
    size_t before = allocations;
    codegloss_language language;
    codegloss_text found;
    char buffer[64];
    CHECK(codegloss_find_language(catalog, text("zh_CN.UTF-8"), &language) == CODEGLOSS_STATUS_OK);
    CHECK(codegloss_accept_language(catalog, text("fr, zh;q=0.5"), &language) == CODEGLOSS_STATUS_OK);
    codegloss_description description = describe(codegloss_code_integer(104));
    CHECK(codegloss_get(catalog, description, CODEGLOSS_FIELD_REASON, CODEGLOSS_FORM_MARKDOWN, &found)
          == CODEGLOSS_STATUS_OK);
    codegloss_argument arguments[16];
    codegloss_options options = {0};
    for (size_t index = 0; index < 16; index++) {
        arguments[index].name = text(index == 15 ? "count" : "name");
        arguments[index].value = codegloss_value_integer(12);
    }
    options.arguments = arguments;
    options.argument_count = 16;
    options.isolate = 1;
    description = describe(codegloss_code_text(text("card_declined")));
    CHECK(codegloss_write(catalog, description, CODEGLOSS_FIELD_MESSAGE, &options, buffer, 64) > 0);
    CHECK(codegloss_write_unknown_error(catalog, codegloss_code_integer(1), 0, buffer, 64) > 0);
    CHECK(codegloss_write_generic_user_message(catalog, 0, buffer, 64) > 0);
    CHECK(allocations == before);
}

int main(int count, char **arguments) {
    CHECK(count == 4);
    languages = read_file(arguments[1]);
    packs[0] = read_file(arguments[2]);
    packs[1] = read_file(arguments[3]);
    statuses();
    values();
    opening();
    updating();
    size_t before = allocations;
    CHECK(codegloss_open(packs, 2, languages, &catalog) == CODEGLOSS_STATUS_OK);
#ifdef COUNT_ALLOCATIONS
    /* Otherwise the count below says nothing. */
    CHECK(allocations > before);
#else
    CHECK(allocations == before);
#endif
    finding_languages();
    describing();
    writing();
    lookups_without_allocation();
    codegloss_close(catalog);
    free_bytes(languages);
    free_bytes(packs[0]);
    free_bytes(packs[1]);
    puts("edges hold");
    return 0;
}
