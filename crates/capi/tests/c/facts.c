/* Misuse and damage of facts: facts <facts.pack> */
#include "support.h"

static codegloss_string text(const char *string) {
    return codegloss_string_of(string);
}

static const codegloss_string NO_UTF8 = {"\xFF", 1};

/* Whatever is wrong with a call is told, and nothing is written then. */
static void misuse(codegloss_bytes file) {
    codegloss_facts *facts = (codegloss_facts *)&file;
    codegloss_bytes none = {NULL, 9};
    CHECK(codegloss_facts_open(none, &facts) == CODEGLOSS_STATUS_POINTER && facts == NULL);
    CHECK(codegloss_facts_open(file, NULL) == CODEGLOSS_STATUS_POINTER);
    codegloss_bytes endless = {file.data, SIZE_MAX};
    CHECK(codegloss_facts_open(endless, &facts) == CODEGLOSS_STATUS_LENGTH && facts == NULL);
    CHECK(codegloss_check_facts(none) == CODEGLOSS_STATUS_POINTER);
    codegloss_facts_close(NULL);

    CHECK(codegloss_facts_open(file, &facts) == CODEGLOSS_STATUS_OK && facts != NULL);
    codegloss_code code = codegloss_code_integer(104);
    codegloss_fact fact = {CODEGLOSS_FACT_KIND_INTEGER, 77, {NULL, 0}};
    codegloss_string domain = text("account");
    CHECK(codegloss_facts_get(NULL, domain, code, text("status"), &fact) == CODEGLOSS_STATUS_POINTER);
    CHECK(codegloss_facts_get(facts, domain, code, text("status"), NULL) == CODEGLOSS_STATUS_POINTER);
    CHECK(codegloss_facts_get(facts, NO_UTF8, code, text("status"), &fact) == CODEGLOSS_STATUS_UTF8);
    CHECK(codegloss_facts_get(facts, domain, codegloss_code_text(NO_UTF8), text("status"), &fact)
          == CODEGLOSS_STATUS_UTF8);
    CHECK(codegloss_facts_get(facts, domain, code, NO_UTF8, &fact) == CODEGLOSS_STATUS_UTF8);
    codegloss_code odd = code;
    odd.kind = 3;
    CHECK(codegloss_facts_get(facts, domain, odd, text("status"), &fact) == CODEGLOSS_STATUS_ENUM);
    CHECK(codegloss_facts_get(facts, domain, code, text(NULL), &fact) == CODEGLOSS_STATUS_NOT_STATED);
    CHECK(codegloss_facts_get_text(facts, domain, code, text("status"), NULL) == CODEGLOSS_STATUS_POINTER);
    CHECK(codegloss_facts_get_integer(facts, domain, code, text("http-status"), NULL) == CODEGLOSS_STATUS_POINTER);
    CHECK(codegloss_facts_get_boolean(facts, domain, code, text("safe"), NULL) == CODEGLOSS_STATUS_POINTER);
    CHECK(fact.kind == CODEGLOSS_FACT_KIND_INTEGER && fact.integer == 77 && fact.text.data == NULL);

    /* Texts are parts of the file. */
    codegloss_string severity;
    CHECK(codegloss_facts_get_text(facts, domain, code, text("severity"), &severity) == CODEGLOSS_STATUS_OK);
    CHECK(is(severity, "warning"));
    CHECK((const uint8_t *)severity.data > file.data && (const uint8_t *)severity.data < file.data + file.length);
    codegloss_facts_close(facts);
}

/* Each beginning of the file, and the file with each byte changed, in memory that is exactly as large. */
static void damage(codegloss_bytes file) {
    for (size_t length = 0; length < file.length; length++) {
        uint8_t *copy = malloc(length == 0 ? 1 : length);
        CHECK(copy != NULL);
        memcpy(copy, file.data, length);
        codegloss_bytes bytes = {copy, length};
        CHECK(codegloss_check_facts(bytes) != CODEGLOSS_STATUS_OK);
        free(copy);
    }
    uint8_t *copy = malloc(file.length);
    CHECK(copy != NULL);
    memcpy(copy, file.data, file.length);
    codegloss_bytes bytes = {copy, file.length};
    for (size_t place = 0; place < file.length; place++) {
        copy[place] ^= 0x80;
        codegloss_facts *facts;
        CHECK(codegloss_facts_open(bytes, &facts) != CODEGLOSS_STATUS_OK && facts == NULL);
        copy[place] ^= 0x80;
    }
    CHECK(codegloss_check_facts(bytes) == CODEGLOSS_STATUS_OK);
    free(copy);
}

int main(int count, char **arguments) {
    CHECK(count == 2);
    codegloss_bytes file = read_file(arguments[1]);
    misuse(file);
    damage(file);
    free_bytes(file);
    CHECK(strcmp(codegloss_status_text(CODEGLOSS_STATUS_NOT_STATED),
                 "the catalog does not state this fact about the code") == 0);
    puts("facts hold");
    return 0;
}
