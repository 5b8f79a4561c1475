/* Cases about facts. */
#ifndef FACT_CASES_H
#define FACT_CASES_H

#include "fields.h"

static codegloss_bytes facts_file;
static codegloss_facts *facts;

/* A fact by itself and by each type: only one of them fits. */
static void check_fact(char **fields) {
    if (facts == NULL) {
        char *path = in_folder("facts/facts.pack");
        facts_file = read_file(path);
        free(path);
        expect(codegloss_facts_open(facts_file, &facts) == CODEGLOSS_STATUS_OK, "no facts");
    }
    codegloss_string domain = {NULL, 0};
    if (!is_none(fields[1])) {
        domain = text_of(fields[1]);
    }
    codegloss_code code = code_of(fields[2]);
    codegloss_string name = text_of(fields[3]);
    codegloss_fact fact = {CODEGLOSS_FACT_KIND_TEXT, 0, {NULL, 0}};
    codegloss_string text = {NULL, 0};
    int64_t integer = 0;
    int32_t boolean = -1;
    codegloss_status statuses[] = {
        codegloss_facts_get(facts, domain, code, name, &fact),
        codegloss_facts_get_text(facts, domain, code, name, &text),
        codegloss_facts_get_integer(facts, domain, code, name, &integer),
        codegloss_facts_get_boolean(facts, domain, code, name, &boolean),
    };
    if (is_none(fields[4]) || strcmp(fields[4], "no-code") == 0) {
        codegloss_status expected =
            is_none(fields[4]) ? CODEGLOSS_STATUS_NOT_STATED : CODEGLOSS_STATUS_NOT_FOUND;
        for (size_t index = 0; index < sizeof statuses / sizeof *statuses; index++) {
            expect(statuses[index] == expected, "a fact where there is none");
        }
        return;
    }
    char kind = fields[4][0];
    const char *value = unescape(fields[4] + 2);
    expect(statuses[0] == CODEGLOSS_STATUS_OK, codegloss_status_text(statuses[0]));
    expect(statuses[1] == (kind == 't' ? CODEGLOSS_STATUS_OK : CODEGLOSS_STATUS_OTHER_KIND), "a text or not");
    expect(statuses[2] == (kind == 'i' ? CODEGLOSS_STATUS_OK : CODEGLOSS_STATUS_OTHER_KIND), "a number or not");
    expect(statuses[3] == (kind == 'b' ? CODEGLOSS_STATUS_OK : CODEGLOSS_STATUS_OTHER_KIND), "yes or no, or not");
    if (kind == 't') {
        expect(fact.kind == CODEGLOSS_FACT_KIND_TEXT && is(fact.text, value) && is(text, value), "another text");
    } else if (kind == 'i') {
        expect(fact.kind == CODEGLOSS_FACT_KIND_INTEGER && fact.integer == integer, "another kind");
        expect(integer == (int64_t)strtoll(value, NULL, 10), "another number");
    } else {
        expect(fact.kind == CODEGLOSS_FACT_KIND_BOOLEAN && fact.integer == boolean, "another kind");
        expect(boolean == (strcmp(value, "yes") == 0), "another answer");
    }
}

#endif
